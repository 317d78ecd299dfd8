package inlay.smallvec;

import inlay.vec.suite.VecKind;
import inlay.vec.suite.VecMethodsSuite;
import java.util.Collection;

class SmallVecMethodsTest extends VecMethodsSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
