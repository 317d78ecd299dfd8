package inlay.fuzz.reference;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a box can do, for a box and for what it is compared with. */
public interface Cell {

    /** Makes cells. A space is given by its words. */
    interface Factory {
        Cell of(@Nullable Object value);

        Cell of(@Nullable Object value, int words);

        Cell of(@Nullable Object value, int words, Keeping keeping);

        Cell empty(int words);

        Cell ofHeap(@Nullable Object value, int words);
    }

    /** Words of its space. */
    int words();

    boolean isPresent();

    boolean isEmpty();

    boolean isInline();

    boolean isHeap();

    Class<?> type();

    boolean is(Class<?> type);

    Object get();

    <V> V get(Class<V> type);

    void set(@Nullable Object value);

    void set(@Nullable Object value, Keeping keeping);

    Optional<Object> replace(@Nullable Object value);

    Optional<Object> take();

    void clear();

    long getLong();

    void setLong(long value);

    int getInt();

    void setInt(int value);

    double getDouble();

    void setDouble(double value);

    boolean getBoolean();

    void setBoolean(boolean value);

    Cell resize(int words);

    void moveToHeap();

    Cell copy();

    /** As {@link #copy}, by {@code clone}. */
    Cell cloned();

    /** The cell itself, if its value is of a class. */
    Optional<Cell> downcast(Class<?> type);

    Optional<Object> toOptional();

    @Nullable
    Object orElse(@Nullable Object other);

    @Nullable
    Object orElseGet(Supplier<?> supplier);

    Object orElseThrow();

    Object orElseThrow(Supplier<? extends RuntimeException> supplier);

    void ifPresent(Consumer<Object> action);

    void ifPresentOrElse(Consumer<Object> action, Runnable emptyAction);

    Optional<Object> map(Function<Object, @Nullable Object> mapper);

    Optional<Object> flatMap(Function<Object, @Nullable Optional<Object>> mapper);

    Optional<Object> filter(Predicate<Object> predicate);

    Optional<Object> or(Supplier<@Nullable Optional<Object>> supplier);

    Stream<Object> stream();

    /** As boxes are compared by a comparator of their values. */
    int compareTo(Cell other, Comparator<Object> comparator);

    /** Written to a stream and read back. */
    Cell written();
}
