package inlay.slimvec;

import inlay.vec.suite.VecCapacitySuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecCapacityTest extends VecCapacitySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
