package inlay.fuzz.reference;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A box as it is described: a variable with an {@link Optional}, and whether its value would be in the words. */
public final class BoxReference implements Cell {

    private static final int BITS_OF_A_WORD = 64;
    private static final int BYTES_OF_A_WORD = 8;
    private static final int MOST_WORDS = 64;

    /** Bits of the classes that are flattened by default, records aside. */
    private static final Map<Class<?>, Integer> BITS = Map.ofEntries(
            Map.entry(long.class, 64),
            Map.entry(Long.class, 64),
            Map.entry(double.class, 64),
            Map.entry(Double.class, 64),
            Map.entry(int.class, 32),
            Map.entry(Integer.class, 32),
            Map.entry(float.class, 32),
            Map.entry(Float.class, 32),
            Map.entry(short.class, 16),
            Map.entry(Short.class, 16),
            Map.entry(char.class, 16),
            Map.entry(Character.class, 16),
            Map.entry(byte.class, 8),
            Map.entry(Byte.class, 8),
            Map.entry(boolean.class, 8),
            Map.entry(Boolean.class, 8),
            Map.entry(LocalDate.class, 64),
            Map.entry(LocalTime.class, 64),
            Map.entry(Year.class, 64),
            Map.entry(YearMonth.class, 64),
            Map.entry(MonthDay.class, 64),
            Map.entry(ZoneOffset.class, 64),
            Map.entry(OptionalInt.class, 64),
            Map.entry(Instant.class, 128),
            Map.entry(Duration.class, 128),
            Map.entry(LocalDateTime.class, 128),
            Map.entry(OffsetTime.class, 128),
            Map.entry(Period.class, 128),
            Map.entry(UUID.class, 128),
            Map.entry(OptionalLong.class, 128),
            Map.entry(OptionalDouble.class, 128));

    private static final ClassValue<Integer> WORDS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            int bits = bits(type, Set.of());
            int words = (bits + BITS_OF_A_WORD - 1) / BITS_OF_A_WORD;
            return bits == Keeping.NONE || words > MOST_WORDS ? Keeping.NONE : words;
        }
    };

    /** Components that a null can be in: of a record that is flattened without one. */
    private static final ClassValue<RecordComponent[]> REFERENCES = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .peek(component -> component.getAccessor().setAccessible(true))
                    .toArray(RecordComponent[]::new);
        }
    };

    /** What is done with a value where no keeping is given. */
    private static final Keeping BY_CLASS = new Keeping() {
        @Override
        public int words(Object value) {
            int words = WORDS.get(value.getClass());
            return words != NONE && hasNull(value) ? NONE : words;
        }

        @Override
        public Object stored(Object value) {
            return value;
        }

        @Override
        public Object loaded(Object stored) {
            return stored instanceof Rebuilt record ? record.rebuilt() : stored;
        }
    };

    private final int words;
    private final Consumer<Object> copies;
    private Optional<Object> value = Optional.empty();

    /** How the value is in the words; null if there is none, or it is a reference. */
    private @Nullable Keeping keeping;

    /** Whether the value is a reference to an instance that the box has made itself. */
    private boolean madeByBox;

    private BoxReference(int words, Consumer<Object> copies) {
        this.words = words;
        this.copies = copies;
    }

    /** Makes references; each value they give that is not the instance put in is handed to {@code copies}. */
    public static Factory factory(Consumer<Object> copies) {
        return new Factory() {
            @Override
            public BoxReference of(@Nullable Object value) {
                int needed = BY_CLASS.words(Objects.requireNonNull(value));
                return of(value, needed == Keeping.NONE ? 1 : spaceFor(needed));
            }

            @Override
            public BoxReference of(@Nullable Object value, int words) {
                return of(value, words, BY_CLASS);
            }

            @Override
            public BoxReference of(@Nullable Object value, int words, Keeping keeping) {
                BoxReference reference = empty(words);
                reference.set(value, keeping);
                return reference;
            }

            @Override
            public BoxReference empty(int words) {
                return new BoxReference(words, copies);
            }

            @Override
            public BoxReference ofHeap(@Nullable Object value, int words) {
                BoxReference reference = empty(words);
                reference.refer(Objects.requireNonNull(value), false);
                return reference;
            }
        };
    }

    /** Words of the smallest space that has so many. */
    public static int spaceFor(int words) {
        return words <= 1 ? 1 : Integer.highestOneBit(words - 1) << 1;
    }

    /** Words of the smallest space that has so many bytes. */
    public static int spaceOfBytes(int bytes) {
        if (bytes < 0 || bytes > MOST_WORDS * BYTES_OF_A_WORD) {
            throw new IllegalArgumentException("No space of " + bytes + " bytes");
        }
        return spaceFor((bytes + BYTES_OF_A_WORD - 1) / BYTES_OF_A_WORD);
    }

    private static int bits(Class<?> type, Set<Class<?>> inside) {
        if (!type.isRecord()) {
            return BITS.getOrDefault(type, Keeping.NONE);
        }
        if (inside.contains(type)) {
            return Keeping.NONE;
        }
        Set<Class<?>> deeper = new HashSet<>(inside);
        deeper.add(type);
        int sum = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            int bits = bits(component.getType(), deeper);
            if (bits == Keeping.NONE) {
                return Keeping.NONE;
            }
            sum += bits;
        }
        return sum;
    }

    private static boolean hasNull(Object value) {
        if (!value.getClass().isRecord()) {
            return false;
        }
        for (RecordComponent component : REFERENCES.get(value.getClass())) {
            try {
                Object part = component.getAccessor().invoke(value);
                if (part == null || hasNull(part)) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return false;
    }

    private void refer(Object value, boolean madeByBox) {
        this.value = Optional.of(value);
        this.keeping = null;
        this.madeByBox = madeByBox;
    }

    private void keep(Object stored, @Nullable Keeping keeping) {
        this.value = Optional.of(stored);
        this.keeping = keeping;
        this.madeByBox = false;
    }

    /** The value is a reference to an instance that only the box knows: this one. */
    public void adopt(Object instance) {
        refer(instance, false);
    }

    /** Whether it is not known which instance a box refers to. */
    public boolean isMadeByBox() {
        return madeByBox;
    }

    /** The value as it is kept, without reading it. */
    public Optional<Object> held() {
        return value;
    }

    @Override
    public int words() {
        return words;
    }

    @Override
    public boolean isPresent() {
        return value.isPresent();
    }

    @Override
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public boolean isInline() {
        return keeping != null;
    }

    @Override
    public boolean isHeap() {
        return isPresent() && !isInline();
    }

    @Override
    public Class<?> type() {
        return value.orElseThrow().getClass();
    }

    @Override
    public boolean is(Class<?> type) {
        return value.filter(type::isInstance).isPresent();
    }

    @Override
    public Object get() {
        Object held = value.orElseThrow();
        if (keeping == null && !madeByBox) {
            return held;
        }
        Object read = keeping == null ? held : keeping.loaded(held);
        copies.accept(read);
        return read;
    }

    @Override
    public <V> V get(Class<V> type) {
        return type.cast(get());
    }

    @Override
    public void set(@Nullable Object value) {
        set(value, BY_CLASS);
    }

    @Override
    public void set(@Nullable Object value, Keeping keeping) {
        int needed = keeping.words(Objects.requireNonNull(value));
        if (needed > words) {
            refer(value, false);
        } else {
            keep(keeping.stored(value), keeping);
        }
    }

    @Override
    public Optional<Object> replace(@Nullable Object value) {
        Objects.requireNonNull(value);
        Optional<Object> before = toOptional();
        set(value);
        return before;
    }

    @Override
    public Optional<Object> take() {
        Optional<Object> taken = toOptional();
        clear();
        return taken;
    }

    @Override
    public void clear() {
        value = Optional.empty();
        keeping = null;
        madeByBox = false;
    }

    private <V> V held(Class<V> type) {
        V held = type.cast(value.orElseThrow());
        return keeping == null ? held : type.cast(keeping.loaded(held));
    }

    @Override
    public long getLong() {
        return held(Long.class);
    }

    @Override
    public void setLong(long value) {
        set(value);
    }

    @Override
    public int getInt() {
        return held(Integer.class);
    }

    @Override
    public void setInt(int value) {
        set(value);
    }

    @Override
    public double getDouble() {
        return held(Double.class);
    }

    @Override
    public void setDouble(double value) {
        set(value);
    }

    @Override
    public boolean getBoolean() {
        return held(Boolean.class);
    }

    @Override
    public void setBoolean(boolean value) {
        set(value);
    }

    @Override
    public BoxReference resize(int words) {
        BoxReference resized = new BoxReference(words, copies);
        if (isPresent()) {
            moveTo(resized, value.get());
        }
        clear();
        return resized;
    }

    private void moveTo(BoxReference resized, Object held) {
        if (keeping == null) {
            resized.refer(held, madeByBox);
            return;
        }
        Keeping as = keeping;
        if (resized.words < words) {
            Object read = as.loaded(held);
            if (as.words(read) > resized.words) {
                resized.refer(read, true);
                return;
            }
        }
        resized.keep(held, as);
    }

    @Override
    public void moveToHeap() {
        if (isInline()) {
            refer(get(), true);
        }
    }

    @Override
    public BoxReference copy() {
        BoxReference copy = new BoxReference(words, copies);
        if (isHeap()) {
            boolean unknown = madeByBox;
            copy.set(get());
            copy.madeByBox = unknown && copy.isHeap();
        } else {
            copy.value = value;
            copy.keeping = keeping;
        }
        return copy;
    }

    @Override
    public BoxReference cloned() {
        return copy();
    }

    @Override
    public Optional<Cell> downcast(Class<?> type) {
        return is(type) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Optional<Object> toOptional() {
        return isPresent() ? Optional.of(get()) : Optional.empty();
    }

    @Override
    public @Nullable Object orElse(@Nullable Object other) {
        return isPresent() ? get() : other;
    }

    @Override
    public @Nullable Object orElseGet(Supplier<?> supplier) {
        return isPresent() ? get() : supplier.get();
    }

    @Override
    public Object orElseThrow() {
        return toOptional().orElseThrow();
    }

    @Override
    public Object orElseThrow(Supplier<? extends RuntimeException> supplier) {
        return toOptional().orElseThrow(supplier);
    }

    @Override
    public void ifPresent(Consumer<Object> action) {
        toOptional().ifPresent(action);
    }

    @Override
    public void ifPresentOrElse(Consumer<Object> action, Runnable emptyAction) {
        toOptional().ifPresentOrElse(action, emptyAction);
    }

    @Override
    public Optional<Object> map(Function<Object, @Nullable Object> mapper) {
        return toOptional().map(mapper);
    }

    @Override
    public Optional<Object> flatMap(Function<Object, @Nullable Optional<Object>> mapper) {
        return toOptional().flatMap(mapper);
    }

    @Override
    public Optional<Object> filter(Predicate<Object> predicate) {
        return toOptional().filter(predicate);
    }

    @Override
    public Optional<Object> or(Supplier<@Nullable Optional<Object>> supplier) {
        return toOptional().or(supplier);
    }

    @Override
    public Stream<Object> stream() {
        return toOptional().stream();
    }

    @Override
    public int compareTo(Cell other, Comparator<Object> comparator) {
        if (isPresent() && other.isPresent()) {
            return comparator.compare(get(), other.get());
        }
        return Integer.signum(Boolean.compare(isPresent(), other.isPresent()));
    }

    @Override
    public BoxReference written() {
        boolean heap = isHeap();
        Object back = SerialCopy.of(toOptional().orElse(null));
        BoxReference read = new BoxReference(words, copies);
        if (back != null && heap) {
            read.refer(back, true);
        } else if (back != null) {
            read.set(back);
            read.madeByBox = read.isHeap();
        }
        return read;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (object == this || !(object instanceof BoxReference other)) {
            return object == this;
        }
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() && other.isEmpty();
        }
        Object left = get();
        return other.isPresent() && areEqual(left, other.get());
    }

    private static boolean areEqual(Object left, Object right) {
        return isPrimitiveArray(left) ? Objects.deepEquals(left, right) : left == right || left.equals(right);
    }

    private static boolean isPrimitiveArray(Object value) {
        return value.getClass().isArray() && !(value instanceof Object[]);
    }

    @Override
    public int hashCode() {
        if (isEmpty()) {
            return 0;
        }
        Object read = get();
        return isPrimitiveArray(read) ? Arrays.deepHashCode(new Object[] {read}) : read.hashCode();
    }

    @Override
    public String toString() {
        if (isEmpty()) {
            return "SmallBox.empty";
        }
        Object read = get();
        return "SmallBox" + (isPrimitiveArray(read) ? Arrays.deepToString(new Object[] {read}) : "[" + read + "]");
    }
}
