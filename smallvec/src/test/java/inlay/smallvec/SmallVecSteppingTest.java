package inlay.smallvec;

import inlay.vec.suite.SteppingSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecSteppingTest extends SteppingSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
