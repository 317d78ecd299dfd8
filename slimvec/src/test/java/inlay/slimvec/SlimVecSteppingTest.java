package inlay.slimvec;

import inlay.vec.suite.SteppingSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecSteppingTest extends SteppingSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
