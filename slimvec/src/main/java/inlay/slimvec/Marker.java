package inlay.slimvec;

import org.jspecify.annotations.Nullable;

/**
 * Stands in the last slot of a block that is not full, and tells how many elements the list has. Nobody outside this
 * package gets hold of one, so it is never an element.
 */
final class Marker {

    /** Blocks of up to so many slots share their markers, which are never changed. */
    static final int SHARED = 16;

    private static final Marker[] POOL = new Marker[SHARED];

    static {
        Marker next = null;
        for (int size = SHARED - 1; size >= 0; size--) {
            next = new Marker(size, next);
            POOL[size] = next;
        }
    }

    /** The marker that takes its place when an element is appended, or null: then this one is written to. */
    final @Nullable Marker next;

    /** Written only while the marker belongs to one block alone. */
    int size;

    private Marker(int size, @Nullable Marker next) {
        this.size = size;
        this.next = next;
    }

    /** A marker for one block alone. */
    Marker(int size) {
        this(size, null);
    }

    /** The shared marker of a size below {@link #SHARED}. */
    static Marker shared(int size) {
        return POOL[size];
    }
}
