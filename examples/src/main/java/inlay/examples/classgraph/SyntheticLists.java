package inlay.examples.classgraph;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import java.util.SplittableRandom;

/** The synthetic workload: lists of one to four elements under one array, as many as wanted. */
final class SyntheticLists {
    private static final int LONGEST = 4;
    private static final long SEED = 1;

    /** Any: these lists are for nothing, so a factory that looks at the kind is not measured. */
    private static final ListKind KIND = ListKind.CALLEES;

    private static final Integer[] ELEMENTS = new Integer[1024];

    static {
        for (int i = 0; i < ELEMENTS.length; i++) {
            ELEMENTS[i] = i;
        }
    }

    private SyntheticLists() {}

    static Figures measure(int count, ListFactory factory) {
        Object[] lists = new Object[count];
        long before = usedAfterFullCollection();
        fill(lists, factory);
        try {
            Figures figures = new Figures();
            figures.put(Metric.SYNTHETIC_HEAP, usedAfterFullCollection() - before);
            figures.put(Metric.SYNTHETIC_FULL_GC, Stopwatch.medianFullCollection());
            return figures;
        } finally {
            Reference.reachabilityFence(lists);
        }
    }

    private static void fill(Object[] lists, ListFactory factory) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < lists.length; i++) {
            int size = 1 + random.nextInt(LONGEST);
            List<Integer> list = factory.create(KIND, size);
            for (int element = 0; element < size; element++) {
                list.add(ELEMENTS[random.nextInt(ELEMENTS.length)]);
            }
            lists[i] = list;
        }
    }

    private static long usedAfterFullCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
