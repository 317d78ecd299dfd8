package inlay.fuzz.reference;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
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
 * What a list must do, written naively over an array list. What {@link ArrayList} has, and what calls nobody back, is
 * left to it; the rest is spelled out, with the calls back in the order in which a list must make them. The placement is
 * told of each change before it is made.
 */
public final class Reference extends AbstractList<@Nullable Object> implements RandomAccess, Cloneable {

    private final ArrayList<@Nullable Object> elements = new ArrayList<>();
    private final Placement placement;

    /**
     * An empty list.
     *
     * @param placement of this list alone
     */
    public Reference(Placement placement) {
        this.placement = placement;
        placement.watch(elements);
    }

    /** A list with exactly the content given. */
    static Reference exactly(Placement placement, List<?> content) {
        requireCapacity(content.size());
        Reference reference = new Reference(placement);
        placement.copying(content);
        reference.elements.addAll(content);
        return reference;
    }

    public Placement placement() {
        return placement;
    }

    // Changes: each tells the placement first

    private void insert(int index, List<?> arriving) {
        replace(index, index, arriving);
    }

    private void replace(int from, int to, List<?> arriving) {
        requireCapacity((long) elements.size() - (to - from) + arriving.size());
        placement.replacing(to - from, arriving);
        elements.subList(from, to).clear();
        elements.addAll(from, arriving);
    }

    void cut(int from, int to) {
        placement.removing(to - from);
        elements.subList(from, to).clear();
    }

    private void cut(BitSet marked) {
        placement.removing(marked.cardinality());
        for (int i = marked.length() - 1; i >= 0; i = marked.previousSetBit(i - 1)) {
            elements.remove(i);
        }
    }

    // Checks

    static void requireNonNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Negative: " + count);
        }
    }

    static int requireCapacity(long capacity) {
        if (capacity > Placement.MAX_CAPACITY) {
            throw new OutOfMemoryError("Capacity " + capacity);
        }
        return (int) capacity;
    }

    static void checkPosition(int index, int size) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Position " + index + " for size " + size);
        }
    }

    private void requireElement() {
        if (elements.isEmpty()) {
            throw new NoSuchElementException();
        }
    }

    // Calls back: none may change size or storage

    /** What must be the same after a call back as before it. */
    private record Moment(int size, @Nullable Object block) {}

    private Moment now() {
        return new Moment(elements.size(), placement.identity());
    }

    private boolean isStill(Moment start) {
        return elements.size() == start.size && placement.isStored(start.block);
    }

    private void requireStill(Moment start) {
        if (!isStill(start)) {
            throw new ConcurrentModificationException();
        }
    }

    private boolean hasNext(Iterator<?> others, Moment start) {
        boolean hasNext = others.hasNext();
        requireStill(start);
        return hasNext;
    }

    private @Nullable Object next(Iterator<?> others, Moment start) {
        Object next = others.next();
        requireStill(start);
        return next;
    }

    // Capacity

    public int capacity() {
        return placement.capacity();
    }

    public boolean spilled() {
        return placement.spilled();
    }

    public int inlineCapacity() {
        return placement.inlineCapacity();
    }

    public void reserve(int additional) {
        requireNonNegative(additional);
        ensure((long) elements.size() + additional);
    }

    private void ensure(long needed) {
        if (needed > capacity()) {
            placement.resizing(placement.grown(requireCapacity(needed)));
        }
    }

    public void reserveExact(int additional) {
        requireNonNegative(additional);
        long needed = (long) elements.size() + additional;
        if (needed > capacity()) {
            placement.resizing(requireCapacity(needed));
        }
    }

    public void grow(int newCapacity) {
        if (newCapacity < elements.size()) {
            throw new IllegalArgumentException("Capacity " + newCapacity);
        }
        placement.resizing(requireCapacity(newCapacity));
    }

    public boolean tryReserve(int additional) {
        return succeeds(() -> reserve(additional));
    }

    public boolean tryReserveExact(int additional) {
        return succeeds(() -> reserveExact(additional));
    }

    public boolean tryGrow(int newCapacity) {
        return succeeds(() -> grow(newCapacity));
    }

    private static boolean succeeds(Runnable request) {
        try {
            request.run();
            return true;
        } catch (OutOfMemoryError outOfMemory) {
            return false;
        }
    }

    public void shrinkTo(int minCapacity) {
        requireNonNegative(minCapacity);
        int capacity = Math.max(minCapacity, elements.size());
        if (capacity <= capacity()) {
            placement.resizing(capacity);
        }
    }

    public void shrinkToFit() {
        shrinkTo(0);
    }

    public void trimToSize() {
        shrinkTo(0);
    }

    public void ensureCapacity(int minCapacity) {
        ensure(minCapacity);
    }

    // Single elements

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public @Nullable Object get(int index) {
        return elements.get(index);
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object element) {
        Objects.checkIndex(index, elements.size());
        placement.setting(element);
        return elements.set(index, element);
    }

    @Override
    public boolean add(@Nullable Object element) {
        add(elements.size(), element);
        return true;
    }

    @Override
    public void add(int index, @Nullable Object element) {
        checkPosition(index, elements.size());
        placement.inserting(1, element);
        elements.add(index, element);
    }

    public void push(@Nullable Object element) {
        add(element);
    }

    public void addLast(@Nullable Object element) {
        add(element);
    }

    public void addFirst(@Nullable Object element) {
        add(0, element);
    }

    public @Nullable Object getFirst() {
        requireElement();
        return elements.get(0);
    }

    public @Nullable Object getLast() {
        requireElement();
        return elements.get(elements.size() - 1);
    }

    public @Nullable Object removeFirst() {
        requireElement();
        return remove(0);
    }

    public @Nullable Object removeLast() {
        requireElement();
        return remove(elements.size() - 1);
    }

    public @Nullable Object pop() {
        return removeLast();
    }

    public Optional<Object> popIf(Predicate<? super Object> predicate) {
        Objects.requireNonNull(predicate);
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Moment start = now();
        Object last = getLast();
        boolean matches = predicate.test(last);
        requireStill(start);
        if (!matches) {
            return Optional.empty();
        }
        Optional<Object> popped = Optional.of(Objects.requireNonNull(last));
        removeLast();
        return popped;
    }

    @Override
    public @Nullable Object remove(int index) {
        Objects.checkIndex(index, elements.size());
        placement.removing(1);
        return elements.remove(index);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int index = indexOf(element);
        if (index >= 0) {
            remove(index);
        }
        return index >= 0;
    }

    public @Nullable Object swapRemove(int index) {
        Object removed = get(index);
        set(index, getLast());
        removeLast();
        return removed;
    }

    // Many elements in

    @Override
    public boolean addAll(Collection<?> arriving) {
        return addAll(elements.size(), arriving);
    }

    @Override
    public boolean addAll(int index, Collection<?> arriving) {
        Moment start = now();
        checkPosition(index, elements.size());
        @Nullable Object[] arrived = arriving.toArray();
        requireStill(start);
        insert(index, Arrays.asList(arrived));
        return arrived.length != 0;
    }

    public void extend(Iterator<?> arriving) {
        Moment start = now();
        while (hasNext(arriving, start)) {
            add(next(arriving, start));
            start = now();
        }
    }

    public void extend(Iterable<?> arriving) {
        if (arriving instanceof Collection<?> collection) {
            addAll(collection);
            return;
        }
        Moment start = now();
        Iterator<?> iterator = arriving.iterator();
        requireStill(start);
        extend(iterator);
    }

    public void extend(@Nullable Object[] arriving, int from, int to) {
        extend(elements.size(), arriving, from, to);
    }

    public void extend(int index, Iterator<?> arriving) {
        checkPosition(index, elements.size());
        Objects.requireNonNull(arriving);
        Moment start = now();
        List<@Nullable Object> arrived = new ArrayList<>();
        try {
            while (hasNext(arriving, start)) {
                arrived.add(next(arriving, start));
            }
        } finally {
            if (isStill(start)) {
                insert(index, arrived);
            }
        }
    }

    public void extend(int index, Iterable<?> arriving) {
        if (arriving instanceof Collection<?> collection) {
            addAll(index, collection);
            return;
        }
        checkPosition(index, elements.size());
        Moment start = now();
        Iterator<?> iterator = arriving.iterator();
        requireStill(start);
        extend(index, iterator);
    }

    public void extend(int index, @Nullable Object[] arriving, int from, int to) {
        checkPosition(index, elements.size());
        Objects.checkFromToIndex(from, to, arriving.length);
        insert(index, Arrays.asList(arriving).subList(from, to));
    }

    public void extendFromWithin(int from, int to) {
        insert(elements.size(), part(from, to));
    }

    /** A copy of a range. */
    List<@Nullable Object> part(int from, int to) {
        Objects.checkFromToIndex(from, to, elements.size());
        return new ArrayList<>(elements.subList(from, to));
    }

    @SuppressWarnings("ReferenceEquality")
    public void append(Reference other) {
        if (other == this) {
            throw new IllegalArgumentException();
        }
        List<@Nullable Object> moved = new ArrayList<>(other.elements);
        reserve(moved.size());
        other.clear();
        insert(elements.size(), moved);
    }

    public void assign(Collection<?> arriving) {
        Moment start = now();
        @Nullable Object[] arrived = arriving.toArray();
        requireStill(start);
        replace(0, elements.size(), Arrays.asList(arrived));
    }

    // Length

    @Override
    public void clear() {
        truncate(0);
    }

    public void truncate(int newSize) {
        requireNonNegative(newSize);
        if (newSize < elements.size()) {
            cut(newSize, elements.size());
        }
    }

    public void resize(int newSize, @Nullable Object element) {
        truncate(newSize);
        requireCapacity(newSize);
        placement.inserting(newSize - elements.size(), element);
        while (elements.size() < newSize) {
            elements.add(element);
        }
    }

    public void resizeWith(int newSize, Supplier<?> supplier) {
        requireNonNegative(newSize);
        Objects.requireNonNull(supplier);
        truncate(newSize);
        reserve(newSize - elements.size());
        for (int i = elements.size(); i < newSize; i++) {
            Moment start = now();
            Object element = supplier.get();
            requireStill(start);
            add(element);
        }
    }

    // Many elements out

    @Override
    public boolean removeIf(Predicate<? super Object> predicate) {
        return removeIf(0, elements.size(), predicate);
    }

    boolean removeIf(int from, int to, Predicate<? super Object> predicate) {
        BitSet marked = mark(from, to, predicate);
        cut(marked);
        return !marked.isEmpty();
    }

    private BitSet mark(int from, int to, Predicate<? super Object> predicate) {
        Objects.requireNonNull(predicate);
        Moment start = now();
        BitSet marked = new BitSet();
        for (int i = from; i < to; i++) {
            marked.set(i, predicate.test(elements.get(i)));
            requireStill(start);
        }
        return marked;
    }

    public boolean retain(Predicate<? super Object> predicate) {
        Objects.requireNonNull(predicate);
        return removeIf(element -> !predicate.test(element));
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        Objects.requireNonNull(others);
        return removeIf(element -> others.contains(element));
    }

    @Override
    public boolean retainAll(Collection<?> others) {
        Objects.requireNonNull(others);
        return removeIf(element -> !others.contains(element));
    }

    public Reference extractIf(int from, int to, Predicate<? super Object> predicate) {
        Objects.checkFromToIndex(from, to, elements.size());
        BitSet marked = mark(from, to, predicate);
        Reference removed = new Reference(placement.another());
        removed.reserveExact(marked.cardinality());
        for (int i = from; i < to; i++) {
            if (marked.get(i)) {
                removed.add(elements.get(i));
            }
        }
        cut(marked);
        return removed;
    }

    public boolean dedup() {
        return dedupBy((later, kept) -> Objects.equals(later, kept));
    }

    public boolean dedupByKey(Function<? super Object, ?> key) {
        Objects.requireNonNull(key);
        return dedupBy((later, kept) -> {
            Object laterKey = key.apply(later);
            return Objects.equals(laterKey, key.apply(kept));
        });
    }

    public boolean dedupBy(BiPredicate<? super Object, ? super Object> same) {
        Objects.requireNonNull(same);
        Moment start = now();
        BitSet repeated = new BitSet();
        int kept = 0;
        for (int i = 1; i < start.size; i++) {
            repeated.set(i, same.test(elements.get(i), elements.get(kept)));
            requireStill(start);
            kept = repeated.get(i) ? kept : i;
        }
        cut(repeated);
        return !repeated.isEmpty();
    }

    public Reference drain(int from, int to) {
        Reference drained = exactly(placement.another(), part(from, to));
        cut(from, to);
        return drained;
    }

    public Reference splice(int from, int to, Iterable<?> replacement) {
        Objects.checkFromToIndex(from, to, elements.size());
        Moment start = now();
        @Nullable Object[] arrived = read(replacement);
        requireStill(start);
        Reference removed = exactly(placement.another(), part(from, to));
        replace(from, to, Arrays.asList(arrived));
        return removed;
    }

    private static @Nullable Object[] read(Iterable<?> arriving) {
        if (arriving instanceof Collection<?> collection) {
            return collection.toArray();
        }
        List<@Nullable Object> arrived = new ArrayList<>();
        for (Object element : arriving) {
            arrived.add(element);
        }
        return arrived.toArray();
    }

    public Reference splitOff(int at) {
        checkPosition(at, elements.size());
        return drain(at, elements.size());
    }

    public void drainTo(Consumer<? super Object> consumer) {
        Objects.requireNonNull(consumer);
        Moment start = now();
        int handed = 0;
        try {
            while (handed < start.size) {
                consumer.accept(elements.get(handed));
                requireStill(start);
                handed++;
            }
        } finally {
            if (isStill(start)) {
                cut(0, handed);
            }
        }
    }

    // As something else

    @SuppressWarnings("NonApiType")
    public ArrayList<@Nullable Object> intoList() {
        ArrayList<@Nullable Object> content = new ArrayList<>(elements);
        clear();
        return content;
    }

    public <T extends @Nullable Object> T[] intoArray(IntFunction<T[]> generator) {
        T[] content = toArray(generator);
        clear();
        return content;
    }

    public <T extends @Nullable Object> Optional<T[]> intoInner(IntFunction<T[]> generator) {
        Objects.requireNonNull(generator);
        return elements.size() == inlineCapacity() ? Optional.of(intoArray(generator)) : Optional.empty();
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object[] toArray() {
        return elements.toArray();
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(T[] target) {
        return elements.toArray(target);
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(IntFunction<T[]> generator) {
        Moment start = now();
        T[] target = generator.apply(0);
        requireStill(start);
        return toArray(target);
    }

    public Reference copy() {
        return exactly(placement.another(), elements);
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Reference clone() {
        return copy();
    }

    // In place

    @Override
    public void forEach(Consumer<? super Object> action) {
        Objects.requireNonNull(action);
        forEach(0, elements.size(), action);
    }

    void forEach(int from, int to, Consumer<? super Object> action) {
        Moment start = now();
        for (int i = from; i < to; i++) {
            action.accept(elements.get(i));
            requireStill(start);
        }
    }

    @Override
    public void replaceAll(UnaryOperator<@Nullable Object> operator) {
        replaceAll(0, elements.size(), operator);
    }

    void replaceAll(int from, int to, UnaryOperator<@Nullable Object> operator) {
        Objects.requireNonNull(operator);
        for (int i = from; i < to; i++) {
            Moment start = now();
            Object replacement = operator.apply(elements.get(i));
            requireStill(start);
            set(i, replacement);
        }
    }

    @Override
    public void sort(@Nullable Comparator<? super Object> comparator) {
        sort(0, elements.size(), comparator);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private boolean isSorted(int from, int to, @Nullable Comparator<? super Object> comparator) {
        Comparator<? super Object> order =
                comparator == null ? (left, right) -> ((Comparable<Object>) left).compareTo(right) : comparator;
        for (int i = from + 1; i < to; i++) {
            Moment start = now();
            boolean descends = order.compare(elements.get(i), elements.get(i - 1)) < 0;
            requireStill(start);
            if (descends) {
                return false;
            }
        }
        return true;
    }

    void sort(int from, int to, @Nullable Comparator<? super Object> comparator) {
        if (isSorted(from, to, comparator)) {
            return;
        }
        Moment start = now();
        @Nullable Object[] sorted = part(from, to).toArray();
        Arrays.sort(sorted, comparator);
        requireStill(start);
        replace(from, to, Arrays.asList(sorted));
    }

    // Search and comparison

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(@Nullable Object element) {
        return indexOf(0, elements.size(), element);
    }

    int indexOf(int from, int to, @Nullable Object element) {
        Moment start = now();
        for (int i = from; i < to; i++) {
            if (matches(element, elements.get(i), start)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        return lastIndexOf(0, elements.size(), element);
    }

    int lastIndexOf(int from, int to, @Nullable Object element) {
        Moment start = now();
        for (int i = to - 1; i >= from; i--) {
            if (matches(element, elements.get(i), start)) {
                return i;
            }
        }
        return -1;
    }

    /** Calls {@code equals} for the very same element too. */
    private boolean matches(@Nullable Object wanted, @Nullable Object element, Moment start) {
        boolean matches = wanted == null ? element == null : wanted.equals(element);
        requireStill(start);
        return matches;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (object == this) {
            return true;
        }
        if (!(object instanceof List<?> other)) {
            return false;
        }
        Moment start = now();
        if (other instanceof Reference reference && reference.size() != start.size) {
            return false;
        }
        Iterator<?> others = other.iterator();
        requireStill(start);
        for (int i = 0; i < start.size; i++) {
            if (!hasNext(others, start)) {
                return false;
            }
            Object next = next(others, start);
            boolean equal = Objects.equals(elements.get(i), next);
            requireStill(start);
            if (!equal) {
                return false;
            }
        }
        return !hasNext(others, start);
    }

    @Override
    public int hashCode() {
        Moment start = now();
        int hash = 1;
        for (int i = 0; i < start.size; i++) {
            hash = 31 * hash + Objects.hashCode(elements.get(i));
            requireStill(start);
        }
        return hash;
    }

    /** Orders lists like words in a dictionary. */
    public static Comparator<List<?>> lexicographic(Comparator<? super Object> comparator) {
        Objects.requireNonNull(comparator);
        return (left, right) -> {
            Iterator<?> lefts = left.iterator();
            Iterator<?> rights = right.iterator();
            while (lefts.hasNext()) {
                Object element = lefts.next();
                if (!rights.hasNext()) {
                    return 1;
                }
                int order = comparator.compare(element, rights.next());
                if (order != 0) {
                    return order;
                }
            }
            return rights.hasNext() ? -1 : 0;
        };
    }

    // Views

    @Override
    public Iterator<@Nullable Object> iterator() {
        return listIterator();
    }

    @Override
    public ListIterator<@Nullable Object> listIterator() {
        return new ReferenceIterator(this, 0);
    }

    @Override
    public ListIterator<@Nullable Object> listIterator(int index) {
        checkPosition(index, elements.size());
        return new ReferenceIterator(this, index);
    }

    @Override
    public List<@Nullable Object> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, elements.size());
        return new ReferenceView(this, null, from, to - from);
    }

    @Override
    public Spliterator<@Nullable Object> spliterator() {
        return new ReferenceSpliterator(this, null);
    }
}
