package inlay.vec.suite;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The bytes that the current thread has allocated, by the virtual machine's own count. Reading it allocates nothing. The
 * method is called by handle, as its module is none that a list of Inlay should read.
 */
public final class AllocationCounter {

    private static final MethodHandle ALLOCATED_BYTES = allocatedBytesOfCurrentThread();

    /** More calls than a handle takes before it gets code of its own, which is made once and by the caller's thread. */
    private static final int FIRST_READS = 1_000;

    static {
        for (int i = 0; i < FIRST_READS; i++) {
            allocatedBytes();
        }
    }

    private AllocationCounter() {}

    private static MethodHandle allocatedBytesOfCurrentThread() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Object threads = lookup.findStatic(
                            Class.forName("java.lang.management.ManagementFactory"),
                            "getThreadMXBean",
                            MethodType.methodType(Class.forName("java.lang.management.ThreadMXBean")))
                    .invoke();
            return lookup.findVirtual(
                            Class.forName("com.sun.management.ThreadMXBean"),
                            "getCurrentThreadAllocatedBytes",
                            MethodType.methodType(long.class))
                    .bindTo(threads);
        } catch (Throwable failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    /** The count at this moment. */
    public static long allocatedBytes() {
        try {
            return (long) ALLOCATED_BYTES.invokeExact();
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
