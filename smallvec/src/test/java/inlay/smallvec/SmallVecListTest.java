package inlay.smallvec;

import inlay.vec.suite.VecKind;
import inlay.vec.suite.VecListSuite;
import java.util.Collection;
import java.util.List;

class SmallVecListTest extends VecListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }
}
