package inlay.slimvec;

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
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A mutable {@link java.util.List} whose object has a single field: nothing, the only element, or a block that carries
 * elements, length and capacity.
 *
 * <p>It behaves as {@link ArrayList} does, and is the smallest object there can be until it has two elements; then it
 * is that object and one array. Made for data that has a list per object where most lists are empty or have one
 * element: listeners, edges, user data.
 *
 * <p>A list of nothing but nulls has no slots: it grows to any length without taking memory, until the first other
 * element or a request for capacity, which {@link #append(Vec)} makes too, gives each null a slot.
 *
 * <p><b>Capacity</b> is the length of the block. Without a block it is the size: 0 when empty, 1 for the only element,
 * the length of a list of nothing but nulls. So where {@link Vec} says that the capacity stays, it stays if there is a
 * block. The block grows by half; {@link #shrinkToFit} gives it up when one element is left, or only nulls.
 *
 * <p>Bytes, with classic headers and 4-byte references:
 *
 * <p><img src="doc-files/layout.svg" alt="Where the bytes of a list are: the field is null, or the only element, or
 * refers to an array whose last slot tells the size unless it is full">
 *
 * <p><b>When not to use it.</b> For lists that mostly have two to sixteen elements: {@code SmallVec} keeps these in the
 * list object. For temporaries: the compiler cannot remove a block as it can remove fields. For long lists that are
 * appended to and read all the time: each append looks the length up in the block, where {@code ArrayList} has it at
 * hand. Between threads without synchronisation: it is as unsafe there as {@code ArrayList}.
 *
 * <p>What {@link Vec} says of arguments, callbacks and fail-fast iterators holds here. Serializable if its elements
 * are, unless one of them leads back to the list itself.
 *
 * @param <E> the type of the elements
 */
/*
 * Layout: one reference, the union.
 *
 *   null                                        no element
 *   an object that is not exactly an Object[]   the only element
 *   an Object[] of one slot                     the only element, if it is null or an Object[] itself;
 *                                               marker 0: no element, room for one; marker n > 1: n nulls, no slots
 *   an Object[] of more slots                   the elements, from slot 0 on; if they leave slots free, the last slot
 *                                               has the marker of the size, and those between are null
 *
 * The class alone tells a block from an element, since an element of the block's class lives in a block. The block
 * belongs to this list alone. A block of up to Marker.SHARED slots has a shared marker, never written; a longer one has
 * a marker of its own, written in place. Without slots, the number of nulls decides instead of the slots.
 */
public final class SlimVec<E extends @Nullable Object> extends AbstractVec<E> implements Serializable, Cloneable {

    /** The largest capacity a list can have, in elements. */
    public static final int MAX_CAPACITY = AbstractVec.MAX_CAPACITY;

    private static final long serialVersionUID = 1L;

    private static final int NONE = -1;

    transient @Nullable Object content;

    private SlimVec() {}

    private SlimVec(@Nullable Object content) {
        this.content = content;
    }

    // The union

    private static boolean isBlock(@Nullable Object content) {
        return content != null && content.getClass() == Object[].class;
    }

    /** Whether an element can be in the field itself. */
    private static boolean isPlain(@Nullable Object element) {
        return element != null && element.getClass() != Object[].class;
    }

    /** The content of a list with one element. */
    private static Object only(@Nullable Object element) {
        return element != null && element.getClass() != Object[].class ? element : new @Nullable Object[] {element};
    }

    /** Tells the JIT compiler the exact class too: it then leaves out the check of each store into the array. */
    @SuppressWarnings("NullAway")
    private static @Nullable Object[] asBlock(@Nullable Object content) {
        if (content.getClass() != Object[].class) {
            throw new IllegalStateException("No block");
        }
        return (@Nullable Object[]) content;
    }

    private static int sizeOf(@Nullable Object[] block) {
        return block[block.length - 1] instanceof Marker marker ? marker.size : block.length;
    }

    private static @Nullable Object elementOf(@Nullable Object[] block, int index) {
        int size = sizeOf(block);
        Objects.checkIndex(index, size);
        return size > block.length ? null : block[index];
    }

    /** A block with room for {@code capacity} elements, marked for the first {@code size} of them to be put in. */
    private static @Nullable Object[] newBlock(int capacity, int size) {
        return marked(new @Nullable Object[capacity], size);
    }

    /** The block, with a marker of its size if that leaves slots free. */
    private static @Nullable Object[] marked(@Nullable Object[] block, int size) {
        int capacity = block.length;
        if (size < capacity) {
            block[capacity - 1] = newMarker(capacity, size);
        }
        return block;
    }

    private static Marker newMarker(int capacity, int size) {
        return capacity <= Marker.SHARED ? Marker.shared(size) : new Marker(size);
    }

    /** The marker to put into a block that gets a new size; null if it is going to be full, or has it already. */
    private static @Nullable Marker markerFor(@Nullable Object[] block, int size) {
        int capacity = block.length;
        if (size == capacity) {
            return null;
        }
        if (capacity > Marker.SHARED && block[capacity - 1] instanceof Marker own) {
            own.size = size;
            return null;
        }
        return newMarker(capacity, size);
    }

    /** The content of a list of nothing but nulls. */
    private static @Nullable Object nulls(int count) {
        if (count == 0) {
            return null;
        }
        if (count == 1) {
            return new @Nullable Object[] {null};
        }
        return new @Nullable Object[] {newMarker(count + 1, count)};
    }

    /** Gives a list of nothing but nulls, with its one slot, another length above zero. */
    private static void setNulls(@Nullable Object[] block, int count) {
        if (count >= Marker.SHARED && block[0] instanceof Marker own && own.size >= Marker.SHARED) {
            own.size = count;
        } else {
            block[0] = count == 1 ? null : newMarker(count + 1, count);
        }
    }

    private static boolean areNulls(@Nullable Object[] elements, int from, int to) {
        for (int i = from; i < to; i++) {
            if (elements[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** The content of a list of the elements of an array, which remains the caller's. */
    private static @Nullable Object contentOf(@Nullable Object[] elements, int from, int to) {
        if (areNulls(elements, from, to)) {
            return nulls(to - from);
        }
        return to - from == 1 ? only(elements[from]) : Arrays.copyOfRange(elements, from, to, Object[].class);
    }

    private boolean hasOnlyNulls() {
        @Nullable Object[] block = block();
        return block != null ? areNulls(block, 0, sizeOf(block)) : isEmpty() || get(0) == null;
    }

    private static ConcurrentModificationException changed() {
        return new ConcurrentModificationException("The list was changed meanwhile");
    }

    // Storage

    @Override
    public int size() {
        Object content = this.content;
        if (content == null) {
            return 0;
        }
        return content.getClass() == Object[].class ? sizeOf((@Nullable Object[]) content) : 1;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int capacity() {
        @Nullable Object[] block = block();
        if (block != null) {
            return block.length;
        }
        return isBlock(content) ? Math.max(1, size()) : size();
    }

    /** The block, unless it has one slot: then it is as good as none. */
    @Override
    protected @Nullable Object @Nullable [] block() {
        Object content = this.content;
        if (content == null || content.getClass() != Object[].class) {
            return null;
        }
        @Nullable Object[] block = (@Nullable Object[]) content;
        return block.length > 1 ? block : null;
    }

    /** More than one element without a block are nulls; {@link #set} may have given them one. */
    @Override
    protected boolean isUnchanged(int size, @Nullable Object @Nullable [] block) {
        return size() == size && (block() == block || (block == null && size > 1));
    }

    @Override
    protected int grownCapacity(int needed) {
        return grownCapacity(capacity(), needed);
    }

    /** By half, and to an even number: where an array's slots start at a multiple of eight, an odd one takes as much. */
    private static int grownCapacity(int capacity, int needed) {
        if (needed == 1) {
            return 1;
        }
        long grown = Math.max(needed, capacity + (long) (capacity >> 1));
        return (int) Math.min(grown + (grown & 1), MAX_CAPACITY);
    }

    @Override
    protected void setCapacity(int capacity) {
        if (capacity == size()) {
            trim();
        } else if (capacity != capacity()) {
            makeBlock(capacity);
        }
    }

    /** Keeps no more than what the elements need. */
    private void trim() {
        @Nullable Object[] block = block();
        int size = size();
        if (size == 0) {
            content = null;
        } else if (block != null && (size < block.length || areNulls(block, 0, size))) {
            content = contentOf(block, 0, size);
        }
    }

    /** Moves the elements to a block of the length given. */
    private @Nullable Object[] makeBlock(int capacity) {
        int size = size();
        @Nullable Object[] moved = newBlock(capacity, size);
        copyInto(0, size, moved, 0);
        content = moved;
        return moved;
    }

    /** The block, grown if so many elements do not fit. */
    private @Nullable Object[] blockFor(long needed) {
        @Nullable Object[] block = block();
        if (block != null && needed <= block.length) {
            return block;
        }
        return makeBlock(grownCapacity(requireCapacity(needed)));
    }

    /** Moves the elements of a block from one index on to another. Slots left behind are nulled, those opened are not. */
    private static void move(@Nullable Object[] block, int from, int to) {
        int size = sizeOf(block);
        int newSize = size + to - from;
        Marker marker = markerFor(block, newSize);
        if (from < size) {
            System.arraycopy(block, from, block, to, size - from);
        }
        if (newSize < size) {
            vacate(block, newSize, size);
        }
        if (marker != null) {
            block[block.length - 1] = marker;
        }
    }

    @Override
    protected void closeGap(int from, int to) {
        if (from == to) {
            return;
        }
        @Nullable Object[] block = block();
        if (block != null) {
            move(block, to, from);
            return;
        }
        int size = size() - (to - from);
        if (size == 0) {
            content = null;
        } else {
            setNulls(asBlock(content), size);
        }
    }

    @Override
    protected void replace(int from, int to, @Nullable Object[] source, int start, int end) {
        int size = size();
        int arriving = end - start;
        int newSize = requireCapacity((long) size - (to - from) + arriving);
        @Nullable Object[] block = block();
        if (from == to && arriving == 0) {
            return;
        }
        if (block != null && newSize <= block.length) {
            move(block, to, from + arriving);
            System.arraycopy(source, start, block, from, arriving);
        } else if (newSize <= 1 && newSize == arriving) {
            content = contentOf(source, start, end);
        } else if (areNulls(source, start, end) && hasOnlyNulls()) {
            content = nulls(newSize);
        } else {
            @Nullable Object[] replaced = newBlock(grownCapacity(Math.min(capacity(), newSize), newSize), newSize);
            copyInto(0, from, replaced, 0);
            System.arraycopy(source, start, replaced, from, arriving);
            copyInto(to, size, replaced, from + arriving);
            content = replaced;
        }
    }

    @Override
    protected void append(int count, E element) {
        int size = size();
        int newSize = requireCapacity((long) size + count);
        if (count == 0) {
            return;
        }
        if (block() == null && newSize == 1) {
            content = only(element);
        } else if (growsByNulls(newSize, element == null)) {
            content = nulls(newSize);
        } else {
            @Nullable Object[] block = blockFor(newSize);
            move(block, size, newSize);
            Arrays.fill(block, size, newSize, element);
        }
    }

    /** Whether a list that has, and gets, nothing but nulls would need a block, or a longer one, for them. */
    private boolean growsByNulls(int newSize, boolean nullsArrive) {
        @Nullable Object[] block = block();
        return nullsArrive && (block == null || newSize > block.length) && hasOnlyNulls();
    }

    @Override
    protected SlimVec<E> copy(int from, int to) {
        @Nullable Object[] block = block();
        if (block != null) {
            return new SlimVec<>(contentOf(block, from, to));
        }
        int count = to - from;
        return new SlimVec<>(count == 1 ? only(get(from)) : nulls(count));
    }

    // What is called most

    @Override
    public boolean add(E element) {
        Object content = this.content;
        if (content != null && content.getClass() == Object[].class) {
            @Nullable Object[] block = (@Nullable Object[]) content;
            int last = block.length - 1;
            if (block[last] instanceof Marker marker) {
                int size = marker.size;
                if (size < last) {
                    block[size] = element;
                    if (last < Marker.SHARED) {
                        block[last] = Marker.shared(size + 1);
                    } else {
                        marker.size = size + 1;
                    }
                    return true;
                }
                if (last > 0) {
                    block[last] = element;
                    return true;
                }
            }
        } else if (content == null && isPlain(element)) {
            this.content = element;
            return true;
        }
        this.content = grown(content, element);
        return true;
    }

    /** The content with one more element, where it has no slot for one. */
    private static @Nullable Object grown(@Nullable Object content, @Nullable Object element) {
        if (!isBlock(content)) {
            return content == null ? only(element) : new @Nullable Object[] {content, element};
        }
        @Nullable Object[] block = asBlock(content);
        int size = sizeOf(block);
        if (size == 0) {
            return only(element);
        }
        int newSize = requireCapacity(size + 1L);
        boolean withoutSlots = size > block.length;
        if (element == null && withoutSlots) {
            setNulls(block, newSize);
            return block;
        }
        if (element == null && areNulls(block, 0, size)) {
            return nulls(newSize);
        }
        int capacity = grownCapacity(size, newSize);
        @Nullable Object[] grown = withoutSlots ? new @Nullable Object[capacity] : lengthened(block, capacity);
        grown[size] = element;
        return marked(grown, newSize);
    }

    /** With nothing between allocation and copy, the JIT compiler leaves out to null the slots first. */
    private static @Nullable Object[] lengthened(@Nullable Object[] block, int capacity) {
        @Nullable Object[] longer = new @Nullable Object[capacity];
        System.arraycopy(block, 0, longer, 0, block.length);
        return longer;
    }

    @Override
    public void push(E element) {
        add(element);
    }

    @Override
    public void addLast(E element) {
        add(element);
    }

    @Override
    public void add(int index, E element) {
        int size = size();
        checkPosition(index, size);
        if (index == size || growsByNulls(size + 1, element == null)) {
            add(element);
            return;
        }
        @Nullable Object[] block = blockFor(size + 1L);
        move(block, index, index + 1);
        block[index] = element;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E get(int index) {
        Object content = this.content;
        if (content != null && content.getClass() == Object[].class) {
            return (E) elementOf((@Nullable Object[]) content, index);
        }
        Objects.checkIndex(index, content == null ? 0 : 1);
        return (E) content;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E set(int index, E element) {
        @Nullable Object[] block = block();
        if (block == null) {
            return setWithoutBlock(index, element);
        }
        Objects.checkIndex(index, sizeOf(block));
        Object previous = block[index];
        block[index] = element;
        return (E) previous;
    }

    private E setWithoutBlock(int index, E element) {
        E previous = get(index);
        int size = size();
        if (size == 1) {
            content = only(element);
        } else if (element != null) {
            makeBlock(size)[index] = element;
        }
        return previous;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int size = size();
        @Nullable Object[] block = block();
        if (block == null) {
            for (int i = 0; i < size; i++) {
                action.accept(get(i));
                requireUnchanged(size, null);
            }
            return;
        }
        for (int i = 0; i < size; i++) {
            action.accept((E) block[i]);
            if (content != block || sizeOf(block) != size) {
                throw changed();
            }
        }
    }

    @Override
    public int indexOf(@Nullable Object element) {
        int size = size();
        @Nullable Object[] block = block();
        for (int i = 0; i < size; i++) {
            boolean found = matches(element, block == null ? get(i) : block[i]);
            requireUnchanged(size, block);
            if (found) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    protected void copyInto(int from, int to, @Nullable Object[] target, int at) {
        @Nullable Object[] block = block();
        if (block != null) {
            System.arraycopy(block, from, target, at, to - from);
        } else if (from < to) {
            Arrays.fill(target, at, at + to - from, get(from));
        }
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object[] toArray() {
        Object content = this.content;
        if (content == null || content.getClass() != Object[].class) {
            return content == null ? new @Nullable Object[0] : new @Nullable Object[] {content};
        }
        @Nullable Object[] block = (@Nullable Object[]) content;
        int size = sizeOf(block);
        return size > block.length ? new @Nullable Object[size] : Arrays.copyOf(block, size);
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(T[] target) {
        int size = size();
        T[] array = target.length < size ? Arrays.copyOf(target, size) : target;
        copyInto(0, size, array, 0);
        return terminated(array, size);
    }

    @Override
    public Iterator<E> iterator() {
        return new Elements<>(this);
    }

    /** Expects the list to have the size it has left it with. */
    private static final class Elements<E extends @Nullable Object> implements Iterator<E> {

        private final SlimVec<E> list;
        private int cursor;
        private int lastReturned = NONE;
        private int expectedSize;

        Elements(SlimVec<E> list) {
            this.list = list;
            this.expectedSize = list.size();
        }

        @Override
        public boolean hasNext() {
            return cursor != list.size();
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"})
        public E next() {
            Object content = list.content;
            int index = cursor;
            int size = expectedSize;
            Object next = content;
            if (content != null && content.getClass() == Object[].class) {
                @Nullable Object[] block = (@Nullable Object[]) content;
                requireSize(sizeOf(block), size, index);
                next = size > block.length ? null : block[index];
            } else {
                requireSize(content == null ? 0 : 1, size, index);
            }
            cursor = index + 1;
            lastReturned = index;
            return (E) next;
        }

        private static void requireSize(int size, int expectedSize, int index) {
            if (size != expectedSize) {
                throw changed();
            }
            if (index >= expectedSize) {
                throw new NoSuchElementException("No element after " + index);
            }
        }

        @Override
        public void remove() {
            if (lastReturned == NONE) {
                throw new IllegalStateException("No element was returned since the last change");
            }
            if (list.size() != expectedSize) {
                throw changed();
            }
            list.closeGap(lastReturned, lastReturned + 1);
            cursor = lastReturned;
            lastReturned = NONE;
            expectedSize--;
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            while (cursor < expectedSize) {
                action.accept(next());
            }
            if (list.size() != expectedSize) {
                throw changed();
            }
        }
    }

    // Results of the same kind

    @Override
    public SlimVec<E> drain(int from, int to) {
        return (SlimVec<E>) super.drain(from, to);
    }

    @Override
    public SlimVec<E> splice(int from, int to, Iterable<? extends E> replacement) {
        return (SlimVec<E>) super.splice(from, to, replacement);
    }

    @Override
    public SlimVec<E> extractIf(int from, int to, Predicate<? super E> predicate) {
        return (SlimVec<E>) super.extractIf(from, to, predicate);
    }

    @Override
    public SlimVec<E> splitOff(int at) {
        return (SlimVec<E>) super.splitOff(at);
    }

    @Override
    public SlimVec<E> copy() {
        return (SlimVec<E>) super.copy();
    }

    /** Same as {@link #copy}. */
    @Override
    public SlimVec<E> clone() {
        return copy();
    }

    // Serialization

    /**
     * Puts the size and the elements into a stream.
     *
     * @return what is written instead of this list
     */
    private Object writeReplace() {
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

    /** The elements, and nothing before them. */
    static final class SerialForm extends AbstractVec.SerialForm implements Serializable {

        private static final long serialVersionUID = 1L;

        SerialForm(SlimVec<?> list) {
            super(list);
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            writeElements(out);
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            readElements(in, new SlimVec<>());
        }

        private Object readResolve() {
            return list();
        }
    }

    // Factories

    /**
     * Returns an empty list.
     *
     * @param <E> the type of the elements
     * @return a list without a block
     */
    public static <E extends @Nullable Object> SlimVec<E> create() {
        return new SlimVec<>();
    }

    /**
     * Returns an empty list with room for a number of elements.
     *
     * @param capacity how many elements to have room for
     * @param <E> the type of the elements
     * @return an empty list with a block of exactly that size, or without one if {@code capacity} is 0
     * @throws IllegalArgumentException if {@code capacity} is negative
     * @throws OutOfMemoryError if {@code capacity} exceeds {@link #MAX_CAPACITY}
     */
    public static <E extends @Nullable Object> SlimVec<E> withCapacity(int capacity) {
        requireNonNegative("capacity", capacity);
        SlimVec<E> list = new SlimVec<>();
        list.setCapacity(requireCapacity(capacity));
        return list;
    }

    /**
     * Returns an empty list.
     *
     * @param <E> the type of the elements
     * @return a list without a block
     */
    public static <E extends @Nullable Object> SlimVec<E> of() {
        return new SlimVec<>();
    }

    /**
     * Returns a list of one element; null is an element, and so is an array.
     *
     * @param e1 element 0
     * @param <E> the type of the elements
     * @return a list without a block, unless the element is null or an array
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1) {
        return new SlimVec<>(only(e1));
    }

    /**
     * Returns a list of two elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2});
    }

    /**
     * Returns a list of three elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2, E e3) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2, e3});
    }

    /**
     * Returns a list of four elements.
     *
     * @param e1 element 0
     * @param e2 element 1
     * @param e3 element 2
     * @param e4 element 3
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2, E e3, E e4) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2, e3, e4});
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
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2, E e3, E e4, E e5) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2, e3, e4, e5});
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
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2, E e3, E e4, E e5, E e6) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2, e3, e4, e5, e6});
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
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2, e3, e4, e5, e6, e7});
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
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return new SlimVec<>(new @Nullable Object[] {e1, e2, e3, e4, e5, e6, e7, e8});
    }

    /**
     * Returns a list of nine elements or more.
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
     * @return a list without room to spare
     * @throws OutOfMemoryError if there are more than {@link #MAX_CAPACITY}
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends @Nullable Object> SlimVec<E> of(
            E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E... rest) {
        @Nullable Object[] first = {e1, e2, e3, e4, e5, e6, e7, e8, e9};
        @Nullable Object[] block = Arrays.copyOf(first, requireCapacity(9L + rest.length));
        System.arraycopy(rest, 0, block, first.length, rest.length);
        return new SlimVec<>(block);
    }

    /**
     * Returns a list that has the same element a number of times. A list of nulls takes no slots.
     *
     * @param count how many times
     * @param element what to repeat
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code count} is negative
     * @throws OutOfMemoryError if {@code count} exceeds {@link #MAX_CAPACITY}
     */
    public static <E extends @Nullable Object> SlimVec<E> filled(int count, E element) {
        requireNonNegative("count", count);
        requireCapacity(count);
        if (element == null) {
            return new SlimVec<>(nulls(count));
        }
        SlimVec<E> list = withCapacity(count);
        list.append(count, element);
        return list;
    }

    /**
     * Returns a list of the elements of a collection.
     *
     * @param elements what to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> copyOf(Collection<? extends E> elements) {
        @Nullable Object[] arrived = elements.toArray();
        return new SlimVec<>(contentOf(arrived, 0, requireCapacity(arrived.length)));
    }

    /**
     * Returns a list of the elements of an array.
     *
     * @param elements what to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     */
    public static <E extends @Nullable Object> SlimVec<E> copyOf(E[] elements) {
        return copyOf(elements, 0, elements.length);
    }

    /**
     * Returns a list of a range of an array.
     *
     * @param elements the array to copy from
     * @param from index of the first element to copy
     * @param to index after the last element to copy
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static <E extends @Nullable Object> SlimVec<E> copyOf(E[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        requireCapacity((long) to - from);
        return new SlimVec<>(contentOf(elements, from, to));
    }

    /**
     * Returns a list of what an iterator has left.
     *
     * @param elements runs once, to its end
     * @param <E> the type of the elements
     * @return a list that has grown as by {@link #add}
     */
    public static <E extends @Nullable Object> SlimVec<E> from(Iterator<? extends E> elements) {
        SlimVec<E> list = new SlimVec<>();
        list.extend(elements);
        return list;
    }

    /**
     * Returns a list that takes an array over as its block. The caller must let go of the array: the list writes to it,
     * also beyond the elements, and whoever writes to it besides breaks the list.
     *
     * @param array has the elements at its start; is nulled behind them. Copied instead if it is needed for no block,
     *     or if its class is not {@code Object[]}
     * @param size the number of elements
     * @param <E> the type of the elements
     * @return a list with the array's length as its capacity, or without room to spare if the array was copied
     * @throws IndexOutOfBoundsException if {@code size} is negative or above the array's length
     */
    public static <E extends @Nullable Object> SlimVec<E> adopt(E[] array, int size) {
        Objects.checkFromToIndex(0, size, array.length);
        boolean needsNoBlock = size == 0 || array.length == 1 || (size == 1 && isPlain(array[0]));
        if (needsNoBlock || array.getClass() != Object[].class || array.length > MAX_CAPACITY) {
            return copyOf(array, 0, size);
        }
        @Nullable Object[] block = array;
        Arrays.fill(block, size, block.length, null);
        return new SlimVec<>(marked(block, size));
    }

    /**
     * Returns a list that has the elements of a collection several times over.
     *
     * @param elements what to repeat
     * @param times how many times
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws IllegalArgumentException if {@code times} is negative
     * @throws OutOfMemoryError if the list would exceed {@link #MAX_CAPACITY}
     */
    public static <E extends @Nullable Object> SlimVec<E> repeat(Collection<? extends E> elements, int times) {
        requireNonNegative("times", times);
        @Nullable Object[] arrived = elements.toArray();
        int length = arrived.length;
        int size = requireCapacity((long) length * times);
        if (areNulls(arrived, 0, length)) {
            return new SlimVec<>(nulls(size));
        }
        if (size <= length) {
            return new SlimVec<>(contentOf(arrived, 0, size));
        }
        @Nullable Object[] block = new @Nullable Object[size];
        for (int at = 0; at < size; at += length) {
            System.arraycopy(arrived, 0, block, at, length);
        }
        return new SlimVec<>(block);
    }

    /**
     * Returns a list of the elements of several collections, one after the other.
     *
     * @param collections what to copy from
     * @param <E> the type of the elements
     * @return a list without room to spare
     * @throws OutOfMemoryError if the list would exceed {@link #MAX_CAPACITY}
     */
    public static <E extends @Nullable Object> SlimVec<E> flatten(
            Iterable<? extends Collection<? extends E>> collections) {
        SlimVec<@Nullable Object[]> parts = new SlimVec<>();
        long size = 0;
        for (Collection<? extends E> collection : collections) {
            @Nullable Object[] part = collection.toArray();
            size = requireCapacity(size + part.length);
            parts.add(part);
        }
        SlimVec<E> flat = withCapacity((int) size);
        for (@Nullable Object[] part : parts) {
            flat.replace(flat.size(), flat.size(), part, 0, part.length);
        }
        flat.shrinkToFit();
        return flat;
    }

    /**
     * Returns a collector that adds to a list one by one, as {@link #add} does.
     *
     * @param <E> the type of the elements
     * @return a collector for {@link java.util.stream.Stream#collect}
     */
    public static <E extends @Nullable Object> Collector<E, ?, SlimVec<E>> collector() {
        return Collector.of(
                SlimVec::<E>create,
                SlimVec::add,
                (left, right) -> {
                    left.append(right);
                    return left;
                },
                Collector.Characteristics.IDENTITY_FINISH);
    }
}
