package inlay.smallvec;

import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;

import inlay.vec.Vec;
import inlay.vec.suite.SerialSuite;
import inlay.vec.suite.VecKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Override
    protected Map<String, Vec<?>> pinned() {
        Map<String, Vec<?>> lists = new LinkedHashMap<>();
        for (SmallVecKind kind : SmallVecKind.values()) {
            int inlineCapacity = kind.inlineCapacity();
            lists.put(inlineCapacity + " empty", kind.create());
            lists.put(inlineCapacity + " inline", kind.copyOf(Arrays.asList("a", null)));
            lists.put(inlineCapacity + " spilled", kind.filled(inlineCapacity + 1, "b"));
        }
        return lists;
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
