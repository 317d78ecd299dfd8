package inlay.smallvec;

import inlay.vec.suite.SubListSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecSubListTest extends SubListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
