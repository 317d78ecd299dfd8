package inlay.smallvec;

import inlay.vec.suite.GuavaListSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SmallVecGuavaTest extends GuavaListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }
}
