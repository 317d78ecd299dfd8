package inlay.smallvec;

import inlay.vec.suite.IterationSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecIterationTest extends IterationSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
