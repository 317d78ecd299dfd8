package inlay.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A list that has spilled; beyond N all capacities run the same code. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LongList {

    @Param({"ARRAY_LIST", "ARRAY_LIST_AGAIN", "SMALL_VEC_4", "SLIM_VEC"})
    public Kind kind;

    @Param({"16", "100", "1000"})
    public int size;

    private List<Integer> source;
    private List<Integer> list;
    private int sum;

    @Setup
    public void fill() {
        Integer[] elements = new Integer[size];
        Arrays.setAll(elements, i -> i * 31);
        source = Arrays.asList(elements);
        list = kind.create();
        list.addAll(source);
    }

    @Benchmark
    public List<Integer> push() {
        List<Integer> pushed = kind.create();
        for (Integer element : source) {
            pushed.add(element);
        }
        return pushed;
    }

    @Benchmark
    public int get() {
        List<Integer> read = list;
        int sum = 0;
        for (int i = 0; i < read.size(); i++) {
            sum += read.get(i);
        }
        return sum;
    }

    @Benchmark
    public int iterate() {
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
    public Integer insert() {
        list.add(size / 2, source.get(0));
        return list.remove(size);
    }

    @Benchmark
    public Integer remove() {
        Integer removed = list.remove(size / 2);
        list.add(removed);
        return removed;
    }

    @Benchmark
    public List<Integer> addAll() {
        list.clear();
        list.addAll(source);
        return list;
    }
}
