package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.smallvec.AllocationCase.Iteration;
import java.util.List;
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
        List<String> options = List.of(
                "-XX:+UseG1GC",
                "-Xmx256m",
                option(AllocationCase.INLINE_CAPACITY, inlineCapacity),
                option(AllocationCase.ITERATION, iteration),
                option(AllocationCase.SPILLING, spilling));
        List<String> results = ForkedJvm.run(AllocationCase.class, options);
        assertEquals(1, results.size());
        String[] bytesAndChecksum = results.get(0).split(" ", -1);
        assertEquals(
                AllocationCase.expectedChecksum(inlineCapacity, spilling),
                Long.parseLong(bytesAndChecksum[1]),
                "checksum");
        return Long.parseLong(bytesAndChecksum[0]);
    }

    private static String option(String name, Object value) {
        return "-D" + name + "=" + value;
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
        long allowed = Runtime.version().feature() < FREE_ITERATORS ? bytesOfList * AllocationCase.OPERATIONS : 0;

        long bytes = allocatedBytes(inlineCapacity, Iteration.FOR_EACH_LOOP, false);

        assertTrue(bytes <= allowed, () -> bytes + " bytes, " + allowed + " allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void shouldCostLessThanAByteWhenItSeldomSpills(int inlineCapacity) throws Exception {
        long bytes = allocatedBytes(inlineCapacity, Iteration.INDEX, true);

        assertTrue(bytes > 0, "spilled lists have a block");
        assertTrue(bytes < AllocationCase.OPERATIONS, () -> bytes + " bytes");
    }
}
