package inlay.slimvec;

import inlay.vec.suite.AdvisorySuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecAdvisoryTest extends AdvisorySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
