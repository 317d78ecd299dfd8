package inlay.smallvec;

import inlay.vec.suite.VecCapacitySuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecCapacityTest extends VecCapacitySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
