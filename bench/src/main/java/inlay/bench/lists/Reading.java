package inlay.bench.lists;

import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * A list in cache that is read. A for-each loop is the iterator, so the two are one case; the list iterator goes
 * backwards. Random reads are timed per read, in an order too long to be learnt by the branch predictor.
 */
public class Reading extends FilledList {

    private static final int READS = 64;
    private static final int INDEXES = 1 << 16;

    private int[] indexes;
    private int next;
    private int sum;

    @Setup
    public void drawIndexes() {
        indexes = size == 0 ? new int[0] : new Random(1).ints(INDEXES, 0, size).toArray();
    }

    @Benchmark
    public int getInOrder() {
        List<Integer> read = list;
        int sum = 0;
        for (int i = 0; i < read.size(); i++) {
            sum += read.get(i);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(READS)
    public int getAtRandom() {
        List<Integer> read = list;
        int from = next;
        next = (from + READS) % INDEXES;
        int sum = 0;
        for (int i = from; i < from + READS; i++) {
            sum += read.get(indexes[i]);
        }
        return sum;
    }

    @Benchmark
    public int loop() {
        int sum = 0;
        for (int element : list) {
            sum += element;
        }
        return sum;
    }

    @Benchmark
    public int forEach() {
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    @Benchmark
    public int listIterator() {
        int sum = 0;
        ListIterator<Integer> iterator = list.listIterator(list.size());
        while (iterator.hasPrevious()) {
            sum += iterator.previous();
        }
        return sum;
    }

    @Benchmark
    public int stream() {
        return list.stream().mapToInt(Integer::intValue).sum();
    }
}
