package inlay.vec;

import org.jspecify.annotations.Nullable;

/** A set of indices out of a range, filled in ascending order. Takes no memory until the first one is added. */
final class Marks {

    private final int from;
    private final int to;
    private long @Nullable [] words;
    private int count;

    Marks(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int count() {
        return count;
    }

    void add(int index) {
        long[] marked = words;
        if (marked == null) {
            words = marked = new long[((to - from) >> 6) + 1];
        }
        int bit = index - from;
        marked[bit >> 6] |= 1L << bit;
        count++;
    }

    boolean has(int index) {
        long[] marked = words;
        int bit = index - from;
        return marked != null && (marked[bit >> 6] & 1L << bit) != 0;
    }

    /** The first index in the set that is not below {@code index}, or the end of the range. */
    int next(int index) {
        int next = index;
        while (next < to && !has(next)) {
            next++;
        }
        return next;
    }
}
