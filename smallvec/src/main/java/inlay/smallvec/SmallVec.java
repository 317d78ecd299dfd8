package inlay.smallvec;

import inlay.vec.AbstractVec;
import inlay.vec.Vec;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A mutable {@link java.util.List} whose first N elements are fields of the list object itself. Beyond N it spills: all
 * elements move to one array, and only operations that say so bring them back.
 *
 * <p>It behaves as {@link ArrayList} does, and takes the bytes of a bare array of N while it is short: no second object
 * behind it, no second cache miss. A list that stays local to a method often needs no memory at all, because the JIT
 * compiler can keep its fields in registers.
 *
 * <p>N is one of 2, 4, 8 and 16. {@link #create} takes 4; factories with a leading {@code inlineCapacity} round it up
 * to the next of these and reject more than 16. Results of an operation on a list, its copies and its serial form keep
 * its N.
 *
 * <p>Bytes, with classic headers and 4-byte references, of lists that are inline and of one that spilled:
 *
 * <p><img src="doc-files/layout.svg" alt="Where the bytes of a list are: inline, its elements are fields of the list;
 * spilled, the first field refers to an array">
 *
 * <p><b>When not to use it.</b> For lists that are mostly longer than N: they carry N unused fields. For N of 8 and 16
 * in hot loops: fields cannot be indexed, so reading one takes the longer the more there are to choose from. Where
 * one call site meets many capacities and other list classes: it can inline none of them. Between threads without
 * synchronisation: it is as unsafe there as {@code ArrayList}.
 *
 * <p>What {@link Vec} says of arguments, callbacks and fail-fast iterators holds here. Serializable if its elements
 * are, unless one of them leads back to the list itself.
 *
 * @param <E> the type of the elements
 */
/*
 * Layout: one int and N reference slots, flat in one object.
 *
 *   tagged   bit 0: SPILLED; the upper 31 bits: the size
 *   e0       inline: element 0; spilled: the block, an Object[] that holds all elements and belongs to this list alone
 *   e1 ..    inline: elements 1 to N-1, in the capacity's class; spilled: null
 *
 * The tag alone tells what e0 is: an element may be an Object[] too. The block has more than N slots and no fewer than
 * size; slots at and above the size are null, in the object and in the block. Hence spilled() == capacity() > N.
 */
public abstract sealed class SmallVec<E extends @Nullable Object> extends AbstractVec<E>
        implements Serializable, Cloneable permits SmallVec2, SmallVec4, SmallVec8, SmallVec16 {

    private static final long serialVersionUID = 1L;

    static final int SPILLED = 1;
    static final int SIZE_SHIFT = 1;
    static final int ONE = 1 << SIZE_SHIFT;
    static final int NONE = -1;

    private static final int DEFAULT_INLINE_CAPACITY = 4;
    private static final int MAX_INLINE_CAPACITY = 16;
    private static final int MAX_POWER_OF_TWO = 1 << 30;

    transient int tagged;
    transient @Nullable Object e0;

    SmallVec() {}

    // What each capacity has: its slots

    /**
     * Returns how many elements fit into the list object itself.
     *
     * @return N: 2, 4, 8 or 16
     */
    public abstract int inlineCapacity();

    /**
     * What a slot of the list has, which must be one below N. Up to N = 8 a choice between two values for each slot,
     * which the processor makes without a jump that it could mispredict; so many choices as N = 16 has cost more.
     */
    abstract @Nullable Object slot(int index);

    /** As {@link #slot}, by a jump: quicker where the processor can learn which slots follow one another. */
    abstract @Nullable Object slotInOrder(int index);

    abstract void setSlot(int index, @Nullable Object element);

    /** Overwrites the slots of a range by what an array has from an index on. */
    abstract void setSlots(int from, int to, @Nullable Object[] source, int at);

    /** Copies the slots of a range into an array, from an index on. */
    abstract void copySlots(int from, int to, @Nullable Object[] target, int at);

    /** Puts an element into a slot and moves those from there on up by one, to {@code last}, which was free. */
    abstract void insertSlot(int index, int last, @Nullable Object element);

    /** Moves the elements above a slot, of {@code size} there are, down by one; the last slot taken becomes null. */
    abstract void removeSlot(int index, int size);

    /** Makes the slots of a range null. */
    abstract void clearSlots(int from, int to);

    /** The bits of the slots of a range, which is not empty, whose elements match. */
    abstract long markSlots(int from, int to, Predicate<? super E> predicate);

    /** Whether another list of this class and size, inline as this one, has equal elements. */
    abstract boolean equalSlots(SmallVec<?> other);

    static IllegalStateException noSlot(int index) {
        return new IllegalStateException("No slot " + index);
    }

    // Storage

    @Override
    public int size() {
        return tagged >>> SIZE_SHIFT;
    }

    @Override
    public boolean isEmpty() {
        return tagged >>> SIZE_SHIFT == 0;
    }

    @Override
    public int capacity() {
        return spilled() ? asBlock(e0).length : inlineCapacity();
    }

    /**
     * Returns whether the elements are in an array behind the list object. True exactly when the capacity is above the
     * inline capacity.
     *
     * @return false while the elements are in the list object itself
     */
    public boolean spilled() {
        return (tagged & SPILLED) != 0;
    }

    /** Tells the JIT compiler the exact class too: it then leaves out the check of each store into the array. */
    @SuppressWarnings("NullAway")
    static @Nullable Object[] asBlock(@Nullable Object e0) {
        if (e0.getClass() != Object[].class) {
            throw noBlock();
        }
        return (@Nullable Object[]) e0;
    }

    private static IllegalStateException noBlock() {
        return new IllegalStateException("No block");
    }

    @Override
    protected @Nullable Object @Nullable [] block() {
        return spilled() ? asBlock(e0) : null;
    }

    @Override
    protected boolean isUnchanged(int size, @Nullable Object @Nullable [] block) {
        int tagged = this.tagged;
        return tagged >>> SIZE_SHIFT == size && ((tagged & SPILLED) != 0 ? e0 : null) == block;
    }

    final void requireTagged(int expected) {
        if (tagged != expected) {
            throw changed();
        }
    }

    static ConcurrentModificationException changed() {
        return new ConcurrentModificationException("The list was changed meanwhile");
    }

    // Search, which calls back only what all lists share

    /** The index of a slot if it has what is wanted. */
    final int search(@Nullable Object wanted, int tagged, int index, @Nullable Object element) {
        if (index >= tagged >>> SIZE_SHIFT) {
            return NONE;
        }
        boolean found = matches(wanted, element);
        requireTagged(tagged);
        return found ? index : NONE;
    }

    final int indexInBlock(@Nullable Object wanted, int tagged) {
        @Nullable Object[] block = asBlock(e0);
        int size = tagged >>> SIZE_SHIFT;
        for (int i = 0; i < size; i++) {
            boolean found = matches(wanted, block[i]);
            if (this.tagged != tagged || e0 != block) {
                throw changed();
            }
            if (found) {
                return i;
            }
        }
        return NONE;
    }

    // What is done with each slot by its name

    @Override
    protected long markInline(int from, int to, Predicate<? super E> predicate) {
        return markSlots(from, to, predicate) >>> from;
    }

    /** The bit of a slot, if its element matches. */
    @SuppressWarnings({"unchecked", "NullAway"})
    final long mark(Predicate<? super E> predicate, int tagged, int index, @Nullable Object element) {
        boolean matches = predicate.test((E) element);
        requireTagged(tagged);
        return matches ? 1L << index : 0;
    }

    /** Whether the element of a slot is below that of the slot before. */
    @SuppressWarnings({"unchecked", "NullAway"})
    final boolean descends(
            @Nullable Comparator<? super E> comparator, int tagged, @Nullable Object before, @Nullable Object element) {
        int order = compare((E) element, (E) before, comparator);
        requireTagged(tagged);
        return order < 0;
    }

    /** Whether two lists that have the same tag, and keep it, have equal elements in a slot. */
    final boolean areEqual(SmallVec<?> other, int tagged, @Nullable Object element, @Nullable Object others) {
        if (element == others) {
            return true;
        }
        if (element == null) {
            return false;
        }
        boolean equal = element.equals(others);
        requireTagged(tagged);
        other.requireTagged(tagged);
        return equal;
    }

    /** The hash code of a list with one more element, as {@link java.util.List#hashCode} has it. */
    final int hashed(int hash, int tagged, @Nullable Object element) {
        if (element == null) {
            return 31 * hash;
        }
        int hashOfElement = element.hashCode();
        requireTagged(tagged);
        return 31 * hash + hashOfElement;
    }

    @Override
    protected boolean equalsVec(AbstractVec<?> other) {
        int tagged = this.tagged;
        if (other.getClass() == getClass() && !spilled() && ((SmallVec<?>) other).tagged == tagged) {
            return equalSlots((SmallVec<?>) other);
        }
        return super.equalsVec(other);
    }

    @Override
    protected int grownCapacity(int needed) {
        return powerOfTwo(needed);
    }

    private static int powerOfTwo(int needed) {
        return needed > MAX_POWER_OF_TWO ? MAX_CAPACITY : 1 << -Integer.numberOfLeadingZeros(needed - 1);
    }

    /**
     * A larger copy of a full block, with one more element. Kept longer than what is inlined without being hot, so that
     * the methods that append stay small as machine code.
     */
    static @Nullable Object[] grown(@Nullable Object[] block, @Nullable Object element) {
        int size = block.length;
        int capacity = powerOfTwo(requireCapacity(size + 1L));
        @Nullable Object[] grown = new @Nullable Object[capacity];
        System.arraycopy(block, 0, grown, 0, size);
        grown[size] = element;
        return grown;
    }

    @Override
    protected void setCapacity(int capacity) {
        if (capacity <= inlineCapacity()) {
            moveInline();
        } else if (capacity != capacity()) {
            @Nullable Object[] block = new @Nullable Object[capacity];
            copyInto(0, size(), block, 0);
            moveTo(block, size());
        }
    }

    private void moveInline() {
        if (!spilled()) {
            return;
        }
        int size = size();
        @Nullable Object[] block = asBlock(e0);
        e0 = null;
        setSlots(0, size, block, 0);
        tagged = size << SIZE_SHIFT;
    }

    private void moveTo(@Nullable Object[] block, int size) {
        clearSlots(0, Math.min(size(), inlineCapacity()));
        e0 = block;
        tagged = size << SIZE_SHIFT | SPILLED;
    }

    /** Inserts places, growing if they do not fit; what is in them is undefined. */
    private void openGap(int index, int count) {
        int size = size();
        long needed = (long) size + count;
        if (needed > capacity()) {
            @Nullable Object[] block = new @Nullable Object[powerOfTwo(requireCapacity(needed))];
            copyInto(0, index, block, 0);
            copyInto(index, size, block, index + count);
            moveTo(block, (int) needed);
            return;
        }
        if (spilled()) {
            @Nullable Object[] block = asBlock(e0);
            System.arraycopy(block, index, block, index + count, size - index);
        } else {
            for (int i = size - 1; i >= index; i--) {
                setSlot(i + count, slotInOrder(i));
            }
        }
        tagged += count << SIZE_SHIFT;
    }

    @Override
    protected void closeGap(int from, int to) {
        int size = size();
        int count = to - from;
        if (count == 0) {
            return;
        }
        if (spilled()) {
            @Nullable Object[] block = asBlock(e0);
            System.arraycopy(block, to, block, from, size - to);
            vacate(block, size - count, size);
        } else if (count == size) {
            clearSlots(0, size);
        } else if (count == 1) {
            removeSlot(from, size);
        } else {
            closeSlots(from, to, size);
        }
        tagged -= count << SIZE_SHIFT;
    }

    private void closeSlots(int from, int to, int size) {
        int target = from;
        for (int i = to; i < size; i++) {
            setSlot(target++, slotInOrder(i));
        }
        clearSlots(target, size);
    }

    /** Overwrites elements. */
    private void copyFrom(@Nullable Object[] source, int from, int to, int at) {
        if (spilled()) {
            System.arraycopy(source, from, asBlock(e0), at, to - from);
            return;
        }
        setSlots(at, at + to - from, source, from);
    }

    @Override
    protected void replace(int from, int to, @Nullable Object[] source, int start, int end) {
        int added = end - start - (to - from);
        if (added > 0) {
            openGap(to, added);
        } else {
            closeGap(to + added, to);
        }
        copyFrom(source, start, end, from);
    }

    @Override
    protected void append(int count, E element) {
        int size = size();
        openGap(size, count);
        if (spilled()) {
            Arrays.fill(asBlock(e0), size, size + count, element);
            return;
        }
        for (int i = size; i < size + count; i++) {
            setSlot(i, element);
        }
    }

    @Override
    public void add(int index, E element) {
        int size = size();
        checkPosition(index, size);
        if (!spilled() && size < inlineCapacity()) {
            insertSlot(index, size, element);
            tagged += ONE;
            return;
        }
        openGap(index, 1);
        set(index, element);
    }

    @Override
    @SuppressWarnings("NullAway")
    public E remove(int index) {
        if (index != size() - 1) {
            return super.remove(index);
        }
        // The last one is read and its place nulled at once: inline, by one jump instead of two.
        E removed = set(index, null);
        tagged -= ONE;
        return removed;
    }

    @Override
    protected SmallVec<E> copy(int from, int to) {
        SmallVec<E> copy = withInlineCapacity(inlineCapacity());
        if (spilled()) {
            copy.takeCopy(asBlock(e0), from, to);
            return copy;
        }
        for (int i = from; i < to; i++) {
            copy.setSlot(i - from, slotInOrder(i));
        }
        copy.tagged = (to - from) << SIZE_SHIFT;
        return copy;
    }

    // Results of the same kind

    @Override
    public SmallVec<E> drain(int from, int to) {
        return (SmallVec<E>) super.drain(from, to);
    }

    @Override
    public SmallVec<E> splice(int from, int to, Iterable<? extends E> replacement) {
        return (SmallVec<E>) super.splice(from, to, replacement);
    }

    @Override
    public SmallVec<E> extractIf(int from, int to, Predicate<? super E> predicate) {
        return (SmallVec<E>) super.extractIf(from, to, predicate);
    }

    @Override
    public SmallVec<E> splitOff(int at) {
        return (SmallVec<E>) super.splitOff(at);
    }

    @Override
    public SmallVec<E> copy() {
        return (SmallVec<E>) super.copy();
    }

    /** Same as {@link #copy}. */
    @Override
    public SmallVec<E> clone() {
        return copy();
    }

    /**
     * Returns the content as an array and leaves this list empty, if it has exactly as many elements as fit inline.
     *
     * @param generator makes the array
     * @param <T> the type of the array's elements
     * @return the content; empty if the size is not {@link #inlineCapacity}, and the list is then as it was
     * @throws ArrayStoreException if an element does not fit into the array; the list is then as it was
     */
    public <T extends @Nullable Object> Optional<T[]> intoInner(IntFunction<T[]> generator) {
        Objects.requireNonNull(generator);
        return size() == inlineCapacity() ? Optional.of(intoArray(generator)) : Optional.empty();
    }

    // Serialization

    /**
     * Puts the inline capacity, the size and the elements into a stream.
     *
     * @return what is written instead of this list
     */
    protected final Object writeReplace() {
        return new SerialForm(this);
    }

    /**
     * Rejects what is not a serial form.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A list is read from its serial form only");
    }

    /**
     * Rejects what is not a serial form.
     *
     * @throws InvalidObjectException always
     */
    @SuppressWarnings("UnusedMethod")
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("A list is read from its serial form only");
    }

    /** The inline capacity, before the elements. */
    static final class SerialForm extends AbstractVec.SerialForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient int inlineCapacity;

        SerialForm(SmallVec<?> list) {
            super(list);
            this.inlineCapacity = list.inlineCapacity();
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeInt(inlineCapacity);
            writeElements(out);
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            int inlineCapacity = in.readInt();
            if (!isInlineCapacity(inlineCapacity)) {
                throw new InvalidObjectException("No list has the inline capacity " + inlineCapacity);
            }
            readElements(in, withInlineCapacity(inlineCapacity));
        }

        private Object readResolve() {
            return list();
        }
    }

    // Factories

    private static boolean isInlineCapacity(int inlineCapacity) {
        return switch (inlineCapacity) {
            case 2, 4, 8, 16 -> true;
            default -> false;
        };
    }

    /**
     * Returns an empty list with 4 elements inline.
     *
     * @param <E> the type of the elements
     * @return a list without a block
     */
    public static <E extends @Nullable Object> SmallVec<E> create() {
        return new SmallVec4<>();
    }

    /**
     * Returns an empty list.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param <E> the type of the elements
     * @return a list without a block
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     */
    public static <E extends @Nullable Object> SmallVec<E> withInlineCapacity(int inlineCapacity) {
        if (inlineCapacity < 0 || inlineCapacity > MAX_INLINE_CAPACITY) {
            throw new IllegalArgumentException("Inline capacity " + inlineCapacity + " is not within 0 to "
                    + MAX_INLINE_CAPACITY + "; for more room from the start use withCapacity(" + MAX_INLINE_CAPACITY
                    + ", capacity)");
        }
        if (inlineCapacity <= 2) {
            return new SmallVec2<>();
        }
        if (inlineCapacity <= 4) {
            return new SmallVec4<>();
        }
        if (inlineCapacity <= 8) {
            return new SmallVec8<>();
        }
        return new SmallVec16<>();
    }

    /**
     * Returns an empty list with room for a number of elements: inline if they fit there, else in a block of exactly
     * that size.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param capacity how many elements to have room for
     * @param <E> the type of the elements
     * @return an empty list
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16, or {@code capacity} is
     *     negative
     * @throws OutOfMemoryError if {@code capacity} exceeds what an array can have
     */
    public static <E extends @Nullable Object> SmallVec<E> withCapacity(int inlineCapacity, int capacity) {
        SmallVec<E> list = withInlineCapacity(inlineCapacity);
        requireNonNegative("capacity", capacity);
        list.setCapacity(requireCapacity(capacity));
        return list;
    }

    /**
     * Returns an empty list.
     *
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of() {
        return new SmallVec4<>();
    }

    /**
     * Returns a list of one element; null is an element, and so is an array.
     *
     * @param e1 element 0
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1) {
        return new SmallVec4<>(1, e1, null, null, null);
    }

    /**
     * Returns a list of two elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2) {
        return new SmallVec4<>(2, e1, e2, null, null);
    }

    /**
     * Returns a list of three elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2, E e3) {
        return new SmallVec4<>(3, e1, e2, e3, null);
    }

    /**
     * Returns a list of four elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2, E e3, E e4) {
        return new SmallVec4<>(4, e1, e2, e3, e4);
    }

    /**
     * Returns a list of five elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2, E e3, E e4, E e5) {
        return new SmallVec8<>(5, e1, e2, e3, e4, e5, null, null, null);
    }

    /**
     * Returns a list of six elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2, E e3, E e4, E e5, E e6) {
        return new SmallVec8<>(6, e1, e2, e3, e4, e5, e6, null, null);
    }

    /**
     * Returns a list of seven elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param e7 element 6
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return new SmallVec8<>(7, e1, e2, e3, e4, e5, e6, e7, null);
    }

    /**
     * Returns a list of eight elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param e7 element 6
     * @param e8 element 7
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return new SmallVec8<>(8, e1, e2, e3, e4, e5, e6, e7, e8);
    }

    /**
     * Returns a list of nine and more elements, in a block of exactly their number.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param e7 element 6
     * @param e8 element 7
     * @param e9 element 8
     * @param rest the elements from index 9 on
     * @param <E> the type of the elements
     * @return a list with 4 elements inline, spilled
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends @Nullable Object> SmallVec<E> of(
            E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E... rest) {
        SmallVec<E> list = withCapacity(DEFAULT_INLINE_CAPACITY, requireCapacity(9L + rest.length));
        fill(list, e1, e2, e3, e4, e5, e6, e7, e8, e9, rest);
        return list;
    }

    /**
     * Returns an empty list.
     *
     * @param <E> the type of the elements
     * @return a list with 2 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline() {
        return new SmallVec2<>();
    }

    /**
     * Returns a list of one element; null is an element, and so is an array.
     *
     * @param e1 element 0
     * @param <E> the type of the elements
     * @return a list with 2 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1) {
        return new SmallVec2<>(1, e1, null);
    }

    /**
     * Returns a list of two elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param <E> the type of the elements
     * @return a list with 2 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2) {
        return new SmallVec2<>(2, e1, e2);
    }

    /**
     * Returns a list of three elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2, E e3) {
        return new SmallVec4<>(3, e1, e2, e3, null);
    }

    /**
     * Returns a list of four elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param <E> the type of the elements
     * @return a list with 4 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2, E e3, E e4) {
        return new SmallVec4<>(4, e1, e2, e3, e4);
    }

    /**
     * Returns a list of five elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2, E e3, E e4, E e5) {
        return new SmallVec8<>(5, e1, e2, e3, e4, e5, null, null, null);
    }

    /**
     * Returns a list of six elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2, E e3, E e4, E e5, E e6) {
        return new SmallVec8<>(6, e1, e2, e3, e4, e5, e6, null, null);
    }

    /**
     * Returns a list of seven elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param e7 element 6
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return new SmallVec8<>(7, e1, e2, e3, e4, e5, e6, e7, null);
    }

    /**
     * Returns a list of eight elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param e7 element 6
     * @param e8 element 7
     * @param <E> the type of the elements
     * @return a list with 8 elements inline
     */
    public static <E extends @Nullable Object> SmallVec<E> inline(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return new SmallVec8<>(8, e1, e2, e3, e4, e5, e6, e7, e8);
    }

    /**
     * Returns a list of 9 to 16 elements, all inline.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param e5 element 4
     * @param e6 element 5
     * @param e7 element 6
     * @param e8 element 7
     * @param e9 element 8
     * @param rest the elements from index 9 on
     * @param <E> the type of the elements
     * @return a list with 16 elements inline
     * @throws IllegalArgumentException if there are more than 16
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends @Nullable Object> SmallVec<E> inline(
            E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E... rest) {
        SmallVec<E> list = withInlineCapacity(requireInline(9L + rest.length));
        fill(list, e1, e2, e3, e4, e5, e6, e7, e8, e9, rest);
        return list;
    }

    private static <E extends @Nullable Object> void fill(
            SmallVec<E> list, E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E[] rest) {
        list.add(e1);
        list.add(e2);
        list.add(e3);
        list.add(e4);
        list.add(e5);
        list.add(e6);
        list.add(e7);
        list.add(e8);
        list.add(e9);
        list.extend(rest, 0, rest.length);
    }

    private static int requireInline(long count) {
        if (count < 0 || count > MAX_INLINE_CAPACITY) {
            throw new IllegalArgumentException(
                    count + " elements do not fit inline; 0 to " + MAX_INLINE_CAPACITY + " do");
        }
        return (int) count;
    }

    /**
     * Returns a list that has the same element a number of times, all inline.
     *
     * @param count how many times, 0 to 16
     * @param element what to repeat
     * @param <E> the type of the elements
     * @return a list with {@code count} elements inline, rounded up to 2, 4, 8 or 16
     * @throws IllegalArgumentException if {@code count} is negative or above 16
     */
    public static <E extends @Nullable Object> SmallVec<E> inlineFilled(int count, E element) {
        return filled(requireInline(count), count, element);
    }

    /**
     * Returns a list that has the same element a number of times, with 4 elements inline.
     *
     * @param count how many times
     * @param element what to repeat
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code count} is negative
     * @throws OutOfMemoryError if {@code count} exceeds what an array can have
     */
    public static <E extends @Nullable Object> SmallVec<E> filled(int count, E element) {
        return filled(DEFAULT_INLINE_CAPACITY, count, element);
    }

    /**
     * Returns a list that has the same element a number of times.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param count how many times
     * @param element what to repeat
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16, or {@code count} is negative
     * @throws OutOfMemoryError if {@code count} exceeds what an array can have
     */
    public static <E extends @Nullable Object> SmallVec<E> filled(int inlineCapacity, int count, E element) {
        SmallVec<E> list = withInlineCapacity(inlineCapacity);
        requireNonNegative("count", count);
        list.setCapacity(requireCapacity(count));
        list.resize(count, element);
        return list;
    }

    /**
     * Returns a list of the elements of a collection, with 4 elements inline.
     *
     * @param elements what to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SmallVec<E> copyOf(Collection<? extends E> elements) {
        return copyOf(DEFAULT_INLINE_CAPACITY, elements);
    }

    /**
     * Returns a list of the elements of a collection.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param elements what to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     */
    public static <E extends @Nullable Object> SmallVec<E> copyOf(
            int inlineCapacity, Collection<? extends E> elements) {
        SmallVec<E> list = withInlineCapacity(inlineCapacity);
        @Nullable Object[] arrived = elements.toArray();
        list.takeCopy(arrived, 0, arrived.length);
        return list;
    }

    /**
     * Returns a list of the elements of an array, with 4 elements inline.
     *
     * @param elements what to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SmallVec<E> copyOf(E[] elements) {
        return copyOf(DEFAULT_INLINE_CAPACITY, elements, 0, elements.length);
    }

    /**
     * Returns a list of the elements of an array.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param elements what to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     */
    public static <E extends @Nullable Object> SmallVec<E> copyOf(int inlineCapacity, E[] elements) {
        return copyOf(inlineCapacity, elements, 0, elements.length);
    }

    /**
     * Returns a list of a range of an array, with 4 elements inline.
     *
     * @param elements the array to copy from
     * @param from index of the first element to copy
     * @param to index after the last element to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static <E extends @Nullable Object> SmallVec<E> copyOf(E[] elements, int from, int to) {
        return copyOf(DEFAULT_INLINE_CAPACITY, elements, from, to);
    }

    /**
     * Returns a list of a range of an array.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param elements the array to copy from
     * @param from index of the first element to copy
     * @param to index after the last element to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static <E extends @Nullable Object> SmallVec<E> copyOf(int inlineCapacity, E[] elements, int from, int to) {
        SmallVec<E> list = withInlineCapacity(inlineCapacity);
        Objects.checkFromToIndex(from, to, elements.length);
        list.takeCopy(elements, from, to);
        return list;
    }

    /** Fills an empty list that has no block. */
    private void takeCopy(@Nullable Object[] elements, int from, int to) {
        setCapacity(requireCapacity(to - from));
        replace(0, 0, elements, from, to);
    }

    /**
     * Returns a list of what an iterator has left, with 4 elements inline.
     *
     * @param elements runs once, to its end
     * @param <E> the type of the elements
     * @return a list that has grown as by {@link #add}
     */
    public static <E extends @Nullable Object> SmallVec<E> from(Iterator<? extends E> elements) {
        return from(DEFAULT_INLINE_CAPACITY, elements);
    }

    /**
     * Returns a list of what an iterator has left.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param elements runs once, to its end
     * @param <E> the type of the elements
     * @return a list that has grown as by {@link #add}
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     */
    public static <E extends @Nullable Object> SmallVec<E> from(int inlineCapacity, Iterator<? extends E> elements) {
        SmallVec<E> list = withInlineCapacity(inlineCapacity);
        list.extend(elements);
        return list;
    }

    /**
     * Returns a list that takes an array over, with 4 elements inline. The caller must let go of the array: the list
     * writes to it, and nulls it from {@code size} on.
     *
     * <p>Nothing is copied, with two exceptions: elements that fit inline move there, and an array of a class other
     * than {@code Object[]} is copied. The array is then left as it was.
     *
     * @param array what becomes the block
     * @param size how many of its elements are in the list
     * @param <E> the type of the elements
     * @return a list whose capacity, if it spilled, is the length of the array
     * @throws IndexOutOfBoundsException if {@code size} is negative or above the length of the array
     */
    public static <E extends @Nullable Object> SmallVec<E> adopt(E[] array, int size) {
        return adopt(DEFAULT_INLINE_CAPACITY, array, size);
    }

    /**
     * Returns a list that takes an array over. The caller must let go of the array: the list writes to it, and nulls
     * it from {@code size} on.
     *
     * <p>Nothing is copied, with two exceptions: elements that fit inline move there, and an array of a class other
     * than {@code Object[]} is copied. The array is then left as it was.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param array what becomes the block
     * @param size how many of its elements are in the list
     * @param <E> the type of the elements
     * @return a list whose capacity, if it spilled, is the length of the array
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     * @throws IndexOutOfBoundsException if {@code size} is negative or above the length of the array
     */
    public static <E extends @Nullable Object> SmallVec<E> adopt(int inlineCapacity, E[] array, int size) {
        SmallVec<E> list = withInlineCapacity(inlineCapacity);
        Objects.checkFromToIndex(0, size, array.length);
        if (size <= list.inlineCapacity() || array.getClass() != Object[].class) {
            list.takeCopy(array, 0, size);
            return list;
        }
        Arrays.fill((@Nullable Object[]) array, size, array.length, null);
        list.moveTo(array, size);
        return list;
    }

    /**
     * Returns a collector into a list with 4 elements inline.
     *
     * @param <E> the type of the elements
     * @return a sequential or parallel collector that keeps the encounter order
     */
    public static <E extends @Nullable Object> Collector<E, ?, SmallVec<E>> collector() {
        return collector(DEFAULT_INLINE_CAPACITY);
    }

    /**
     * Returns a collector into a list.
     *
     * @param inlineCapacity how many elements to keep inline, 0 to 16; rounded up to 2, 4, 8 or 16
     * @param <E> the type of the elements
     * @return a sequential or parallel collector that keeps the encounter order
     * @throws IllegalArgumentException if {@code inlineCapacity} is negative or above 16
     */
    public static <E extends @Nullable Object> Collector<E, ?, SmallVec<E>> collector(int inlineCapacity) {
        int rounded = SmallVec.<E>withInlineCapacity(inlineCapacity).inlineCapacity();
        return Collector.of(
                () -> SmallVec.<E>withInlineCapacity(rounded),
                SmallVec::add,
                (left, right) -> {
                    left.append(right);
                    return left;
                },
                Collector.Characteristics.IDENTITY_FINISH);
    }
}
