package inlay.vec;

import org.jspecify.annotations.Nullable;

/** A set of indices out of a range, filled in ascending order. Takes no memory of its own for a range of up to 64. */
final class Marks {

    private static final int BITS = 64;

    private final int from;
    private final int to;
    private long first;

    /** What does not fit into the first word: that of bit {@code i} has index {@code i / BITS - 1}. */
    private long @Nullable [] others;

    private int count;

    Marks(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int count() {
        return count;
    }

    void add(int index) {
        int bit = index - from;
        count++;
        if (bit < BITS) {
            first |= 1L << bit;
            return;
        }
        long[] marked = others;
        if (marked == null) {
            others = marked = new long[(to - from) / BITS];
        }
        marked[bit / BITS - 1] |= 1L << bit;
    }

    boolean has(int index) {
        int bit = index - from;
        if (bit < BITS) {
            return (first & 1L << bit) != 0;
        }
        long[] marked = others;
        return marked != null && (marked[bit / BITS - 1] & 1L << bit) != 0;
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
