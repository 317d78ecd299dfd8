package inlay.slimvec;

import inlay.vec.suite.VecKind;
import inlay.vec.suite.VecMethodsSuite;
import java.util.Collection;
import java.util.List;

class SlimVecMethodsTest extends VecMethodsSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
