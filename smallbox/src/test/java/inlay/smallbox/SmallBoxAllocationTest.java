package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.smallbox.AllocationCase.Use;
import inlay.vec.suite.AllocationLoop;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What writing and reading costs once compiled, each case in a virtual machine of its own. */
@Tag("slow-for-mutation")
class SmallBoxAllocationTest {

    private static final long BYTES_OF_A_WRAPPER = 16;

    /** The largest value that is made anew, under any layout of objects. */
    private static final long BYTES_OF_A_VALUE = 32;

    private static long allocatedBytes(Use use) throws Exception {
        return AllocationLoop.fewestBytes(
                AllocationCase.class,
                SmallBox.class,
                Map.of(AllocationCase.USE, use),
                index -> AllocationCase.expected(use, index));
    }

    /** Not those whose wrappers come out of a cache: C2 leaves some of them where they are made. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MIXED_SET_GET", "LONG", "INTEGER", "SHORT", "CHARACTER"})
    void shouldBeFree(Use use) throws Exception {
        assertEquals(0, allocatedBytes(use));
    }

    /** The one given and the one returned. */
    @ParameterizedTest
    @EnumSource(names = {"LONG", "INTEGER", "SHORT", "CHARACTER"})
    void shouldCostAtMostTheWrappers(Use use) throws Exception {
        assertAtMost(2 * BYTES_OF_A_WRAPPER, allocatedBytes(use));
    }

    @Test
    void shouldCostAtMostTheValueWhereTypesAreMixed() throws Exception {
        assertAtMost(BYTES_OF_A_VALUE, allocatedBytes(Use.MIXED_SET_GET));
    }

    private static void assertAtMost(long bytesOfOperation, long bytes) {
        assertTrue(bytes <= bytesOfOperation * AllocationLoop.OPERATIONS, () -> bytes + " bytes");
    }
}
