package inlay.slimvec;

import inlay.vec.suite.SerialSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecSerialTest extends SerialSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }

    @Override
    protected Class<?> serialForm() {
        return SlimVec.SerialForm.class;
    }

    @Override
    protected int[] head(VecKind kind, int count) {
        return new int[] {count};
    }
}
