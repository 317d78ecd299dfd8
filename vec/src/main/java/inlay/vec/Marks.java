package inlay.vec;

import org.jspecify.annotations.Nullable;

/**
 * A set of indices out of a range, in words that algorithms go through one by one: a loop over a word has it in a
 * register. Takes no memory of its own for a range of up to 64.
 */
final class Marks {

    private static final int BITS = 64;

    private final int from;
    private final int to;

    /** The only word of a range of up to 64. */
    private long only;

    /** The words of a longer range. */
    final long @Nullable [] many;

    Marks(int from, int to) {
        this.from = from;
        this.to = to;
        this.many = to - from > BITS ? new long[(to - from - 1) / BITS + 1] : null;
    }

    int words() {
        return many == null ? 1 : many.length;
    }

    /** The index that the first bit of a word is for; those after it are for the next. */
    int start(int word) {
        return from + word * BITS;
    }

    /** The index after the last that a bit of a word is for. */
    int end(int word) {
        return word < words() - 1 ? start(word + 1) : to;
    }

    long get(int word) {
        return many == null ? only : many[word];
    }

    void set(int word, long marked) {
        if (many == null) {
            only = marked;
        } else {
            many[word] = marked;
        }
    }

    /** How many indices are in the set. */
    int count() {
        if (many == null) {
            return Long.bitCount(only);
        }
        int count = 0;
        for (long marked : many) {
            count += Long.bitCount(marked);
        }
        return count;
    }
}
