package inlay.slimvec;

/**
 * Stands in the last slot of a block that is not full, and tells how many elements the list has. Nobody outside this
 * package gets hold of one, so it is never an element.
 */
final class Marker {

    /** Blocks of up to so many slots share their markers, which are never changed. */
    static final int SHARED = 16;

    private static final Marker[] POOL = new Marker[SHARED];

    static {
        for (int size = 0; size < SHARED; size++) {
            POOL[size] = new Marker(size);
        }
    }

    /** Written only while the marker belongs to one block alone. */
    int size;

    Marker(int size) {
        this.size = size;
    }

    /** The shared marker of a size below {@link #SHARED}. */
    static Marker shared(int size) {
        return POOL[size];
    }
}
