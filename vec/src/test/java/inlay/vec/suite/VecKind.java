package inlay.vec.suite;

import inlay.vec.Vec;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** A container under test: one class of lists, with what the suites need to know of it. */
public interface VecKind {

    /** The longest list that the suites make of those by size: less in a short run, as each mutant needs one. */
    int LONGEST = Integer.getInteger("inlay.suite.longest", Integer.MAX_VALUE);

    /** How many elements fit into the list object itself. */
    int inlineCapacity();

    /** An empty list as the container's plainest factory makes it. */
    <E extends @Nullable Object> Vec<E> create();

    /** An empty list with room for {@code capacity} elements. */
    <E extends @Nullable Object> Vec<E> withCapacity(int capacity);

    /** A list of the container's own making with the elements of a collection. */
    <E extends @Nullable Object> Vec<E> copyOf(Collection<? extends E> elements);

    /** A list with an element repeated. */
    <E extends @Nullable Object> Vec<E> filled(int count, E element);

    /** A list with the elements of an array. */
    <E extends @Nullable Object> Vec<E> copyOf(E[] elements);

    /** A list with a range of an array. */
    <E extends @Nullable Object> Vec<E> copyOf(E[] elements, int from, int to);

    /** A list with what an iterator gives. */
    <E extends @Nullable Object> Vec<E> from(Iterator<? extends E> elements);

    /** A list over an array, where it can be used as it is. */
    <E extends @Nullable Object> Vec<E> adopt(E[] array, int size);

    /** Collects into a list. */
    <E extends @Nullable Object> Collector<E, ?, ? extends Vec<E>> collector();

    /**
     * The capacity a list grows to when {@code needed} elements no longer fit.
     *
     * @param capacity what it has before, less than {@code needed}
     */
    int grownCapacity(int capacity, int needed);

    /** The capacity of a list that has made room for {@code wanted} elements and no more. */
    default int exactCapacity(int wanted) {
        return Math.max(wanted, inlineCapacity());
    }

    /** The capacity of a list that was empty and without a block before {@code count} elements were added one by one. */
    default int capacityAfterAdding(int count) {
        return capacityAfterAdding(exactCapacity(0), count);
    }

    /** The capacity of a list that had {@code capacity} before elements were added one by one up to {@code size}. */
    default int capacityAfterAdding(int capacity, int size) {
        int grown = capacity;
        while (grown < size) {
            grown = grownCapacity(grown, grown + 1);
        }
        return grown;
    }

    /**
     * The capacity of a list from which elements were removed: a block stays, however few are left.
     *
     * @param spilled whether it had a block before
     * @param capacity what it had before
     * @param size how many elements are left
     */
    default int keptCapacity(boolean spilled, int capacity, int size) {
        return spilled ? capacity : exactCapacity(size);
    }

    /** Those of these sizes that are not too long for this run. */
    static SortedSet<Integer> sizes(Integer... sizes) {
        SortedSet<Integer> all = new TreeSet<>(List.of(sizes));
        all.removeIf(size -> size > LONGEST);
        return all;
    }

    /** The sizes at which the storage of a list changes, and one far beyond. */
    default SortedSet<Integer> tellingSizes() {
        int inline = inlineCapacity();
        return sizes(0, 1, inline - 1, inline, inline + 1, 2 * inline - 1, 2 * inline, 2 * inline + 1, 100);
    }

    /** A size past several changes of the storage, for tests that try all sizes up to one. */
    default int lastConsecutiveSize() {
        return Math.max(18, 2 * inlineCapacity() + 1);
    }

    /** Whether there is a block for more elements than fit into the list object. */
    boolean spilled(Vec<?> list);

    /** What holds the elements at the moment: the block, or, if there is none, always the same object. */
    Object storage(Vec<?> list);

    /** Asserts the structural invariants: flags and storage agree, vacated slots are null, size within capacity. */
    void checkStructure(Vec<?> list);
}
