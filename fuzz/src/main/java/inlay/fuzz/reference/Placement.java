package inlay.fuzz.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a list keeps its elements: predicted from the documented policies, without any storage. It watches the elements
 * of one list, which tells it of each change right before it makes it.
 */
public sealed interface Placement permits SmallPlacement, SlimPlacement {

    /** The largest capacity, in elements. */
    int MAX_CAPACITY = Integer.MAX_VALUE - 8;

    // What a list can be asked

    int capacity();

    /** Whether there is a block that counts: more slots than the list has in itself. */
    boolean spilled();

    /** How many elements the list has room for without a block. */
    int inlineCapacity();

    /** Name of the state, as the table of states has it. */
    String state();

    /** A token of the block that counts, another one for each block; null without one. */
    @Nullable
    Object identity();

    /** Whether an operation that began with the block given may go on, the size being what it was then. */
    boolean isStored(@Nullable Object identity);

    // What a list tells

    /** Begins to watch the elements of a list that has none yet. */
    void watch(List<?> elements);

    /** The placement of a new list of the same kind. */
    Placement another();

    /** The capacity to take when {@code needed} elements do not fit. */
    int grown(int needed);

    /** A capacity was asked for, not below the size. */
    void resizing(int capacity);

    /** The list, yet empty, becomes a copy: exactly the elements given, and no room to spare. */
    void copying(List<?> content);

    void setting(@Nullable Object element);

    /** The same element comes in so many times, anywhere. */
    void inserting(int count, @Nullable Object element);

    /** So many elements go, others come in their place. */
    void replacing(int leaving, List<?> arriving);

    void removing(int count);
}
