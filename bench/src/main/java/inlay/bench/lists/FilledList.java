package inlay.bench.lists;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One list of a size, filled by {@code add} as programs fill lists. Times are per list unless said otherwise. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class FilledList {

    @Param
    public Peer peer;

    @Param("4")
    public int size;

    Integer[] elements;

    /** The same elements in a list of another class, which can only be read. */
    List<Integer> source;

    List<Integer> list;

    @Setup
    public void fill() {
        elements = new Integer[size];
        Arrays.setAll(elements, FilledList::element);
        source = Arrays.asList(elements);
        list = filled();
    }

    /** Every other one is even, and all are instances of their own. */
    static Integer element(int index) {
        return 1_000 + 31 * index;
    }

    /** A list of its own with all the elements. */
    List<Integer> filled() {
        List<Integer> made = peer.create(size);
        for (int i = 0; i < size; i++) {
            made.add(element(i));
        }
        return made;
    }
}
