package inlay.slimvec;

import inlay.vec.suite.CallbackSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecCallbackTest extends CallbackSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }
}
