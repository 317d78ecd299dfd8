package inlay.bench.boxes;

import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A box made around an item and read once: of a small and a large item, with a small and a large space. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmallAndLargeItems {

    /**
     * The small item.
     *
     * @param x one int
     * @param y another
     */
    public record Point(int x, int y) {}

    /** The most longs that fit the largest space. */
    private static final int LARGE = 63;

    private final SmallBox<Point> kept = SmallBox.of(new Point(0, 0));
    private final long[] large = new long[LARGE];
    private int number;

    @Benchmark
    public int smallItemByReference() {
        return new AtomicReference<>(number++).getPlain();
    }

    private int put(SmallBox<Integer> box) {
        box.setInt(number++);
        return box.getInt();
    }

    @Benchmark
    public int smallItemInSmallSpace() {
        return put(SmallBox.empty(Space.S1));
    }

    @Benchmark
    public int smallItemInLargeSpace() {
        return put(SmallBox.empty(Space.S64));
    }

    @Benchmark
    public long largeItemByReference() {
        return new AtomicReference<>(large.clone()).getPlain()[LARGE - 1];
    }

    @Benchmark
    public long largeItemInSmallSpace() {
        return SmallBox.of(large.clone(), Space.S1, Layout.longs()).get()[LARGE - 1];
    }

    @Benchmark
    public long largeItemInLargeSpace() {
        return SmallBox.of(large.clone(), Space.S64, Layout.longs()).get()[LARGE - 1];
    }

    /** Not made anew: a record of two ints, put in and read. */
    @Benchmark
    public int recordPutInAndRead() {
        int x = number++;
        kept.set(new Point(x, x + 1));
        Point point = kept.get();
        return point.x() + point.y();
    }
}
