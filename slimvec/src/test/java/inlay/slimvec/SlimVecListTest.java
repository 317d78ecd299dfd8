package inlay.slimvec;

import inlay.vec.suite.VecKind;
import inlay.vec.suite.VecListSuite;
import java.util.Collection;
import java.util.List;

class SlimVecListTest extends VecListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
