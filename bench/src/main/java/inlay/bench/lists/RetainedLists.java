package inlay.bench.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million lists that are kept, far more than a cache holds, visited in random order. Times are per list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RetainedLists {

    private static final int LISTS = 1_000_000;
    private static final int VISITS = 2_000;

    @Param
    public Peer peer;

    @Param
    public SizeDistribution sizes;

    private List<List<Integer>> lists;
    private int next;
    private int random = 1;
    private int sum;

    @Setup
    public void fill() {
        int[] drawn = sizes.draw(LISTS);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Integer>[] made = new List[LISTS];
        Integer[] elements = new Integer[1 << 16];
        Arrays.setAll(elements, FilledList::element);
        for (int i = 0; i < LISTS; i++) {
            List<Integer> list = peer.create(drawn[i]);
            for (int j = 0; j < drawn[i]; j++) {
                list.add(elements[(i + 7 * j) & (elements.length - 1)]);
            }
            made[i] = list;
        }
        lists = Arrays.asList(made);
        // first to where they stay: a collector that moves what is in random order would put it in that order
        System.gc();
        Collections.shuffle(lists, new Random(1));
    }

    /** The lists to visit now, others than those before. */
    private List<List<Integer>> visited() {
        int from = next;
        next = (from + VISITS) % LISTS;
        return lists.subList(from, from + VISITS);
    }

    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int getInOrder() {
        int sum = 0;
        for (List<Integer> list : visited()) {
            for (int i = 0; i < list.size(); i++) {
                sum += list.get(i);
            }
        }
        return sum;
    }

    /** One element of each list that has any. */
    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int getAtRandom() {
        int sum = 0;
        int state = random;
        for (List<Integer> list : visited()) {
            int size = list.size();
            state = state * 1_664_525 + 1_013_904_223;
            if (size > 0) {
                sum += list.get((int) (((state >>> 1) * (long) size) >>> 31));
            }
        }
        random = state;
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int loop() {
        int sum = 0;
        for (List<Integer> list : visited()) {
            for (int element : list) {
                sum += element;
            }
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int forEach() {
        sum = 0;
        for (List<Integer> list : visited()) {
            list.forEach(element -> sum += element);
        }
        return sum;
    }

    /** Of each list that has any, the last element is removed and added again. */
    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int add() {
        int sum = 0;
        for (List<Integer> list : visited()) {
            int last = list.size() - 1;
            if (last >= 0) {
                Integer removed = list.remove(last);
                list.add(removed);
                sum += removed;
            }
        }
        return sum;
    }
}
