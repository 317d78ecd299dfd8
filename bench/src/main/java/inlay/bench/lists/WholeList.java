package inlay.bench.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Operations on all elements. Those that change the list first clear and fill it by {@code addAll}; the time includes
 * that, for each list alike.
 */
public class WholeList extends FilledList {

    private List<Integer> equal;
    private List<Integer> shuffled;
    private Integer last;

    @Setup
    public void prepare() {
        equal = filled();
        shuffled = new ArrayList<>(source);
        Collections.shuffle(shuffled, new Random(1));
        last = element(size - 1);
    }

    @Benchmark
    public List<Integer> removeIf() {
        list.clear();
        list.addAll(source);
        list.removeIf(element -> (element & 1) == 0);
        return list;
    }

    @Benchmark
    public List<Integer> sort() {
        list.clear();
        list.addAll(shuffled);
        list.sort(null);
        return list;
    }

    /** With a list of its own class that has equal elements, not the same ones. */
    @Benchmark
    public boolean equalTo() {
        return list.equals(equal);
    }

    /** The last element, by an equal one. */
    @Benchmark
    public boolean contains() {
        return list.contains(last);
    }
}
