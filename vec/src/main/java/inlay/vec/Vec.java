package inlay.vec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A mutable {@link List} with the operations of a growable array: capacity, bulk edits by range, removal by predicate.
 *
 * <p>What {@link List} defines behaves as {@link ArrayList} does, nulls included. The operations beyond {@code List}
 * follow the Rust crate <i>smallvec</i> 2 in Java's words. Those that are lazy there are eager here: no list is ever
 * half-way, waiting to be closed.
 *
 * <p><b>Arguments.</b> Indices and ranges are checked before anything else happens; a bad one throws
 * {@link IndexOutOfBoundsException} with the index and the size. A negative capacity or count, or a capacity below the
 * size, throws {@link IllegalArgumentException} with the numbers. A capacity beyond what an array can have throws
 * {@link OutOfMemoryError} with the numbers, before anything is allocated. In all these cases, and when the virtual
 * machine itself is out of memory, the list is as it was: content, capacity and placement.
 *
 * <p><b>Callbacks</b> are the functions, comparators, iterators and collections a caller hands in, and the
 * {@code equals} of elements. One that throws loses no element and doubles none; each method says what the list then
 * holds. Unless it says otherwise, the list is as before the call: decisions are taken first, elements move after. One
 * that changes the size or the storage of the list it was called from makes the method throw
 * {@link java.util.ConcurrentModificationException} when it returns, or when sorting or reading a whole collection is
 * done; what the callback did stays, and the method writes nothing more. {@link #set} inside a callback is allowed and
 * stays visible.
 *
 * <p><b>Fail-fast.</b> Iterators, sub-lists and spliterators notice a change by the list's size: they throw
 * {@link java.util.ConcurrentModificationException} when it differs from the size they expect. Changes that leave the
 * size as it was, such as an {@code add} followed by a {@code remove}, a {@link #sort} or a new capacity, are not
 * noticed; they are harmless to the list.
 *
 * <p>Not thread-safe.
 *
 * @param <E> the type of the elements
 */
public interface Vec<E extends @Nullable Object> extends List<E>, RandomAccess {

    // Capacity

    /**
     * Returns how many elements fit before storage has to grow. Constant time.
     *
     * @return the capacity, in elements
     */
    int capacity();

    /**
     * Makes room for {@code additional} more elements, growing so that repeated calls cost amortised constant time per
     * element. Does nothing when they fit already.
     *
     * @param additional number of elements beyond the size
     * @throws IllegalArgumentException if {@code additional} is negative
     * @throws OutOfMemoryError if size plus {@code additional} exceeds what an array can have
     */
    void reserve(int additional);

    /**
     * Makes room for exactly {@code additional} more elements. Does nothing when they fit already.
     *
     * @param additional number of elements beyond the size
     * @throws IllegalArgumentException if {@code additional} is negative
     * @throws OutOfMemoryError if size plus {@code additional} exceeds what an array can have
     */
    void reserveExact(int additional);

    /**
     * As {@link #reserve}, but reports a lack of memory as a result.
     *
     * @param additional number of elements beyond the size
     * @return false if there is not enough memory; the list is then as it was
     * @throws IllegalArgumentException if {@code additional} is negative
     */
    boolean tryReserve(int additional);

    /**
     * As {@link #reserveExact}, but reports a lack of memory as a result.
     *
     * @param additional number of elements beyond the size
     * @return false if there is not enough memory; the list is then as it was
     * @throws IllegalArgumentException if {@code additional} is negative
     */
    boolean tryReserveExact(int additional);

    /**
     * Sets the capacity to {@code newCapacity}, or to the smallest one the storage can have if that is more. Linear in
     * the size.
     *
     * @param newCapacity the capacity wanted, in elements
     * @throws IllegalArgumentException if {@code newCapacity} is below the size
     * @throws OutOfMemoryError if {@code newCapacity} exceeds what an array can have
     */
    void grow(int newCapacity);

    /**
     * As {@link #grow}, but reports a lack of memory as a result.
     *
     * @param newCapacity the capacity wanted, in elements
     * @return false if there is not enough memory; the list is then as it was
     * @throws IllegalArgumentException if {@code newCapacity} is below the size
     */
    boolean tryGrow(int newCapacity);

    /** Gives back all storage that the elements do not need. Linear in the size. */
    void shrinkToFit();

    /**
     * Gives back storage down to a capacity of {@code minCapacity} or the size, whichever is more. Does nothing when
     * the capacity is not above that.
     *
     * @param minCapacity the capacity to keep at least, in elements
     * @throws IllegalArgumentException if {@code minCapacity} is negative
     */
    void shrinkTo(int minCapacity);

    /**
     * Makes room for {@code minCapacity} elements in all, growing as {@link #reserve} does. A value that fits already,
     * negative ones included, changes nothing, as in {@link ArrayList#ensureCapacity}.
     *
     * @param minCapacity the capacity to have at least, in elements
     * @throws OutOfMemoryError if {@code minCapacity} exceeds what an array can have
     */
    void ensureCapacity(int minCapacity);

    /** Same as {@link #shrinkToFit}, by the name it has in {@link ArrayList}. */
    void trimToSize();

    // Both ends

    /**
     * Returns the first element.
     *
     * @return the element at index 0
     * @throws NoSuchElementException if the list is empty
     */
    E getFirst();

    /**
     * Returns the last element.
     *
     * @return the element at index size - 1
     * @throws NoSuchElementException if the list is empty
     */
    E getLast();

    /**
     * Inserts an element before all others. Linear in the size.
     *
     * @param element what to insert
     */
    void addFirst(E element);

    /**
     * Appends an element. Amortised constant time.
     *
     * @param element what to append
     */
    void addLast(E element);

    /**
     * Removes and returns the first element. Linear in the size.
     *
     * @return the element that was first
     * @throws NoSuchElementException if the list is empty
     */
    E removeFirst();

    /**
     * Removes and returns the last element. Constant time.
     *
     * @return the element that was last
     * @throws NoSuchElementException if the list is empty
     */
    E removeLast();

    /**
     * Appends an element. Amortised constant time.
     *
     * @param element what to append
     * @throws OutOfMemoryError if the list cannot grow
     */
    void push(E element);

    /**
     * Removes and returns the last element. Constant time; the capacity stays.
     *
     * @return the element that was last
     * @throws NoSuchElementException if the list is empty
     */
    E pop();

    /**
     * Removes and returns the last element if it matches.
     *
     * @param predicate tells whether to remove the element; not called when the list is empty
     * @return the removed element; empty if there was none or it did not match
     * @throws NullPointerException if a null matches; the list is then as it was
     */
    Optional<E> popIf(Predicate<? super E> predicate);

    // Single elements

    /**
     * Removes and returns the element at an index, moving the last one into its place. Constant time.
     *
     * @param index position of the element to remove
     * @return the element that was there
     * @throws IndexOutOfBoundsException if there is no such element
     */
    E swapRemove(int index);

    // Many elements in

    /**
     * Appends what an iterator has left.
     *
     * <p>If it throws, what arrived before stays appended.
     *
     * @param elements what to append; runs once, to its end
     */
    void extend(Iterator<? extends E> elements);

    /**
     * Appends all elements of an iterable: as {@link #addAll(Collection)} if it is a collection, else as
     * {@link #extend(Iterator)}.
     *
     * @param elements what to append
     */
    void extend(Iterable<? extends E> elements);

    /**
     * Appends a range of an array.
     *
     * @param elements the array to copy from
     * @param from index of the first element to append
     * @param to index after the last element to append
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    void extend(E[] elements, int from, int to);

    /**
     * Inserts what an iterator has left. Linear in the size and the number of elements inserted.
     *
     * <p>If it throws, what arrived before is inserted.
     *
     * @param index position of the first inserted element
     * @param elements what to insert; runs once, to its end, before anything moves
     * @throws IndexOutOfBoundsException if {@code index} is negative or above the size
     */
    void extend(int index, Iterator<? extends E> elements);

    /**
     * Inserts all elements of an iterable: as {@link #addAll(int, Collection)} if it is a collection, else as
     * {@link #extend(int, Iterator)}.
     *
     * @param index position of the first inserted element
     * @param elements what to insert
     * @throws IndexOutOfBoundsException if {@code index} is negative or above the size
     */
    void extend(int index, Iterable<? extends E> elements);

    /**
     * Inserts a range of an array.
     *
     * @param index position of the first inserted element
     * @param elements the array to copy from
     * @param from index of the first element to insert
     * @param to index after the last element to insert
     * @throws IndexOutOfBoundsException if {@code index} is negative or above the size, or if the range is not inside
     *     the array
     */
    void extend(int index, E[] elements, int from, int to);

    /**
     * Appends a copy of a range of this list.
     *
     * @param from index of the first element to append again
     * @param to index after the last element to append again
     * @throws IndexOutOfBoundsException if the range is not inside the list
     */
    void extendFromWithin(int from, int to);

    /**
     * Moves all elements of another list to the end of this one. The other list is empty afterwards and keeps its
     * capacity. If it cannot be emptied, or this list cannot grow, both keep their elements.
     *
     * @param other the list to empty
     * @throws IllegalArgumentException if {@code other} is this list
     */
    void append(Vec<? extends E> other);

    /**
     * Replaces the content by that of a collection. Reuses the storage where it is large enough, else grows it as
     * {@link #reserve} does.
     *
     * @param elements the new content; may be this list or a part of it
     */
    void assign(Collection<? extends E> elements);

    // Length

    /**
     * Removes all elements from position {@code newSize} on; does nothing when the list is not longer. The capacity
     * stays.
     *
     * @param newSize how many elements to keep
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    void truncate(int newSize);

    /**
     * Sets the size, by removing from the end or by appending the same element over and over.
     *
     * @param newSize the size wanted
     * @param element what to append
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    void resize(int newSize, E element);

    /**
     * Sets the size, by removing from the end or by appending what a supplier gives.
     *
     * <p>If it throws, what it gave before stays appended.
     *
     * @param newSize the size wanted
     * @param supplier called once for each element to append
     * @throws IllegalArgumentException if {@code newSize} is negative
     */
    void resizeWith(int newSize, Supplier<? extends E> supplier);

    // Many elements out

    /**
     * Keeps the elements that match and removes all others, in order. Linear in the size.
     *
     * @param predicate tells whether to keep an element; called once for each, in order
     * @return whether an element was removed
     */
    boolean retain(Predicate<? super E> predicate);

    /**
     * Removes each element that equals the one kept before it.
     *
     * @return whether an element was removed
     */
    boolean dedup();

    /**
     * Removes each element that is the same as the one kept before it. Linear in the size.
     *
     * @param same called with the later element first, then with the one kept before it
     * @return whether an element was removed
     */
    boolean dedupBy(BiPredicate<? super E, ? super E> same);

    /**
     * Removes each element whose key equals the key of the one kept before it.
     *
     * @param key gives an element's key, null included; called twice for each comparison, later element first
     * @return whether an element was removed
     */
    boolean dedupByKey(Function<? super E, ? extends @Nullable Object> key);

    /**
     * Removes a range and returns it. The capacity stays.
     *
     * @param from index of the first element to remove
     * @param to index after the last element to remove
     * @return the removed elements, in a list of the same kind
     * @throws IndexOutOfBoundsException if the range is not inside the list
     */
    Vec<E> drain(int from, int to);

    /**
     * Replaces a range by other elements and returns it.
     *
     * @param from index of the first element to remove
     * @param to index after the last element to remove
     * @param replacement what takes their place, of any length; read to its end before anything moves
     * @return the removed elements, in a list of the same kind
     * @throws IndexOutOfBoundsException if the range is not inside the list
     */
    Vec<E> splice(int from, int to, Iterable<? extends E> replacement);

    /**
     * Removes the elements of a range that match and returns them.
     *
     * @param from index of the first element to look at
     * @param to index after the last element to look at
     * @param predicate tells whether to remove an element; called once for each, in order
     * @return the removed elements, in a list of the same kind
     * @throws IndexOutOfBoundsException if the range is not inside the list
     */
    Vec<E> extractIf(int from, int to, Predicate<? super E> predicate);

    /**
     * Removes all elements from a position on and returns them. The capacity stays.
     *
     * @param at how many elements to keep
     * @return the removed elements, in a list of the same kind
     * @throws IndexOutOfBoundsException if {@code at} is negative or above the size
     */
    Vec<E> splitOff(int at);

    /**
     * Hands every element over, in order, and leaves the list empty. The capacity stays.
     *
     * <p>An element is handed over when the consumer has returned. If it throws, the element it was called with and
     * those after it stay, in order.
     *
     * @param consumer takes the elements
     */
    void drainTo(Consumer<? super E> consumer);

    /**
     * Returns the content as an array list and leaves this list empty. The capacity stays.
     *
     * @return an array list of its own
     */
    @SuppressWarnings("NonApiType")
    ArrayList<E> intoList();

    /**
     * Returns the content as an array and leaves this list empty. The capacity stays.
     *
     * @param generator makes the array
     * @param <T> the type of the array's elements
     * @return an array as {@link Collection#toArray(IntFunction)} gives it
     * @throws ArrayStoreException if an element does not fit; the list is then as it was
     */
    <T extends @Nullable Object> T[] intoArray(IntFunction<T[]> generator);

    /**
     * Returns a list of the same kind and content, with no more capacity than it needs.
     *
     * @return a list of its own
     */
    Vec<E> copy();

    // Operations of List whose behaviour under a throwing callback is fixed here

    /**
     * {@inheritDoc}
     *
     * <p>If the operator throws, what it gave before stays.
     */
    @Override
    void replaceAll(UnaryOperator<E> operator);

    /**
     * {@inheritDoc}
     *
     * <p>O(n log n), and O(n) for elements that are in order already: neighbours are compared first, and the elements
     * are copied and sorted if one is out of order.
     *
     * <p>If the comparator throws, the list is as before the call. Elements that it sets while the copy is sorted are
     * overwritten.
     */
    @Override
    void sort(@Nullable Comparator<? super E> comparator);

    /**
     * Returns a comparator that orders lists like words in a dictionary: by the first elements that differ, else the
     * shorter list first.
     *
     * @param comparator orders the elements
     * @param <E> the type of the elements
     * @return a comparator of lists; it reads both with their iterators
     */
    static <E extends @Nullable Object> Comparator<List<? extends E>> lexicographic(Comparator<? super E> comparator) {
        Objects.requireNonNull(comparator);
        return (left, right) -> {
            Iterator<? extends E> rights = right.iterator();
            for (E element : left) {
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
}
