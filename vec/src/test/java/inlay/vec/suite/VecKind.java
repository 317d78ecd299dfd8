package inlay.vec.suite;

import inlay.vec.Vec;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A container under test: one class of lists, with what the suites need to know of it. */
public interface VecKind {

    /** How many elements fit into the list object itself. */
    int inlineCapacity();

    /** An empty list as the container's plainest factory makes it. */
    <E extends @Nullable Object> Vec<E> create();

    /** An empty list with room for {@code capacity} elements. */
    <E extends @Nullable Object> Vec<E> withCapacity(int capacity);

    /** A list of the container's own making with the elements of a collection. */
    <E extends @Nullable Object> Vec<E> copyOf(Collection<? extends E> elements);

    /** The capacity a list grows to when {@code needed} elements no longer fit. */
    int grownCapacity(int needed);

    /** The capacity of a list that has made room for {@code wanted} elements and no more. */
    default int exactCapacity(int wanted) {
        return Math.max(wanted, inlineCapacity());
    }

    /** Whether the elements are in a block rather than in the list object. */
    boolean spilled(Vec<?> list);

    /** Asserts the structural invariants: flags and storage agree, vacated slots are null, size within capacity. */
    void checkStructure(Vec<?> list);
}
