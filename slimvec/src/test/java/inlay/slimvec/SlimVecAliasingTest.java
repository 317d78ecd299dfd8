package inlay.slimvec;

import inlay.vec.suite.AliasingSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecAliasingTest extends AliasingSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
