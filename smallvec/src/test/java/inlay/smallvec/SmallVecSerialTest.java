package inlay.smallvec;

import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;

import inlay.vec.suite.SerialSuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallVecSerialTest extends SerialSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }

    @Override
    protected Class<?> serialForm() {
        return SmallVec.SerialForm.class;
    }

    @Override
    protected int[] head(VecKind kind, int count) {
        return new int[] {kind.inlineCapacity(), count};
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 5, 6, 17, 32, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void shouldRefuseAnInlineCapacityThatIsNone(int inlineCapacity) throws Exception {
        for (int count : new int[] {-1, 0, 1, Integer.MAX_VALUE}) {
            byte[] stream = form(inlineCapacity, count)
                    .string("a")
                    .bytes(TC_ENDBLOCKDATA)
                    .toBytes();

            assertRefused(stream, inlineCapacity);
        }
    }
}
