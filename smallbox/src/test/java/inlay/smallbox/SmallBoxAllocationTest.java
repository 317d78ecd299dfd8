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

    /** The largest value that is made anew, under any layout of objects. */
    private static final long BYTES_OF_A_VALUE = 32;

    private static long allocatedBytes(Use use) throws Exception {
        return AllocationLoop.fewestBytes(
                AllocationCase.class,
                SmallBox.class,
                Map.of(AllocationCase.USE, use),
                index -> AllocationCase.expected(use, index));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MIXED_SET_GET", "LONG", "INTEGER", "SHORT", "CHARACTER"})
    void shouldBeFree(Use use) throws Exception {
        assertEquals(0, allocatedBytes(use));
    }

    /**
     * The caller makes a wrapper before it finds out whether there is a box, and would need it if there were none; a short
     * is needed until its form is found. A wrapper that could have come out of a cache is then made after all by compilers
     * of before 25. The one returned never is.
     */
    @ParameterizedTest
    @EnumSource(names = {"LONG", "INTEGER", "SHORT", "CHARACTER"})
    void shouldCostAtMostTheWrapperGiven(Use use) throws Exception {
        long bytesOfAWrapper = use == Use.LONG ? 24 : 16;

        assertAtMost(Runtime.version().feature() < 25 ? bytesOfAWrapper : 0, allocatedBytes(use));
    }

    @Test
    void shouldCostAtMostTheValueWhereTypesAreMixed() throws Exception {
        assertAtMost(BYTES_OF_A_VALUE, allocatedBytes(Use.MIXED_SET_GET));
    }

    private static void assertAtMost(long bytesOfOperation, long bytes) {
        assertTrue(bytes <= bytesOfOperation * AllocationLoop.OPERATIONS, () -> bytes + " bytes");
    }
}
