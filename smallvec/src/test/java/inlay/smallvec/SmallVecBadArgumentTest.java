package inlay.smallvec;

import inlay.vec.suite.BadArgumentSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SmallVecBadArgumentTest extends BadArgumentSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }
}
