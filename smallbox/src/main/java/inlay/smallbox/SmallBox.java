package inlay.smallbox;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mutable {@link Optional} that keeps primitives and small values as raw words in itself, and anything else as a
 * reference.
 *
 * <p>For cells that change value or type all the time: registers of an interpreter, cells of a row, attributes, values
 * of metrics. Setting a value that fits its {@link Space} takes no memory; the primitive accessors neither box nor
 * unbox. Reading a flattened value makes a new, equal instance of it: its identity is not kept. Reading a reference
 * returns the same reference.
 *
 * <p><b>What is flattened.</b> Wrappers of primitives; {@link java.util.UUID}; {@link java.time.Instant},
 * {@link java.time.Duration}, {@link java.time.LocalDate}, {@link java.time.LocalTime},
 * {@link java.time.LocalDateTime}, {@link java.time.OffsetTime}, {@link java.time.Period}, {@link java.time.Year},
 * {@link java.time.YearMonth}, {@link java.time.MonthDay}, {@link java.time.ZoneOffset};
 * {@link java.util.OptionalInt}, {@link java.util.OptionalLong}, {@link java.util.OptionalDouble}; and records of
 * nothing but primitives and these, nested ones included, packed. A record with a null component, and one whose
 * accessors and constructor this module cannot reach, is kept as a reference, so that placement may differ between
 * class path and module path; {@link Layout#ofRecord} lets its owner open it. Latin-1 strings, primitive arrays and
 * types of your own are flattened where a {@link Layout} is given. A value that needs more words than the space has is
 * kept as a reference.
 *
 * <p>Bytes, with classic headers and 4-byte references:
 *
 * <p><img src="doc-files/layout.svg" alt="Where the bytes of a box are: a reference that tells the type of the words
 * or is the value, and the words">
 *
 * <p><b>When not to use it.</b> For a cell of one primitive type: a field is smaller. For values that are read more
 * often than written and are no primitives: each read makes an instance, where a reference is there already. As an
 * element of a large array of numbers. Between threads without synchronisation.
 *
 * <p>The primitive setters do not know {@code T}: use them where {@code T} is the wrapper or a supertype of it.
 *
 * <p>No argument may be null, except as on {@link Optional}: else {@link NullPointerException}. Setting a record calls
 * its accessors, reading it its constructor, and a layout of your own calls its functions: what they throw is passed
 * on. A method that throws leaves the box as it was. None takes longer than in proportion to the bytes of the value.
 *
 * <p>A box can be serialized if its value can. A layout is no part of the stream: a value kept by one comes back placed
 * as by {@link #set(Object)}, so a string or an array comes back as a reference.
 *
 * @param <T> the type of the value
 */
/*
 * Layout: one reference, the union, and the words; w0 here, the others in the class of each space, each extending the
 * one of half its words.
 *
 *   content   null: empty; a Form: the value is in the words, as this form keeps it; else the value itself
 *   w0 ..     the words of a form; otherwise undefined
 *
 * A form is private to this package, and a Layout that is a value is another object than its form: so no value is ever
 * taken for a form. The content is written only when it changes: it costs the collector's barrier, the words do not.
 */
public abstract sealed class SmallBox<T> implements Serializable, Cloneable permits SmallBox1, SmallBox2 {

    private static final long serialVersionUID = 1L;

    transient @Nullable Object content;
    transient long w0;

    SmallBox() {}

    // What each space has: its words

    /**
     * Returns how much there is to keep a value in the box itself.
     *
     * @return the space the box was made with
     */
    public abstract Space space();

    abstract int words();

    abstract long word(int index);

    abstract void setWord(int index, long word);

    // Factories

    private static <T> SmallBox<T> make(Space space) {
        return switch (space) {
            case S1 -> new SmallBox1<>();
            case S2 -> new SmallBox2<>();
            case S4 -> new SmallBox4<>();
            case S8 -> new SmallBox8<>();
            case S16 -> new SmallBox16<>();
            case S32 -> new SmallBox32<>();
            case S64 -> new SmallBox64<>();
        };
    }

    /**
     * Returns a box with a value, in the smallest space that holds it; {@link Space#S1} for what is kept as a reference.
     *
     * @param value what to put in
     * @param <T> the type of the value
     * @return a box
     * @throws NullPointerException if the value is null
     */
    public static <T> SmallBox<T> of(T value) {
        return of(value, Space.ofWords(Forms.of(value.getClass()).wordsOf(value)));
    }

    /**
     * Returns a box with a value, flattened if it can be and fits the space.
     *
     * @param value what to put in
     * @param space how much there is to keep it in the box itself
     * @param <T> the type of the value
     * @return a box
     * @throws NullPointerException if the value is null
     */
    public static <T> SmallBox<T> of(T value, Space space) {
        SmallBox<T> box = make(space);
        box.set(value);
        return box;
    }

    /**
     * Returns a box with a value, kept as a layout says if it fits the space, otherwise as a reference.
     *
     * @param value what to put in
     * @param space how much there is to keep it in the box itself
     * @param layout how to keep it
     * @param <T> the type of the values that can be put in
     * @param <V> the type of this value
     * @return a box
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the layout takes a negative number of words
     */
    public static <T, V extends T> SmallBox<T> of(V value, Space space, Layout<? super V> layout) {
        SmallBox<T> box = make(space);
        box.set(value, layout);
        return box;
    }

    /**
     * Returns an empty box.
     *
     * @param space how much there is to keep a value in the box itself
     * @param <T> the type of the value
     * @return a box without a value
     */
    public static <T> SmallBox<T> empty(Space space) {
        return make(space);
    }

    /**
     * Returns a box that keeps a value as a reference, whatever it is.
     *
     * @param value what to refer to
     * @param space how much there is to keep later values in the box itself
     * @param <T> the type of the value
     * @return a box for which {@link #isHeap} is true
     * @throws NullPointerException if the value is null
     */
    public static <T> SmallBox<T> ofHeap(T value, Space space) {
        SmallBox<T> box = make(space);
        box.content = Objects.requireNonNull(value);
        return box;
    }

    // State

    /**
     * Returns whether there is a value.
     *
     * @return false if the box is empty
     */
    public boolean isPresent() {
        return content != null;
    }

    /**
     * Returns whether there is no value.
     *
     * @return true if the box is empty
     */
    public boolean isEmpty() {
        return content == null;
    }

    /**
     * Returns whether the value is in the box itself.
     *
     * @return false if it is kept as a reference, or the box is empty
     */
    public boolean isInline() {
        return content instanceof Form;
    }

    /**
     * Returns whether the value is kept as a reference.
     *
     * @return false if it is in the box itself, or the box is empty
     */
    public boolean isHeap() {
        return content != null && !isInline();
    }

    /**
     * Returns the class of the value.
     *
     * @return its class
     * @throws NoSuchElementException if the box is empty
     */
    public Class<?> type() {
        Object content = this.content;
        if (content == null) {
            throw noValue();
        }
        return content instanceof Form form ? form.type : content.getClass();
    }

    /**
     * Returns whether the value is an instance of a class.
     *
     * @param type a class
     * @return false if the value is none of its instances, or the box is empty
     */
    public boolean is(Class<?> type) {
        Object content = this.content;
        return content instanceof Form form ? type.isAssignableFrom(form.type) : type.isInstance(content);
    }

    private static NoSuchElementException noValue() {
        return new NoSuchElementException("The box is empty");
    }

    // Reading and writing

    /**
     * Returns the value. One that is in the words comes back as a new, equal instance.
     *
     * @return the value
     * @throws NoSuchElementException if the box is empty
     */
    @SuppressWarnings("unchecked")
    public T get() {
        Object content = this.content;
        if (content instanceof Form form) {
            return (T) form.load(this);
        }
        if (content == null) {
            throw noValue();
        }
        return (T) content;
    }

    /**
     * Returns the value as one of a class. Where that is a constant, a flattened value that is used at once need not
     * exist as an object, even if other callers read strings; {@link #get} cannot tell one from the other.
     *
     * @param type the class of the value, or one above it
     * @param <V> the class
     * @return the value
     * @throws NoSuchElementException if the box is empty
     * @throws ClassCastException if the value is no instance of {@code type}
     */
    @SuppressWarnings("unchecked")
    public <V> V get(Class<V> type) {
        Object content = this.content;
        if (type == String.class && content instanceof String) {
            return (V) content;
        }
        Object value = content instanceof Form form ? form.load(this) : content;
        if (value == null) {
            throw noValue();
        }
        if (!type.isInstance(value)) {
            throw notA(value.getClass(), type);
        }
        return (V) value;
    }

    /**
     * Puts a value in, flattened if it can be and fits the space.
     *
     * @param value what to put in
     * @throws NullPointerException if the value is null; the box stays as it is
     */
    public void set(T value) {
        if (value instanceof Long number) {
            setLong(number);
        } else if (value instanceof Integer number) {
            setInt(number);
        } else if (value instanceof Double number) {
            setDouble(number);
        } else if (value instanceof Boolean truth) {
            setBoolean(truth);
        } else if (value instanceof String) {
            content = value;
        } else if (value instanceof Instant) {
            set(value, Forms.INSTANT);
        } else {
            set(value, Forms.of(value.getClass()));
        }
    }

    /**
     * Puts a value in, kept as a layout says if it fits the space, otherwise as a reference. The layout holds for this
     * value only.
     *
     * @param value what to put in
     * @param layout how to keep it
     * @param <V> the type of the value
     * @throws NullPointerException if the value is null; the box stays as it is
     * @throws IllegalArgumentException if the layout takes a negative number of words; the box stays as it is
     */
    public <V extends T> void set(V value, Layout<? super V> layout) {
        set(Objects.requireNonNull(value), layout.form);
    }

    private void set(T value, Form form) {
        int words = form.wordsOf(value);
        if (words > words()) {
            content = value;
            return;
        }
        form.store(this, value, words);
        hold(form);
    }

    private void hold(Form form) {
        if (content != form) {
            content = form;
        }
    }

    /**
     * Puts a value in, placed as by {@link #set(Object)}, and returns the one before.
     *
     * @param value what to put in
     * @return what was in the box
     * @throws NullPointerException if the value is null; the box stays as it is
     */
    public Optional<T> replace(T value) {
        Objects.requireNonNull(value);
        Optional<T> previous = toOptional();
        set(value);
        return previous;
    }

    /**
     * Takes the value out and leaves the box empty.
     *
     * @return what was in the box
     */
    public Optional<T> take() {
        Optional<T> taken = toOptional();
        clear();
        return taken;
    }

    /** Leaves the box empty. */
    public void clear() {
        content = null;
    }

    // Primitives

    private static ClassCastException notA(Class<?> type, Class<?> wanted) {
        return new ClassCastException("The value is of " + type + ", not of " + wanted);
    }

    /** The value of a wrapper class that is not in the words by its own form; one of another class is not made. */
    @SuppressWarnings("unchecked")
    private <V> V held(Class<V> wrapper) {
        Class<?> type = type();
        if (type != wrapper) {
            throw notA(type, wrapper);
        }
        return (V) get();
    }

    /**
     * Returns the value, a {@code Long}, unboxed.
     *
     * @return the value
     * @throws NoSuchElementException if the box is empty
     * @throws ClassCastException if the value is no {@code Long}
     */
    public long getLong() {
        return content == Forms.LONG ? w0 : held(Long.class);
    }

    /**
     * Puts a {@code Long} in without boxing it.
     *
     * @param value what to put in
     */
    public void setLong(long value) {
        w0 = value;
        hold(Forms.LONG);
    }

    /**
     * Returns the value, an {@code Integer}, unboxed.
     *
     * @return the value
     * @throws NoSuchElementException if the box is empty
     * @throws ClassCastException if the value is no {@code Integer}
     */
    public int getInt() {
        return content == Forms.INTEGER ? (int) w0 : held(Integer.class);
    }

    /**
     * Puts an {@code Integer} in without boxing it.
     *
     * @param value what to put in
     */
    public void setInt(int value) {
        w0 = value;
        hold(Forms.INTEGER);
    }

    /**
     * Returns the value, a {@code Double}, unboxed.
     *
     * @return the value
     * @throws NoSuchElementException if the box is empty
     * @throws ClassCastException if the value is no {@code Double}
     */
    public double getDouble() {
        return content == Forms.DOUBLE ? Double.longBitsToDouble(w0) : held(Double.class);
    }

    /**
     * Puts a {@code Double} in without boxing it.
     *
     * @param value what to put in
     */
    public void setDouble(double value) {
        w0 = Double.doubleToRawLongBits(value);
        hold(Forms.DOUBLE);
    }

    /**
     * Returns the value, a {@code Boolean}, unboxed.
     *
     * @return the value
     * @throws NoSuchElementException if the box is empty
     * @throws ClassCastException if the value is no {@code Boolean}
     */
    public boolean getBoolean() {
        return content == Forms.BOOLEAN ? w0 != 0 : held(Boolean.class);
    }

    /**
     * Puts a {@code Boolean} in without boxing it.
     *
     * @param value what to put in
     */
    public void setBoolean(boolean value) {
        w0 = value ? 1 : 0;
        hold(Forms.BOOLEAN);
    }

    // Placement

    /**
     * Moves the value to a box of another space and leaves this one empty. A reference stays a reference; what is in
     * the words becomes one when the new space has too few.
     *
     * @param space how much there is to keep a value in the new box itself
     * @return a new box
     */
    public SmallBox<T> resize(Space space) {
        SmallBox<T> resized = make(space);
        copyTo(resized);
        clear();
        return resized;
    }

    private void copyTo(SmallBox<T> other) {
        Object content = this.content;
        if (!(content instanceof Form form)) {
            other.content = content;
            return;
        }
        int words = Math.min(words(), other.words());
        for (int i = 0; i < words; i++) {
            other.setWord(i, word(i));
        }
        other.content = form;
        if (words < words()) {
            T value = get();
            if (form.wordsOf(value) > words) {
                other.content = value;
            }
        }
    }

    /** Keeps the value as a reference from now on, until another one is set. Does nothing to an empty box. */
    public void moveToHeap() {
        if (isInline()) {
            content = get();
        }
    }

    /**
     * Returns a box of the same space with the same value. A reference is placed as by {@link #set(Object)}; what is in
     * the words stays there.
     *
     * @return a box of its own
     */
    public SmallBox<T> copy() {
        SmallBox<T> copy = make(space());
        if (isHeap()) {
            copy.set(get());
        } else {
            copyTo(copy);
        }
        return copy;
    }

    /** Same as {@link #copy}. */
    @Override
    public SmallBox<T> clone() {
        return copy();
    }

    /**
     * Returns this same box, as one of a class that its value is an instance of. The type holds until a value of another
     * one is put in.
     *
     * @param type the class
     * @param <U> the class
     * @return this box; empty if the value is no instance of {@code type}, or there is none
     */
    @SuppressWarnings("unchecked")
    public <U> Optional<SmallBox<U>> downcast(Class<U> type) {
        return is(type) ? Optional.of((SmallBox<U>) this) : Optional.empty();
    }

    // As Optional

    /**
     * Returns the value as an {@link Optional}, on which there are {@code map}, {@code filter} and the like.
     *
     * @return the value, if there is one
     */
    public Optional<T> toOptional() {
        return isPresent() ? Optional.of(get()) : Optional.empty();
    }

    /**
     * Returns the value, or another one if the box is empty.
     *
     * @param other what to return then
     * @return one of both
     */
    public T orElse(T other) {
        return isPresent() ? get() : other;
    }

    /**
     * Returns the value, or what a supplier gives if the box is empty.
     *
     * @param supplier called then
     * @return one of both
     */
    public T orElseGet(Supplier<? extends T> supplier) {
        return isPresent() ? get() : supplier.get();
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws NoSuchElementException if the box is empty
     */
    public T orElseThrow() {
        return get();
    }

    /**
     * Returns the value, or throws what a supplier gives if the box is empty.
     *
     * @param supplier called then
     * @param <X> the type of the exception
     * @return the value
     * @throws X if the box is empty
     */
    public <X extends Throwable> T orElseThrow(Supplier<? extends X> supplier) throws X {
        if (isEmpty()) {
            throw supplier.get();
        }
        return get();
    }

    /**
     * Calls an action with the value, if there is one.
     *
     * @param action what to call
     */
    public void ifPresent(Consumer<? super T> action) {
        if (isPresent()) {
            action.accept(get());
        }
    }

    /**
     * Calls an action with the value, or another one if the box is empty.
     *
     * @param action what to call with the value
     * @param emptyAction what to call without
     */
    public void ifPresentOrElse(Consumer<? super T> action, Runnable emptyAction) {
        if (isPresent()) {
            action.accept(get());
        } else {
            emptyAction.run();
        }
    }

    /**
     * Same as on {@link #toOptional}.
     *
     * @param mapper applied to the value
     * @param <U> the type of its result
     * @return its result, if there is a value
     */
    public <U> Optional<U> map(Function<? super T, ? extends @Nullable U> mapper) {
        return toOptional().map(mapper);
    }

    /**
     * Same as on {@link #toOptional}.
     *
     * @param mapper applied to the value
     * @param <U> the type in its result
     * @return its result, if there is a value
     */
    public <U> Optional<U> flatMap(Function<? super T, ? extends Optional<? extends U>> mapper) {
        return toOptional().flatMap(mapper);
    }

    /**
     * Same as on {@link #toOptional}.
     *
     * @param predicate applied to the value
     * @return the value, if there is one and it matches
     */
    public Optional<T> filter(Predicate<? super T> predicate) {
        return toOptional().filter(predicate);
    }

    /**
     * Same as on {@link #toOptional}.
     *
     * @param supplier called if the box is empty
     * @return the value, or what the supplier gives
     */
    public Optional<T> or(Supplier<? extends Optional<? extends T>> supplier) {
        return toOptional().or(supplier);
    }

    /**
     * Same as on {@link #toOptional}.
     *
     * @return the value, if there is one
     */
    public Stream<T> stream() {
        return toOptional().stream();
    }

    // As a value

    /**
     * Compares boxes by their values; an empty box comes first.
     *
     * @param comparator compares values
     * @param <T> the type of the values
     * @return a comparator of boxes
     */
    public static <T> Comparator<SmallBox<? extends T>> comparing(Comparator<? super T> comparator) {
        Objects.requireNonNull(comparator);
        return (left, right) -> {
            if (left.isEmpty() || right.isEmpty()) {
                return Boolean.compare(left.isPresent(), right.isPresent());
            }
            return comparator.compare(left.get(), right.get());
        };
    }

    /**
     * Returns whether the other object is a box with an equal value, or both are empty, whatever their spaces and
     * placements. Primitive arrays are compared by what is in them.
     */
    @Override
    public boolean equals(@Nullable Object object) {
        if (object == this) {
            return true;
        }
        if (!(object instanceof SmallBox<?> other)) {
            return false;
        }
        Object content = this.content;
        if (content instanceof Form form && other.content == form) {
            return form.areEqual(this, other);
        }
        if (content == null || other.content == null) {
            return content == other.content;
        }
        return Form.haveEqualValues(this, other);
    }

    @Override
    public int hashCode() {
        return isEmpty() ? 0 : Form.hash(get());
    }

    @Override
    public String toString() {
        return isEmpty() ? "SmallBox.empty" : "SmallBox" + Form.text(get());
    }

    // Serialization

    /**
     * Puts the space, the placement and the value into a stream.
     *
     * @return what is written instead of this box
     */
    protected final Object writeReplace() {
        return new SerialForm(space(), isHeap(), isEmpty() ? null : get());
    }

    /**
     * Rejects what is not a serial form.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A box is read from its serial form only");
    }

    /**
     * Rejects what is not a serial form.
     *
     * @throws InvalidObjectException always
     */
    @SuppressWarnings("UnusedMethod")
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("A box is read from its serial form only");
    }

    /** What is in a stream instead of a box: words of its space, whether the value is a reference, the value or null. */
    static final class SerialForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private transient Space space;
        private transient boolean heap;
        private transient @Nullable Object value;

        SerialForm(Space space, boolean heap, @Nullable Object value) {
            this.space = space;
            this.heap = heap;
            this.value = value;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeInt(space.words());
            out.writeBoolean(heap);
            out.writeObject(value);
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            int words = in.readInt();
            space = Space.ofWords(words);
            if (space.words() != words) {
                throw new InvalidObjectException("No space has " + words + " words");
            }
            heap = in.readBoolean();
            value = readValue(in);
            if (value instanceof SerialForm) {
                throw new InvalidObjectException("A box that contains itself cannot be read back");
            }
        }

        private static @Nullable Object readValue(ObjectInputStream in) throws IOException, ClassNotFoundException {
            try {
                return in.readObject();
            } catch (OptionalDataException e) {
                throw new InvalidObjectException("The stream has no value for the box");
            }
        }

        private Object readResolve() {
            if (value == null) {
                return empty(space);
            }
            return heap ? ofHeap(value, space) : of(value, space);
        }
    }
}
