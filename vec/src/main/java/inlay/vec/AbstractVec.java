package inlay.vec;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Not for others to extend: the sequence algorithms that Inlay's lists share, each written once over the primitives of
 * a storage. It is public because the lists live in modules of their own.
 *
 * <p>A storage implements {@link #size}, {@link #get}, {@link #set}, {@link #capacity} and the protected methods, and
 * again, for the profile that the JIT compiler keeps per method, the operations that are called most: {@link #add},
 * {@link #iterator}, {@link #forEach}, {@link #indexOf}, {@link #toArray()} and their kin. Primitives trust their
 * arguments and never call back; only those that go through inline elements do.
 *
 * @param <E> the type of the elements
 */
/*
 * Every algorithm with a callback works in two phases. The first one reads and calls back; after each callback it
 * compares size and block with those it started from, and gives up if one differs: a list that was shortened has no
 * element to read, and one that moved to another block would be written to through the old one. The second phase
 * writes and calls nothing that could throw, since every allocation comes before its first write.
 *
 * The size alone does not protect: a callback can replace the block and leave the size as it was. Both together do: as
 * long as they are the same, every index below the size is a valid place to read and to write.
 */
public abstract class AbstractVec<E extends @Nullable Object> extends AbstractCollection<E> implements Vec<E> {

    /** The largest capacity, in elements: longer arrays are not to be had from every virtual machine. */
    protected static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

    /** For the storages of Inlay. */
    protected AbstractVec() {}

    // Primitives

    /**
     * Returns the array that has element {@code i} at index {@code i} for every {@code i} below the size, or null while
     * the elements are kept elsewhere.
     *
     * @return the live array, not a copy
     */
    protected abstract @Nullable Object @Nullable [] block();

    /**
     * Returns whether the list has the size it had, and its elements where they were, when {@link #size} and
     * {@link #block} returned these. {@link #set} never makes this false, whatever it does to the storage.
     *
     * <p>It is one call and not two, since algorithms ask after each callback: at a place that has seen many classes,
     * calls are what takes the time.
     *
     * @param size what {@link #size} returned
     * @param block what {@link #block} returned
     * @return false if an algorithm that started then must not go on
     */
    protected abstract boolean isUnchanged(int size, @Nullable Object @Nullable [] block);

    /**
     * Replaces the elements of a range by those of an array, growing to {@link #grownCapacity} if they do not fit.
     *
     * @param from index of the first element to replace
     * @param to index after the last element to replace
     * @param source where to copy from; possibly the block itself, if the range is empty and at the end of the list
     * @param start index in {@code source} of the first element to copy
     * @param end index in {@code source} after the last element to copy
     * @throws OutOfMemoryError if the list cannot grow that far; the list is then as it was
     */
    protected abstract void replace(int from, int to, @Nullable Object[] source, int start, int end);

    /**
     * Appends an element several times, growing to {@link #grownCapacity} if it does not fit so often.
     *
     * @param count not negative
     * @param element what to append
     * @throws OutOfMemoryError if the list cannot grow that far; the list is then as it was
     */
    protected abstract void append(int count, E element);

    /**
     * Removes the elements of a range and nulls the slots that become free.
     *
     * @param from index of the first element to remove
     * @param to index after the last element to remove
     */
    protected abstract void closeGap(int from, int to);

    /**
     * Copies elements into an array.
     *
     * @param from index of the first element to copy
     * @param to index after the last element to copy
     * @param target where to copy to
     * @param at index of the first copy in {@code target}
     * @throws ArrayStoreException if an element does not fit into the array
     */
    protected abstract void copyInto(int from, int to, @Nullable Object[] target, int at);

    /**
     * Moves the elements to storage with the capacity given, or with the smallest one above it that the storage has.
     *
     * @param capacity not below the size, not above {@link #MAX_CAPACITY}
     */
    protected abstract void setCapacity(int capacity);

    /**
     * The growth policy: how much capacity to take when {@code needed} elements do not fit.
     *
     * @param needed not above {@link #MAX_CAPACITY}
     * @return at least {@code needed}, at most {@link #MAX_CAPACITY}
     */
    protected abstract int grownCapacity(int needed);

    /**
     * Makes a list of the same kind with the elements of a range, in no more storage than they need.
     *
     * @param from index of the first element to copy
     * @param to index after the last element to copy
     * @return a list of its own
     */
    protected abstract AbstractVec<E> copy(int from, int to);

    // What calls back for each inline element: by index, unless a storage overrides it and names its fields

    /**
     * Tests inline elements: there is no block.
     *
     * @param from index of the first element to test
     * @param to index after the last element to test, 1 to 64 above {@code from}
     * @param predicate called once for each of them, in order
     * @return a word in which bit i tells what it said of the element at {@code from + i}
     * @throws ConcurrentModificationException if the predicate changes the list
     */
    protected long markInline(int from, int to, Predicate<? super E> predicate) {
        return mark(null, from, to, predicate);
    }

    /**
     * Compares inline elements by {@link #compare}, each with the one before it: there is no block.
     *
     * @param from index of the first element to compare
     * @param to index after the last element to compare, at least two above {@code from}
     * @param comparator orders the elements; null for their natural order
     * @return false as soon as one is below the one before it
     * @throws ConcurrentModificationException if the comparator changes the list
     */
    protected boolean isSortedInline(int from, int to, @Nullable Comparator<? super E> comparator) {
        return isSorted(null, from, to, comparator);
    }

    /**
     * Returns what {@link #hashCode} returns of inline elements: there is no block.
     *
     * @return the hash code
     * @throws ConcurrentModificationException if {@code hashCode} of an element changes the list
     */
    protected int hashInline() {
        return hash(null);
    }

    // Checks

    /**
     * Checks a capacity or count that a caller has given.
     *
     * @param what its name
     * @param count its value
     * @throws IllegalArgumentException if it is negative
     */
    protected static void requireNonNegative(String what, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(what + " is negative: " + count);
        }
    }

    /**
     * Checks that an array can have so many elements.
     *
     * @param capacity a capacity as computed without overflow
     * @return the capacity
     * @throws OutOfMemoryError if it is above {@link #MAX_CAPACITY}
     */
    protected static int requireCapacity(long capacity) {
        if (capacity > MAX_CAPACITY) {
            throw new OutOfMemoryError("Capacity " + capacity + " is above the maximum of " + MAX_CAPACITY);
        }
        return (int) capacity;
    }

    /**
     * Checks a position to insert at.
     *
     * @param index an index as a caller has given it
     * @param size the size of the list
     * @return the index
     * @throws IndexOutOfBoundsException if it is negative or above the size
     */
    protected static int checkPosition(int index, int size) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Position " + index + " is out of bounds for size " + size);
        }
        return index;
    }

    /**
     * Marks the end of the content in an array that is longer than it, as {@link Collection#toArray(Object[])} asks for.
     *
     * @param array what the content was copied into
     * @param size the number of elements
     * @param <T> the type of the array's elements
     * @return the array
     */
    @SuppressWarnings("NullAway")
    protected static <T extends @Nullable Object> T[] terminated(T[] array, int size) {
        if (array.length > size) {
            array[size] = null;
        }
        return array;
    }

    /**
     * Nulls slots of a block that elements have left. Mostly it is one, which needs no loop.
     *
     * @param block the block
     * @param from index of the first slot to null
     * @param to index after the last slot to null, above {@code from}
     */
    protected static void vacate(@Nullable Object[] block, int from, int to) {
        block[to - 1] = null;
        for (int i = to - 2; i >= from; i--) {
            block[i] = null;
        }
    }

    private @Nullable Object[] toArray(int from, int to) {
        if (to - from == size()) {
            return toArray();
        }
        @Nullable Object[] array = new @Nullable Object[to - from];
        copyInto(from, to, array, 0);
        return array;
    }

    /**
     * Checks after a callback that the list is as it was before it, but for elements that were {@link #set}.
     *
     * @param size what {@link #size} returned before
     * @param block what {@link #block} returned before
     * @throws ConcurrentModificationException if size or storage are not what they were
     */
    protected final void requireUnchanged(int size, @Nullable Object @Nullable [] block) {
        if (!isUnchanged(size, block)) {
            throw new ConcurrentModificationException("A callback changed a list that it was called from");
        }
    }

    /** Reads an element: from the block where there is one, so that loops do not depend on the class of the list. */
    @SuppressWarnings({"unchecked", "NullAway"})
    final E read(@Nullable Object @Nullable [] block, int index) {
        return block == null ? get(index) : (E) block[index];
    }

    // Capacity

    @Override
    public void reserve(int additional) {
        requireNonNegative("additional", additional);
        ensureAmortised((long) size() + additional);
    }

    @Override
    public void reserveExact(int additional) {
        requireNonNegative("additional", additional);
        long needed = (long) size() + additional;
        if (needed > capacity()) {
            setCapacity(requireCapacity(needed));
        }
    }

    @Override
    public boolean tryReserve(int additional) {
        try {
            reserve(additional);
            return true;
        } catch (OutOfMemoryError outOfMemory) {
            return false;
        }
    }

    @Override
    public boolean tryReserveExact(int additional) {
        try {
            reserveExact(additional);
            return true;
        } catch (OutOfMemoryError outOfMemory) {
            return false;
        }
    }

    @Override
    public void grow(int newCapacity) {
        if (newCapacity < size()) {
            throw new IllegalArgumentException("Capacity " + newCapacity + " is below the size " + size());
        }
        setCapacity(requireCapacity(newCapacity));
    }

    @Override
    public boolean tryGrow(int newCapacity) {
        try {
            grow(newCapacity);
            return true;
        } catch (OutOfMemoryError outOfMemory) {
            return false;
        }
    }

    @Override
    public void shrinkToFit() {
        shrinkTo(0);
    }

    @Override
    public void shrinkTo(int minCapacity) {
        requireNonNegative("minCapacity", minCapacity);
        int capacity = Math.max(minCapacity, size());
        if (capacity <= capacity()) {
            setCapacity(capacity);
        }
    }

    @Override
    public void ensureCapacity(int minCapacity) {
        ensureAmortised(minCapacity);
    }

    @Override
    public void trimToSize() {
        shrinkToFit();
    }

    private void ensureAmortised(long needed) {
        if (needed > capacity()) {
            setCapacity(grownCapacity(requireCapacity(needed)));
        }
    }

    // Both ends

    @Override
    public E getFirst() {
        requireElement();
        return get(0);
    }

    @Override
    public E getLast() {
        requireElement();
        return get(size() - 1);
    }

    @Override
    public void addFirst(E element) {
        add(0, element);
    }

    @Override
    public E removeFirst() {
        requireElement();
        return remove(0);
    }

    @Override
    public E removeLast() {
        return pop();
    }

    @Override
    public E pop() {
        requireElement();
        return remove(size() - 1);
    }

    @Override
    public Optional<E> popIf(Predicate<? super E> predicate) {
        Objects.requireNonNull(predicate);
        int size = size();
        if (size == 0) {
            return Optional.empty();
        }
        @Nullable Object @Nullable [] block = block();
        E last = get(size - 1);
        boolean matches = predicate.test(last);
        requireUnchanged(size, block);
        if (!matches) {
            return Optional.empty();
        }
        Optional<E> popped = Optional.of(last);
        closeGap(size - 1, size);
        return popped;
    }

    private void requireElement() {
        if (isEmpty()) {
            throw new NoSuchElementException("The list is empty");
        }
    }

    // Single elements

    @Override
    public E remove(int index) {
        E removed = get(index);
        closeGap(index, index + 1);
        return removed;
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int index = indexOf(element);
        if (index < 0) {
            return false;
        }
        closeGap(index, index + 1);
        return true;
    }

    @Override
    public E swapRemove(int index) {
        E removed = get(index);
        int last = size() - 1;
        set(index, get(last));
        closeGap(last, last + 1);
        return removed;
    }

    // Many elements in

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        return insertAll(size(), elements);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        return insertAll(index, elements);
    }

    final boolean insertAll(int index, Collection<? extends E> elements) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        checkPosition(index, size);
        @Nullable Object[] arrived = elements.toArray();
        requireUnchanged(size, block);
        replace(index, index, arrived, 0, arrived.length);
        return arrived.length != 0;
    }

    @Override
    public void extend(Iterator<? extends E> elements) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        while (hasNext(elements, size, block)) {
            E element = elements.next();
            requireUnchanged(size, block);
            add(element);
            size++;
            block = block();
        }
    }

    private boolean hasNext(Iterator<?> elements, int size, @Nullable Object @Nullable [] block) {
        boolean hasNext = elements.hasNext();
        requireUnchanged(size, block);
        return hasNext;
    }

    @Override
    public void extend(Iterable<? extends E> elements) {
        if (elements instanceof Collection<? extends E> collection) {
            addAll(collection);
            return;
        }
        int size = size();
        @Nullable Object @Nullable [] block = block();
        Iterator<? extends E> iterator = elements.iterator();
        requireUnchanged(size, block);
        extend(iterator);
    }

    @Override
    public void extend(E[] elements, int from, int to) {
        extend(size(), elements, from, to);
    }

    @Override
    public void extend(int index, Iterator<? extends E> elements) {
        int size = size();
        checkPosition(index, size);
        @Nullable Object @Nullable [] block = block();
        ArrayList<E> arrived = new ArrayList<>();
        try {
            while (hasNext(elements, size, block)) {
                E element = elements.next();
                requireUnchanged(size, block);
                arrived.add(element);
            }
        } finally {
            if (isUnchanged(size, block)) {
                replace(index, index, arrived.toArray(), 0, arrived.size());
            }
        }
    }

    @Override
    public void extend(int index, Iterable<? extends E> elements) {
        if (elements instanceof Collection<? extends E> collection) {
            addAll(index, collection);
            return;
        }
        checkPosition(index, size());
        int size = size();
        @Nullable Object @Nullable [] block = block();
        Iterator<? extends E> iterator = elements.iterator();
        requireUnchanged(size, block);
        extend(index, iterator);
    }

    @Override
    public void extend(int index, E[] elements, int from, int to) {
        checkPosition(index, size());
        Objects.checkFromToIndex(from, to, elements.length);
        replace(index, index, elements, from, to);
    }

    @Override
    public void extendFromWithin(int from, int to) {
        int size = size();
        Objects.checkFromToIndex(from, to, size);
        @Nullable Object[] block = block();
        if (block != null) {
            replace(size, size, block, from, to);
            return;
        }
        requireCapacity((long) size + to - from);
        @Nullable Object[] repeated = toArray(from, to);
        replace(size, size, repeated, 0, repeated.length);
    }

    @Override
    public void append(Vec<? extends E> other) {
        if (other == this) {
            throw new IllegalArgumentException("A list cannot be appended to itself");
        }
        int size = size();
        @Nullable Object @Nullable [] block = block();
        @Nullable Object[] moved = other.toArray();
        requireUnchanged(size, block);
        reserve(moved.length);
        other.clear();
        replace(size(), size(), moved, 0, moved.length);
    }

    @Override
    public void assign(Collection<? extends E> elements) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        @Nullable Object[] arrived = elements.toArray();
        requireUnchanged(size, block);
        replace(0, size, arrived, 0, arrived.length);
    }

    // Length

    @Override
    public void clear() {
        closeGap(0, size());
    }

    @Override
    public void truncate(int newSize) {
        requireNonNegative("newSize", newSize);
        int size = size();
        if (newSize < size) {
            closeGap(newSize, size);
        }
    }

    @Override
    public void resize(int newSize, E element) {
        requireNonNegative("newSize", newSize);
        int size = size();
        if (newSize <= size) {
            closeGap(newSize, size);
        } else {
            append(newSize - size, element);
        }
    }

    @Override
    public void resizeWith(int newSize, Supplier<? extends E> supplier) {
        requireNonNegative("newSize", newSize);
        Objects.requireNonNull(supplier);
        truncate(newSize);
        int size = size();
        reserve(newSize - size);
        @Nullable Object @Nullable [] block = block();
        while (size < newSize) {
            E element = supplier.get();
            requireUnchanged(size, block);
            add(element);
            size++;
            block = block();
        }
    }

    // Many elements out

    @Override
    public boolean removeIf(Predicate<? super E> predicate) {
        return removeIf(0, size(), predicate);
    }

    @Override
    public boolean retain(Predicate<? super E> predicate) {
        Objects.requireNonNull(predicate);
        return removeIf(0, size(), element -> !predicate.test(element));
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return removeIf(0, size(), elements::contains);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeIf(0, size(), element -> !elements.contains(element));
    }

    final boolean removeIf(int from, int to, Predicate<? super E> predicate) {
        return removeMarked(to, mark(from, to, predicate));
    }

    @Override
    public Vec<E> extractIf(int from, int to, Predicate<? super E> predicate) {
        Objects.checkFromToIndex(from, to, size());
        Marks marks = mark(from, to, predicate);
        AbstractVec<E> removed = copy(0, 0);
        removed.reserveExact(marks.count());
        for (int word = 0; word < marks.words(); word++) {
            int start = marks.start(word);
            int end = marks.end(word);
            long marked = marks.get(word);
            for (int i = start; i < end; i++) {
                if ((marked & 1L << (i - start)) != 0) {
                    removed.add(get(i));
                }
            }
        }
        removeMarked(to, marks);
        return removed;
    }

    @Override
    public boolean dedup() {
        return dedupBy(Objects::equals);
    }

    @Override
    public boolean dedupByKey(Function<? super E, ? extends @Nullable Object> key) {
        Objects.requireNonNull(key);
        return dedupBy((later, kept) -> Objects.equals(key.apply(later), key.apply(kept)));
    }

    @Override
    public boolean dedupBy(BiPredicate<? super E, ? super E> same) {
        Objects.requireNonNull(same);
        int size = size();
        @Nullable Object @Nullable [] block = block();
        Marks marks = new Marks(Math.min(1, size), size);
        int kept = 0;
        for (int word = 0; word < marks.words(); word++) {
            int start = marks.start(word);
            int end = marks.end(word);
            long marked = 0;
            for (int i = start; i < end; i++) {
                boolean repeats = same.test(read(block, i), read(block, kept));
                requireUnchanged(size, block);
                if (repeats) {
                    marked |= 1L << (i - start);
                } else {
                    kept = i;
                }
            }
            marks.set(word, marked);
        }
        return removeMarked(size, marks);
    }

    private Marks mark(int from, int to, Predicate<? super E> predicate) {
        Objects.requireNonNull(predicate);
        @Nullable Object @Nullable [] block = block();
        Marks marks = new Marks(from, to);
        if (from == to) {
            return marks;
        }
        for (int word = 0; word < marks.words(); word++) {
            int start = marks.start(word);
            int end = marks.end(word);
            long marked = block == null ? markInline(start, end, predicate) : mark(block, start, end, predicate);
            marks.set(word, marked);
        }
        return marks;
    }

    private long mark(@Nullable Object @Nullable [] block, int from, int to, Predicate<? super E> predicate) {
        int size = size();
        long marked = 0;
        for (int i = from; i < to; i++) {
            boolean matches = predicate.test(read(block, i));
            requireUnchanged(size, block);
            if (matches) {
                marked |= 1L << (i - from);
            }
        }
        return marked;
    }

    private boolean removeMarked(int to, Marks marks) {
        int kept = marks.start(0);
        @Nullable Object @Nullable [] block = block();
        for (int word = 0; word < marks.words(); word++) {
            kept = moveUnmarked(block, marks.get(word), marks.start(word), marks.end(word), kept);
        }
        closeGap(kept, to);
        return kept < to;
    }

    private int moveUnmarked(@Nullable Object @Nullable [] block, long marked, int start, int end, int target) {
        int kept = target;
        for (int i = start; i < end; i++) {
            if ((marked & 1L << (i - start)) == 0) {
                if (kept != i) {
                    move(block, i, kept);
                }
                kept++;
            }
        }
        return kept;
    }

    private void move(@Nullable Object @Nullable [] block, int from, int to) {
        if (block != null) {
            block[to] = block[from];
        } else {
            set(to, get(from));
        }
    }

    @Override
    public Vec<E> drain(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        AbstractVec<E> drained = copy(from, to);
        closeGap(from, to);
        return drained;
    }

    @Override
    public Vec<E> splice(int from, int to, Iterable<? extends E> replacement) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        Objects.checkFromToIndex(from, to, size);
        @Nullable Object[] arrived = arrayOf(replacement);
        requireUnchanged(size, block);
        AbstractVec<E> removed = copy(from, to);
        replace(from, to, arrived, 0, arrived.length);
        return removed;
    }

    private static @Nullable Object[] arrayOf(Iterable<?> elements) {
        if (elements instanceof Collection<?> collection) {
            return collection.toArray();
        }
        ArrayList<@Nullable Object> arrived = new ArrayList<>();
        for (Object element : elements) {
            arrived.add(element);
        }
        return arrived.toArray();
    }

    @Override
    public Vec<E> splitOff(int at) {
        return drain(at, size());
    }

    @Override
    public void drainTo(Consumer<? super E> consumer) {
        Objects.requireNonNull(consumer);
        int size = size();
        @Nullable Object @Nullable [] block = block();
        int handed = 0;
        try {
            while (handed < size) {
                consumer.accept(read(block, handed));
                requireUnchanged(size, block);
                handed++;
            }
        } finally {
            if (isUnchanged(size, block)) {
                closeGap(0, handed);
            }
        }
    }

    @Override
    @SuppressWarnings("NonApiType")
    public ArrayList<E> intoList() {
        ArrayList<E> content = new ArrayList<>(this);
        clear();
        return content;
    }

    @Override
    public <T extends @Nullable Object> T[] intoArray(IntFunction<T[]> generator) {
        T[] content = toArray(generator);
        clear();
        return content;
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(IntFunction<T[]> generator) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        T[] array = generator.apply(0);
        requireUnchanged(size, block);
        return toArray(array);
    }

    @Override
    public Vec<E> copy() {
        return copy(0, size());
    }

    // Elements in place

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        replaceAll(0, size(), operator);
    }

    final void replaceAll(int from, int to, UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int size = size();
        @Nullable Object @Nullable [] block = block();
        for (int i = from; i < to; i++) {
            E replacement = operator.apply(read(block, i));
            requireUnchanged(size, block);
            set(i, replacement);
            block = block();
        }
    }

    @Override
    public void sort(@Nullable Comparator<? super E> comparator) {
        sort(0, size(), comparator);
    }

    @SuppressWarnings("unchecked")
    final void sort(int from, int to, @Nullable Comparator<? super E> comparator) {
        if (to - from < 2 || isSorted(from, to, comparator)) {
            return;
        }
        int size = size();
        @Nullable Object @Nullable [] block = block();
        @Nullable Object[] sorted = toArray(from, to);
        Arrays.sort((E[]) sorted, comparator);
        requireUnchanged(size, block);
        replace(from, to, sorted, 0, sorted.length);
    }

    /** Compares neighbours, as sorting does at first, but without a copy. */
    private boolean isSorted(int from, int to, @Nullable Comparator<? super E> comparator) {
        @Nullable Object @Nullable [] block = block();
        return block == null ? isSortedInline(from, to, comparator) : isSorted(block, from, to, comparator);
    }

    private boolean isSorted(
            @Nullable Object @Nullable [] block, int from, int to, @Nullable Comparator<? super E> comparator) {
        int size = size();
        for (int i = from + 1; i < to; i++) {
            int order = compare(read(block, i), read(block, i - 1), comparator);
            requireUnchanged(size, block);
            if (order < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Compares two elements.
     *
     * @param element the one
     * @param other the other
     * @param comparator orders them; null for their natural order
     * @param <E> the type of the elements
     * @return negative, zero or positive, as a comparator says
     */
    @SuppressWarnings({"unchecked", "NullAway"})
    protected static <E extends @Nullable Object> int compare(
            E element, E other, @Nullable Comparator<? super E> comparator) {
        return comparator == null ? ((Comparable<E>) element).compareTo(other) : comparator.compare(element, other);
    }

    // Search and comparison

    /**
     * Returns whether an element is one that is searched for, as {@link ArrayList#indexOf} finds it: by what the wanted
     * object says, even of itself.
     *
     * @param wanted what is searched for
     * @param element an element
     * @return whether both are null, or {@code wanted} equals the element
     */
    protected static boolean matches(@Nullable Object wanted, @Nullable Object element) {
        return wanted == null ? element == null : wanted.equals(element);
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        return lastIndexOf(0, size(), element);
    }

    final int indexOf(int from, int to, @Nullable Object element) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        for (int i = from; i < to; i++) {
            boolean found = matches(element, read(block, i));
            requireUnchanged(size, block);
            if (found) {
                return i;
            }
        }
        return -1;
    }

    final int lastIndexOf(int from, int to, @Nullable Object element) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        for (int i = to - 1; i >= from; i--) {
            boolean found = matches(element, read(block, i));
            requireUnchanged(size, block);
            if (found) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (object == this) {
            return true;
        }
        if (!(object instanceof List<?> other)) {
            return false;
        }
        return other instanceof AbstractVec<?> vec ? equalsVec(vec) : equalsList(other);
    }

    /** As {@link Objects#equals}, whose profile, shared by all that call it, knows no class to inline. */
    private static boolean equal(@Nullable Object element, @Nullable Object other) {
        return element == other || (element != null && element.equals(other));
    }

    /**
     * Compares with another list of Inlay.
     *
     * @param other not this list
     * @return whether both have equal elements in the same order
     * @throws ConcurrentModificationException if {@code equals} of an element changes one of the lists
     */
    protected boolean equalsVec(AbstractVec<?> other) {
        int size = size();
        if (other.size() != size) {
            return false;
        }
        @Nullable Object @Nullable [] block = block();
        @Nullable Object @Nullable [] otherBlock = other.block();
        for (int i = 0; i < size; i++) {
            boolean equal = equal(read(block, i), other.read(otherBlock, i));
            requireUnchanged(size, block);
            other.requireUnchanged(size, otherBlock);
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    private boolean equalsList(List<?> other) {
        int size = size();
        @Nullable Object @Nullable [] block = block();
        Iterator<?> others = other.iterator();
        requireUnchanged(size, block);
        for (int i = 0; i < size; i++) {
            if (!hasNext(others, size, block)) {
                return false;
            }
            Object next = others.next();
            requireUnchanged(size, block);
            boolean equal = equal(read(block, i), next);
            requireUnchanged(size, block);
            if (!equal) {
                return false;
            }
        }
        return !hasNext(others, size, block);
    }

    @Override
    public int hashCode() {
        @Nullable Object @Nullable [] block = block();
        return block == null ? hashInline() : hash(block);
    }

    private int hash(@Nullable Object @Nullable [] block) {
        int size = size();
        int hash = 1;
        for (int i = 0; i < size; i++) {
            E element = read(block, i);
            hash = 31 * hash + (element == null ? 0 : element.hashCode());
            requireUnchanged(size, block);
        }
        return hash;
    }

    // Views

    @Override
    public ListIterator<E> listIterator() {
        return new VecListIterator<>(this, 0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size());
        return new VecListIterator<>(this, index);
    }

    @Override
    public List<E> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return new SubVec<>(this, null, from, to - from);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new VecSpliterator<>(this, null);
    }

    // Serialization

    /**
     * What is in a stream instead of a list: the number of its elements, and these one by one. A storage extends it by
     * a serializable class that writes and reads what else there is to know, before them.
     */
    protected abstract static class SerialForm {

        private @Nullable AbstractVec<@Nullable Object> list;

        /** To be read. */
        protected SerialForm() {}

        /**
         * To be written.
         *
         * @param list what to write: its content of now, whatever its elements do to it meanwhile
         */
        @SuppressWarnings("unchecked")
        protected SerialForm(AbstractVec<?> list) {
            this.list = (AbstractVec<@Nullable Object>) list.copy(0, list.size());
        }

        /**
         * Writes the number of elements and the elements.
         *
         * @param out where to write
         * @throws IOException if it cannot be written
         */
        protected final void writeElements(ObjectOutputStream out) throws IOException {
            AbstractVec<@Nullable Object> written = Objects.requireNonNull(list);
            int size = written.size();
            out.writeInt(size);
            for (int i = 0; i < size; i++) {
                out.writeObject(written.get(i));
            }
        }

        /**
         * Reads what {@link #writeElements} writes. The list grows with what arrives, whatever count the stream claims.
         *
         * @param in where to read
         * @param empty the list to add to
         * @throws IOException if it cannot be read
         * @throws InvalidObjectException if the stream has a negative count, too few elements, or a list in itself
         * @throws ClassNotFoundException if an element's class is not found
         */
        protected final void readElements(ObjectInputStream in, AbstractVec<@Nullable Object> empty)
                throws IOException, ClassNotFoundException {
            int size = in.readInt();
            if (size < 0) {
                throw new InvalidObjectException("The number of elements is negative: " + size);
            }
            try {
                while (empty.size() < size) {
                    empty.add(requireElement(in.readObject()));
                }
            } catch (OptionalDataException end) {
                throw new InvalidObjectException("Of " + size + " elements only " + empty.size() + " are there");
            }
            empty.shrinkToFit();
            list = empty;
        }

        private static @Nullable Object requireElement(@Nullable Object read) throws InvalidObjectException {
            if (read instanceof SerialForm) {
                throw new InvalidObjectException("A list that contains itself cannot be read back");
            }
            return read;
        }

        /**
         * Returns the list that was read.
         *
         * @return what {@link #readElements} was given
         */
        protected final Object list() {
            return Objects.requireNonNull(list);
        }
    }
}
