package inlay.smallvec;

import inlay.vec.suite.HostileCollectionSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecHostileCollectionTest extends HostileCollectionSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
