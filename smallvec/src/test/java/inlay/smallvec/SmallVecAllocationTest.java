package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.smallvec.AllocationCase.Iteration;
import inlay.vec.suite.AllocationLoop;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What temporary lists cost once compiled, each case in a virtual machine of its own. */
@Tag("slow-for-mutation")
class SmallVecAllocationTest {

    /** From this release on, C2 removes an object that an iterator points to. */
    private static final int FREE_ITERATORS = 25;

    private static long allocatedBytes(int inlineCapacity, Iteration iteration, boolean spilling) throws Exception {
        return AllocationLoop.fewestBytes(
                AllocationCase.class,
                SmallVec.class,
                Map.of(
                        AllocationCase.INLINE_CAPACITY,
                        inlineCapacity,
                        AllocationCase.ITERATION,
                        iteration,
                        AllocationCase.SPILLING,
                        spilling),
                operation -> AllocationCase.expectedSum(operation, inlineCapacity, spilling));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void shouldBeFreeByIndex(int inlineCapacity) throws Exception {
        assertEquals(0, allocatedBytes(inlineCapacity, Iteration.INDEX, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void shouldBeFreeByForEachMethod(int inlineCapacity) throws Exception {
        assertEquals(0, allocatedBytes(inlineCapacity, Iteration.FOR_EACH_METHOD, false));
    }

    @ParameterizedTest
    @CsvSource({"2, 24", "4, 32", "8, 48"})
    void shouldCostAtMostTheListByForEachLoop(int inlineCapacity, long bytesOfList) throws Exception {
        long allowed = Runtime.version().feature() < FREE_ITERATORS ? bytesOfList * AllocationLoop.OPERATIONS : 0;

        long bytes = allocatedBytes(inlineCapacity, Iteration.FOR_EACH_LOOP, false);

        assertTrue(bytes <= allowed, () -> bytes + " bytes, " + allowed + " allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void shouldCostLessThanAByteWhenItSeldomSpills(int inlineCapacity) throws Exception {
        long bytes = allocatedBytes(inlineCapacity, Iteration.INDEX, true);

        assertTrue(bytes > 0, "spilled lists have a block");
        assertTrue(bytes < AllocationLoop.OPERATIONS, () -> bytes + " bytes");
    }
}
