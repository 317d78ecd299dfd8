package inlay.smallvec;

import inlay.vec.suite.AllocationLoop;

/** Builds, iterates and drops temporary lists. */
final class AllocationCase extends AllocationLoop {

    static final String INLINE_CAPACITY = "inlineCapacity";
    static final String ITERATION = "iteration";
    static final String SPILLING = "spilling";

    /** One in so many lists spills, where lists spill at all. */
    private static final int SELDOM = 1000;

    private static final int N = Integer.getInteger(INLINE_CAPACITY, 4);
    private static final Iteration BY = Iteration.valueOf(System.getProperty(ITERATION, Iteration.INDEX.name()));
    private static final boolean SPILLS = Boolean.getBoolean(SPILLING);

    private static final String[] ELEMENTS = new String[64];

    static {
        for (int i = 0; i < ELEMENTS.length; i++) {
            ELEMENTS[i] = "x".repeat(i);
        }
    }

    /** How a list is iterated. */
    enum Iteration {
        INDEX,
        FOR_EACH_METHOD,
        FOR_EACH_LOOP
    }

    private AllocationCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        new AllocationCase().run();
    }

    /** What an operation adds to the checksum. */
    static long expectedSum(int operation, int inlineCapacity, boolean spills) {
        long sum = 0;
        for (int j = 0; j < size(operation, inlineCapacity, spills); j++) {
            sum += (operation + j) % ELEMENTS.length;
        }
        return sum;
    }

    private static int size(int operation, int inlineCapacity, boolean spills) {
        return spills && operation % SELDOM == 0 ? inlineCapacity + 1 : operation % (inlineCapacity + 1);
    }

    @Override
    protected void operation(int index) {
        temporary(index, size(index, N, SPILLS));
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
