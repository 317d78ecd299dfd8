package inlay.smallvec;

import inlay.vec.suite.GuavaListSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecGuavaTest extends GuavaListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
