package inlay.bench.boxes;

import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.lang3.mutable.MutableLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Cells of the old generation that have always held a long. Times are per cell. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LongCells {

    static final int CELLS = 1_000;

    private static final class LongField {
        private long value;
    }

    private static final class ObjectField {
        private Object value = 0L;
    }

    private static final class OptionalField {
        private Optional<Long> value = Optional.of(0L);
    }

    /** What holds the long: how a cell is made, read and written. */
    public enum Cell {
        FIELD(LongField::new, field -> field.value, (field, number) -> field.value = number),
        /** The same once more: what two runs of one thing differ by is the noise. */
        FIELD_AGAIN(LongField::new, field -> field.value, (field, number) -> field.value = number),
        OBJECT_FIELD(ObjectField::new, field -> (Long) field.value, (field, number) -> field.value = number),
        ATOMIC_REFERENCE(
                () -> new AtomicReference<>(0L),
                AtomicReference::getPlain,
                (reference, number) -> reference.setPlain(number)),
        OPTIONAL(
                OptionalField::new,
                field -> field.value.orElseThrow(),
                (field, number) -> field.value = Optional.of(number)),
        MUTABLE_LONG(MutableLong::new, MutableLong::longValue, MutableLong::setValue),
        BOX(() -> SmallBox.of(0L, Space.S1), SmallBox::getLong, SmallBox::setLong),
        BOX_S2(() -> SmallBox.of(0L, Space.S2), SmallBox::getLong, SmallBox::setLong);

        @SuppressWarnings("ImmutableEnumChecker")
        private final Supplier<Object> maker;

        @SuppressWarnings("ImmutableEnumChecker")
        private final ToLongFunction<Object> reader;

        @SuppressWarnings("ImmutableEnumChecker")
        private final ObjLongConsumer<Object> writer;

        @SuppressWarnings("unchecked")
        <C> Cell(Supplier<C> maker, ToLongFunction<C> reader, ObjLongConsumer<C> writer) {
            this.maker = (Supplier<Object>) maker;
            this.reader = (ToLongFunction<Object>) reader;
            this.writer = (ObjLongConsumer<Object>) writer;
        }
    }

    @Param
    public Cell cell;

    private Object[] cells;
    private ToLongFunction<Object> reader;
    private ObjLongConsumer<Object> writer;

    @Setup
    public void make() {
        cells = Stream.generate(cell.maker).limit(CELLS).toArray();
        reader = cell.reader;
        writer = cell.writer;
        for (int i = 0; i < CELLS; i++) {
            writer.accept(cells[i], 1_000L + i);
        }
        System.gc();
    }

    /** Numbers only grow: none comes to be one that {@code Long.valueOf} keeps. */
    @Benchmark
    @OperationsPerInvocation(CELLS)
    public long update() {
        long sum = 0;
        for (Object updated : cells) {
            long value = reader.applyAsLong(updated);
            sum += value;
            writer.accept(updated, value + 1);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public long read() {
        long sum = 0;
        for (Object read : cells) {
            sum += reader.applyAsLong(read);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CELLS)
    public long write() {
        long number = 1_000;
        for (Object written : cells) {
            writer.accept(written, number++);
        }
        return number;
    }
}
