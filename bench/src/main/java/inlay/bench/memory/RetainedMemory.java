package inlay.bench.memory;

import com.sun.management.ThreadMXBean;
import inlay.bench.lists.Peer;
import inlay.bench.lists.SizeDistribution;
import inlay.examples.measuring.Figures;
import inlay.examples.measuring.Sample;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The main class of a measuring JVM: many retained lists of one kind. */
public final class RetainedMemory {

    private static final int WARM_UP_LISTS = 20_000;
    private static final int WARM_UP_BUILDS = 30;
    private static final int TRAVERSALS = 9;
    private static final int COLLECTIONS = 5;
    private static final int PASSES = 4;
    private static final Integer[] ELEMENTS = new Integer[1024];

    static {
        Arrays.setAll(ELEMENTS, i -> 1_000 + i);
    }

    private final Peer peer;
    private final int[] sizes;
    private final Figures figures = new Figures();

    /** Read by nobody: what is computed has to go somewhere. */
    private volatile long sink;

    private RetainedMemory(Peer peer, int[] sizes) {
        this.peer = peer;
        this.sizes = sizes;
    }

    /** Arguments: the peer, the distribution of sizes, the number of lists, the file for the figures. */
    public static void main(String[] arguments) throws IOException {
        Peer peer = Peer.valueOf(arguments[0]);
        int[] sizes = SizeDistribution.valueOf(arguments[1]).draw(Integer.parseInt(arguments[2]));
        RetainedMemory memory = new RetainedMemory(peer, sizes);
        memory.warmUp();
        memory.measure();
        memory.figures.write(Path.of(arguments[3]));
    }

    private void warmUp() {
        for (int i = 0; i < WARM_UP_BUILDS; i++) {
            List<?>[] lists = new List<?>[Math.min(WARM_UP_LISTS, sizes.length)];
            fill(lists, 0, 1);
            for (int j = 0; j < TRAVERSALS; j++) {
                sink = sum(lists);
            }
        }
    }

    private void measure() {
        List<?>[] lists = new List<?>[sizes.length];
        try {
            long used = usedAfterFullCollection();
            long allocated = allocatedBytes();
            long start = System.nanoTime();
            fill(lists, 0, 1);
            figures.put(Metric.BUILD, millisecondsSince(start));
            figures.put(Metric.ALLOCATED, allocatedBytes() - allocated);
            figures.put(Metric.HEAP, usedAfterFullCollection() - used);
            figures.put(Metric.FULL_GC, median(COLLECTIONS, System::gc));
            figures.put(Metric.TRAVERSAL, median(TRAVERSALS, () -> sink = sum(lists)));
            long young = youngMilliseconds();
            for (int pass = 0; pass < PASSES; pass++) {
                fill(lists, pass, PASSES);
            }
            figures.put(Metric.YOUNG_GC, (double) (youngMilliseconds() - young));
        } finally {
            Reference.reachabilityFence(lists);
        }
    }

    /** Puts new lists at every so many places. */
    private void fill(List<?>[] lists, int from, int step) {
        for (int i = from; i < lists.length; i += step) {
            List<Integer> list = peer.create(sizes[i]);
            for (int j = 0; j < sizes[i]; j++) {
                list.add(ELEMENTS[(i + 7 * j) & (ELEMENTS.length - 1)]);
            }
            lists[i] = list;
        }
    }

    private static long sum(List<?>[] lists) {
        long sum = 0;
        for (List<?> list : lists) {
            for (Object element : list) {
                sum += (Integer) element;
            }
        }
        return sum;
    }

    private static double median(int times, Runnable action) {
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            action.run();
            milliseconds[i] = millisecondsSince(start);
        }
        return Sample.median(milliseconds);
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long usedAfterFullCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long allocatedBytes() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class)
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static long youngMilliseconds() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(bean -> List.of("G1 Young Generation", "PS Scavenge").contains(bean.getName()))
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
