package inlay.smallvec;

import inlay.vec.suite.AliasingSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;

class SmallVecAliasingTest extends AliasingSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }
}
