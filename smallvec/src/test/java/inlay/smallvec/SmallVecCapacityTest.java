package inlay.smallvec;

import inlay.vec.suite.VecCapacitySuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SmallVecCapacityTest extends VecCapacitySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }
}
