package inlay.slimvec;

import inlay.vec.suite.IterationSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecIterationTest extends IterationSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
