package inlay.bench;

import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.time.Instant;
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

/** Cells of the old generation whose type changes at random: each is read, then written with a value of another type. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MixedCells {

    private static final int CELLS = 1_000;
    private static final int TYPES = 4;
    private static final String[] STATES = {"new", "open", "paid", "sent", "closed"};

    /** What holds the value. */
    public enum Cell {
        OBJECT,
        /** The same once more: what two runs of one thing differ by is the noise. */
        OBJECT_AGAIN,
        /** Written by typed setters, read by typed accessors. */
        BOX,
        /** Written by {@code set}, read by {@code get}. */
        BOX_GENERIC
    }

    private static final class Field {
        private Object value = 0L;
    }

    @Param
    public Cell cell;

    private Field[] fields;
    private SmallBox<Object>[] boxes;
    private byte[] types;
    private int shift;

    @Setup
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void make() {
        fields = new Field[CELLS];
        boxes = new SmallBox[CELLS];
        for (int i = 0; i < CELLS; i++) {
            fields[i] = new Field();
            boxes[i] = SmallBox.of(0L, Space.S2);
        }
        Random random = new Random(1);
        types = new byte[64 * CELLS];
        for (int i = 0; i < types.length; i++) {
            types[i] = (byte) random.nextInt(TYPES);
        }
        System.gc();
    }

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public long update() {
        shift = (shift + CELLS + 7) % (types.length - CELLS);
        return switch (cell) {
            case OBJECT, OBJECT_AGAIN -> updateFields(shift);
            case BOX -> updateBoxes(shift);
            case BOX_GENERIC -> updateGenericBoxes(shift);
        };
    }

    /** Never the epoch: that is one shared object, and once it was returned, C2 of 17 keeps every instant. */
    private static Instant instant(long number) {
        return Instant.ofEpochSecond((number & 0xffffffffL) | 1, number & 0xffff);
    }

    private static String state(long number) {
        return STATES[(int) (number & 0xffff) % STATES.length];
    }

    private long updateFields(int from) {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            Field field = fields[i];
            sum += number(field.value);
            field.value = switch (types[from + i]) {
                case 0 -> (Object) sum;
                case 1 -> (Object) (double) sum;
                case 2 -> instant(sum);
                default -> state(sum);
            };
        }
        return sum;
    }

    private static long number(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Double number) {
            return number.longValue();
        }
        return value instanceof Instant instant ? instant.getEpochSecond() : ((String) value).length();
    }

    private long updateBoxes(int from) {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            SmallBox<Object> box = boxes[i];
            if (box.is(Long.class)) {
                sum += box.getLong();
            } else if (box.is(Double.class)) {
                sum += (long) box.getDouble();
            } else if (box.is(Instant.class)) {
                sum += box.get(Instant.class).getEpochSecond();
            } else {
                sum += box.get(String.class).length();
            }
            switch (types[from + i]) {
                case 0 -> box.setLong(sum);
                case 1 -> box.setDouble((double) sum);
                case 2 -> box.set(instant(sum));
                default -> box.set(state(sum));
            }
        }
        return sum;
    }

    private long updateGenericBoxes(int from) {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            SmallBox<Object> box = boxes[i];
            sum += number(box.get());
            switch (types[from + i]) {
                case 0 -> box.set(sum);
                case 1 -> box.set((double) sum);
                case 2 -> box.set(instant(sum));
                default -> box.set(state(sum));
            }
        }
        return sum;
    }
}
