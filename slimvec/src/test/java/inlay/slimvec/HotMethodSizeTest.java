package inlay.slimvec;

import inlay.vec.suite.HotMethodSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class HotMethodSizeTest extends HotMethodSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
