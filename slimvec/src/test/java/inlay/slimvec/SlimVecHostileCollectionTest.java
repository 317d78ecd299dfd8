package inlay.slimvec;

import inlay.vec.suite.HostileCollectionSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecHostileCollectionTest extends HostileCollectionSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
