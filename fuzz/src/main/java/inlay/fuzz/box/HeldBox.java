package inlay.fuzz.box;

import inlay.fuzz.reference.Cell;
import inlay.fuzz.reference.Keeping;
import inlay.fuzz.reference.SerialCopy;
import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A box, as the operations see it. Nulls are handed on to it: it is to refuse them itself. */
@SuppressWarnings("NullAway")
record HeldBox(SmallBox<Object> box) implements Cell {

    static final Factory FACTORY = new Factory() {
        @Override
        public Cell of(@Nullable Object value) {
            return new HeldBox(SmallBox.of(value));
        }

        @Override
        public Cell of(@Nullable Object value, int words) {
            return new HeldBox(SmallBox.of(value, space(words)));
        }

        @Override
        public Cell of(@Nullable Object value, int words, Keeping keeping) {
            return new HeldBox(SmallBox.of(value, space(words), layout(keeping)));
        }

        @Override
        public Cell empty(int words) {
            return new HeldBox(SmallBox.empty(space(words)));
        }

        @Override
        public Cell ofHeap(@Nullable Object value, int words) {
            return new HeldBox(SmallBox.ofHeap(value, space(words)));
        }
    };

    /** By the logarithm of their words. */
    private static final Space[] SPACES = Space.values();

    static Space space(int words) {
        return SPACES[Integer.numberOfTrailingZeros(words)];
    }

    /** The bound of what a layout takes is left to the values. */
    @SuppressWarnings("unchecked")
    private static Layout<Object> layout(Keeping keeping) {
        return (Layout<Object>) ((Kept) keeping).layout();
    }

    @Override
    public int words() {
        return box.space().words();
    }

    @Override
    public boolean isPresent() {
        return box.isPresent();
    }

    @Override
    public boolean isEmpty() {
        return box.isEmpty();
    }

    @Override
    public boolean isInline() {
        return box.isInline();
    }

    @Override
    public boolean isHeap() {
        return box.isHeap();
    }

    @Override
    public Class<?> type() {
        return box.type();
    }

    @Override
    public boolean is(Class<?> type) {
        return box.is(type);
    }

    @Override
    public Object get() {
        return box.get();
    }

    @Override
    public <V> V get(Class<V> type) {
        return box.get(type);
    }

    @Override
    public void set(@Nullable Object value) {
        box.set(value);
    }

    @Override
    public void set(@Nullable Object value, Keeping keeping) {
        box.set(value, layout(keeping));
    }

    @Override
    public Optional<Object> replace(@Nullable Object value) {
        return box.replace(value);
    }

    @Override
    public Optional<Object> take() {
        return box.take();
    }

    @Override
    public void clear() {
        box.clear();
    }

    @Override
    public long getLong() {
        return box.getLong();
    }

    @Override
    public void setLong(long value) {
        box.setLong(value);
    }

    @Override
    public int getInt() {
        return box.getInt();
    }

    @Override
    public void setInt(int value) {
        box.setInt(value);
    }

    @Override
    public double getDouble() {
        return box.getDouble();
    }

    @Override
    public void setDouble(double value) {
        box.setDouble(value);
    }

    @Override
    public boolean getBoolean() {
        return box.getBoolean();
    }

    @Override
    public void setBoolean(boolean value) {
        box.setBoolean(value);
    }

    @Override
    public Cell resize(int words) {
        return new HeldBox(box.resize(space(words)));
    }

    @Override
    public void moveToHeap() {
        box.moveToHeap();
    }

    @Override
    public Cell copy() {
        return new HeldBox(box.copy());
    }

    @Override
    public Cell cloned() {
        return new HeldBox(box.clone());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Cell> downcast(Class<?> type) {
        return box.downcast(type).map(same -> new HeldBox((SmallBox<Object>) same));
    }

    @Override
    public Optional<Object> toOptional() {
        return box.toOptional();
    }

    @Override
    public @Nullable Object orElse(@Nullable Object other) {
        return box.orElse(other);
    }

    @Override
    public @Nullable Object orElseGet(Supplier<?> supplier) {
        return box.orElseGet(supplier);
    }

    @Override
    public Object orElseThrow() {
        return box.orElseThrow();
    }

    @Override
    public Object orElseThrow(Supplier<? extends RuntimeException> supplier) {
        return box.orElseThrow(supplier);
    }

    @Override
    public void ifPresent(Consumer<Object> action) {
        box.ifPresent(action);
    }

    @Override
    public void ifPresentOrElse(Consumer<Object> action, Runnable emptyAction) {
        box.ifPresentOrElse(action, emptyAction);
    }

    @Override
    public Optional<Object> map(Function<Object, @Nullable Object> mapper) {
        return box.map(mapper);
    }

    @Override
    public Optional<Object> flatMap(Function<Object, @Nullable Optional<Object>> mapper) {
        return box.flatMap(mapper);
    }

    @Override
    public Optional<Object> filter(Predicate<Object> predicate) {
        return box.filter(predicate);
    }

    @Override
    public Optional<Object> or(Supplier<@Nullable Optional<Object>> supplier) {
        return box.or(supplier);
    }

    @Override
    public Stream<Object> stream() {
        return box.stream();
    }

    @Override
    public int compareTo(Cell other, Comparator<Object> comparator) {
        return SmallBox.comparing(comparator).compare(box, ((HeldBox) other).box);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Cell written() {
        return new HeldBox((SmallBox<Object>) Objects.requireNonNull(SerialCopy.of(box)));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return box.equals(object instanceof HeldBox other ? other.box : object);
    }

    @Override
    public int hashCode() {
        return box.hashCode();
    }

    @Override
    public String toString() {
        return box.toString();
    }
}
