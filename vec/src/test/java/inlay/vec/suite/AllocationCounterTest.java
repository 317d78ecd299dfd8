package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AllocationCounterTest {

    private static final int READS = 1_000;

    @Test
    void shouldNotCountItsOwnReads() {
        long before = AllocationCounter.allocatedBytes();
        int reads = 0;
        while (reads < READS && AllocationCounter.allocatedBytes() == before) {
            reads++;
        }
        assertEquals(READS, reads);
    }

    @Test
    void shouldCountWhatTheThreadAllocates() {
        long before = AllocationCounter.allocatedBytes();
        byte[] allocated = new byte[1_000];
        long counted = AllocationCounter.allocatedBytes() - before;
        assertTrue(counted >= allocated.length, () -> counted + " bytes");
    }
}
