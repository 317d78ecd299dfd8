package inlay.bench;

import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
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

/** Cells of the old generation that have always held a long: each is read and written once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LongCells {

    private static final int CELLS = 1_000;

    /** What holds the long. */
    public enum Cell {
        FIELD,
        /** The same once more: what two runs of one thing differ by is the noise. */
        FIELD_AGAIN,
        BOX
    }

    private static final class Field {
        private long value;
    }

    @Param
    public Cell cell;

    private Field[] fields;
    private SmallBox<Long>[] boxes;

    @Setup
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void make() {
        fields = new Field[CELLS];
        boxes = new SmallBox[CELLS];
        for (int i = 0; i < CELLS; i++) {
            fields[i] = new Field();
            boxes[i] = SmallBox.of((long) i, Space.S1);
        }
        System.gc();
    }

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public long update() {
        return cell == Cell.BOX ? updateBoxes() : updateFields();
    }

    private long updateFields() {
        long sum = 0;
        for (Field field : fields) {
            long value = field.value;
            sum += value;
            field.value = value + sum;
        }
        return sum;
    }

    private long updateBoxes() {
        long sum = 0;
        for (SmallBox<Long> box : boxes) {
            long value = box.getLong();
            sum += value;
            box.setLong(value + sum);
        }
        return sum;
    }
}
