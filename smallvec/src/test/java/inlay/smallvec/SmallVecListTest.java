package inlay.smallvec;

import inlay.vec.suite.VecKind;
import inlay.vec.suite.VecListSuite;
import java.util.Collection;

class SmallVecListTest extends VecListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
