package inlay.smallvec;

import inlay.vec.suite.AliasingSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SmallVecAliasingTest extends AliasingSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }
}
