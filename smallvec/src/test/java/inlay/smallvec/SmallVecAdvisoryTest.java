package inlay.smallvec;

import inlay.vec.suite.AdvisorySuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecAdvisoryTest extends AdvisorySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
