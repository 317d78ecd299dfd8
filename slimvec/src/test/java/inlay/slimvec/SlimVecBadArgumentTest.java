package inlay.slimvec;

import inlay.vec.suite.BadArgumentSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecBadArgumentTest extends BadArgumentSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
