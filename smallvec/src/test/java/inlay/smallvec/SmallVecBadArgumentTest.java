package inlay.smallvec;

import inlay.vec.suite.BadArgumentSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecBadArgumentTest extends BadArgumentSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
