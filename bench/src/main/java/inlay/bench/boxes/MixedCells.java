package inlay.bench.boxes;

import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
        ATOMIC_REFERENCE,
        OPTIONAL,
        /** Written by typed setters, read by typed accessors. */
        BOX,
        /** Written by {@code set}, read by {@code get}. */
        BOX_GENERIC
    }

    private static final class Field {
        private Object value = 0L;
    }

    private static final class OptionalField {
        private Optional<Object> value = Optional.of(0L);
    }

    @Param
    public Cell cell;

    private Field[] fields;
    private AtomicReference<Object>[] references;
    private OptionalField[] optionals;
    private SmallBox<Object>[] boxes;
    private byte[] types;
    private int shift;

    @Setup
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void make() {
        fields = new Field[CELLS];
        references = new AtomicReference[CELLS];
        optionals = new OptionalField[CELLS];
        boxes = new SmallBox[CELLS];
        for (int i = 0; i < CELLS; i++) {
            fields[i] = new Field();
            references[i] = new AtomicReference<>(0L);
            optionals[i] = new OptionalField();
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
            case ATOMIC_REFERENCE -> updateReferences(shift);
            case OPTIONAL -> updateOptionals(shift);
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
            field.value = value(types[from + i], sum);
        }
        return sum;
    }

    private long updateReferences(int from) {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            AtomicReference<Object> reference = references[i];
            sum += number(reference.getPlain());
            reference.setPlain(value(types[from + i], sum));
        }
        return sum;
    }

    private long updateOptionals(int from) {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            OptionalField field = optionals[i];
            sum += number(field.value.orElseThrow());
            field.value = Optional.of(value(types[from + i], sum));
        }
        return sum;
    }

    private static Object value(byte type, long number) {
        return switch (type) {
            case 0 -> (Object) number;
            case 1 -> (Object) (double) number;
            case 2 -> instant(number);
            default -> state(number);
        };
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
