package inlay.slimvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import inlay.slimvec.AllocationCase.Use;
import inlay.vec.suite.AllocationCounter;
import inlay.vec.suite.AllocationLoop;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What operations on lists that are kept cost, once compiled in a virtual machine of their own. */
@Tag("slow-for-mutation")
class SlimVecAllocationTest {

    private static final int BYTES_OF_LIST = 16;
    private static final int LAST_SIZE = 1000;

    private static long allocatedBytes(Use use) throws Exception {
        return AllocationLoop.fewestBytes(
                AllocationCase.class,
                SlimVec.class,
                Map.of(AllocationCase.USE, use),
                operation -> AllocationCase.expectedSum(operation, use));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FIRST_ELEMENT")
    void shouldAllocateNothing(Use use) throws Exception {
        assertEquals(0, allocatedBytes(use));
    }

    @Test
    void shouldAllocateNothingButTheListForTheFirstElement() throws Exception {
        assertEquals((long) BYTES_OF_LIST * AllocationLoop.OPERATIONS, allocatedBytes(Use.FIRST_ELEMENT));
    }

    @Test
    void shouldAllocateNothingButItsBlocksAndTheirMarkersWhileGrowing() {
        long expected = fewestBytes(SlimVec::create);
        for (int capacity = 1; capacity < LAST_SIZE; ) {
            int grown = SlimVecKind.SLIM_VEC.grownCapacity(capacity, capacity + 1);
            expected += fewestBytes(() -> new Object[grown]);
            expected += grown > Marker.SHARED ? fewestBytes(() -> new Marker(1)) : 0;
            capacity = grown;
        }

        assertEquals(expected, fewestBytes(SlimVecAllocationTest::pushed));
        SlimVecKind.SLIM_VEC.checkStructure(pushed());
    }

    /** In this virtual machine, with its layout of objects. */
    private static long fewestBytes(Supplier<Object> allocation) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long before = AllocationCounter.allocatedBytes();
            Object allocated = allocation.get();
            fewest = Math.min(fewest, AllocationCounter.allocatedBytes() - before);
            assertNotNull(allocated);
        }
        return fewest;
    }

    private static SlimVec<String> pushed() {
        SlimVec<String> list = SlimVec.create();
        for (int i = 0; i < LAST_SIZE; i++) {
            list.push("element");
        }
        return list;
    }
}
