package inlay.smallvec;

import inlay.vec.suite.SubListSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SmallVecSubListTest extends SubListSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }
}
