package inlay.bench;

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

/**
 * A million lists that are kept, most of them with no element or one, far more than a cache holds, visited in random
 * order. Times are per list.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RetainedLists {

    private static final int LISTS = 1_000_000;
    private static final int VISITS = 2_000;

    /** Out of twenty lists, so many have no element, one, two and so on. */
    private static final int[] LISTS_BY_SIZE = {9, 7, 2, 1, 1};

    @Param({"ARRAY_LIST", "ARRAY_LIST_AGAIN", "SLIM_VEC"})
    public Kind kind;

    private List<List<Integer>> lists;
    private int next;
    private int sum;

    @Setup
    public void fill() {
        Random random = new Random(1);
        int[] sizes = sizes();
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Integer>[] made = new List[LISTS];
        for (int i = 0; i < LISTS; i++) {
            List<Integer> list = kind.create();
            int size = sizes[random.nextInt(sizes.length)];
            for (int j = 0; j < size; j++) {
                list.add(1_000 + i + j);
            }
            made[i] = list;
        }
        lists = Arrays.asList(made);
        // first to where they stay: a collector that moves what is in random order would put it in that order
        System.gc();
        Collections.shuffle(lists, random);
    }

    private static int[] sizes() {
        int[] sizes = new int[Arrays.stream(LISTS_BY_SIZE).sum()];
        int filled = 0;
        for (int size = 0; size < LISTS_BY_SIZE.length; size++) {
            Arrays.fill(sizes, filled, filled + LISTS_BY_SIZE[size], size);
            filled += LISTS_BY_SIZE[size];
        }
        return sizes;
    }

    /** The lists to visit now, others than those before. */
    private List<List<Integer>> visited() {
        int from = next;
        next = (from + VISITS) % LISTS;
        return lists.subList(from, from + VISITS);
    }

    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int get() {
        int sum = 0;
        for (List<Integer> list : visited()) {
            for (int i = 0; i < list.size(); i++) {
                sum += list.get(i);
            }
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(VISITS)
    public int iterate() {
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
}
