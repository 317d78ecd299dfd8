package inlay.smallvec;

/**
 * Builds, iterates and drops temporary lists, and prints the fewest bytes that a window of operations has allocated. The
 * arguments of a case are system properties, so that to the JIT compiler they are constants.
 */
final class AllocationCase {

    static final String INLINE_CAPACITY = "inlineCapacity";
    static final String ITERATION = "iteration";
    static final String SPILLING = "spilling";

    static final int OPERATIONS = 100_000;
    private static final int WINDOWS = 600;
    /** One in so many lists spills, where lists spill at all. */
    private static final int SELDOM = 1000;

    private static final int N = Integer.getInteger(INLINE_CAPACITY, 4);
    private static final Iteration BY = Iteration.valueOf(System.getProperty(ITERATION, Iteration.INDEX.name()));
    private static final boolean SPILLS = Boolean.getBoolean(SPILLING);

    private static final String[] ELEMENTS = new String[64];

    /** How a list is iterated. */
    enum Iteration {
        INDEX,
        FOR_EACH_METHOD,
        FOR_EACH_LOOP
    }

    private long checksum;

    private AllocationCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        for (int i = 0; i < ELEMENTS.length; i++) {
            ELEMENTS[i] = "x".repeat(i);
        }
        AllocationCase measured = new AllocationCase();
        long fewest = Long.MAX_VALUE;
        for (int window = 0; window < WINDOWS; window++) {
            long before = AllocationCounter.allocatedBytes();
            measured.window();
            fewest = Math.min(fewest, AllocationCounter.allocatedBytes() - before);
        }
        ForkedJvm.result(fewest + " " + measured.checksum);
    }

    /** What the checksum has to be. */
    static long expectedChecksum(int inlineCapacity, boolean spills) {
        long sum = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            for (int j = 0; j < size(i, inlineCapacity, spills); j++) {
                sum += (i + j) % ELEMENTS.length;
            }
        }
        return sum * WINDOWS;
    }

    private void window() {
        for (int i = 0; i < OPERATIONS; i++) {
            temporary(i, size(i, N, SPILLS));
        }
    }

    private static int size(int operation, int inlineCapacity, boolean spills) {
        return spills && operation % SELDOM == 0 ? inlineCapacity + 1 : operation % (inlineCapacity + 1);
    }

    private void temporary(int first, int size) {
        SmallVec<String> list = N == 4 ? SmallVec.create() : SmallVec.withInlineCapacity(N);
        for (int i = 0; i < size; i++) {
            list.add(ELEMENTS[(first + i) % ELEMENTS.length]);
        }
        switch (BY) {
            case INDEX -> {
                for (int i = 0; i < list.size(); i++) {
                    checksum += list.get(i).length();
                }
            }
            case FOR_EACH_METHOD -> list.forEach(element -> checksum += element.length());
            case FOR_EACH_LOOP -> {
                for (String element : list) {
                    checksum += element.length();
                }
            }
        }
    }
}
