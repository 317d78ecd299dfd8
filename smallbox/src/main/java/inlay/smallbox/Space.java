package inlay.smallbox;

/** How many words of 64 bits a {@link SmallBox} has for a value to be kept in itself. */
public enum Space {
    /** One word: any primitive, a date, a time of day. */
    S1(1),
    /** Two words: an {@link java.time.Instant}, a {@link java.util.UUID}. */
    S2(2),
    /** Four words. */
    S4(4),
    /** Eight words. */
    S8(8),
    /** Sixteen words. */
    S16(16),
    /** Thirty-two words. */
    S32(32),
    /** Sixty-four words. */
    S64(64);

    private static final Space[] SPACES = values();

    private final int words;

    Space(int words) {
        this.words = words;
    }

    /**
     * Returns the number of words.
     *
     * @return a power of two, 1 to 64
     */
    public int words() {
        return words;
    }

    /**
     * Returns the number of bytes.
     *
     * @return eight times {@link #words}
     */
    public int bytes() {
        return words * Long.BYTES;
    }

    /**
     * Returns the smallest space that has so many bytes.
     *
     * @param bytes how many, 0 to 512
     * @return a space of at least so many
     * @throws IllegalArgumentException if {@code bytes} is negative or above 512
     */
    public static Space ofBytes(int bytes) {
        if (bytes < 0 || bytes > S64.bytes()) {
            throw new IllegalArgumentException("No space has " + bytes + " bytes; 0 to " + S64.bytes() + " can be had");
        }
        return ofWords((bytes + Long.BYTES - 1) / Long.BYTES);
    }

    /** The smallest space that has so many words, or {@link #S1} if none has. */
    static Space ofWords(int words) {
        for (Space space : SPACES) {
            if (words <= space.words) {
                return space;
            }
        }
        return S1;
    }
}
