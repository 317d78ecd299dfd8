package inlay.smallbox;

/**
 * A box of sixteen words.
 *
 * @param <T> the type of the value
 */
sealed class SmallBox16<T> extends SmallBox8<T> permits SmallBox32 {

    private static final long serialVersionUID = 1L;

    transient long w8;
    transient long w9;
    transient long w10;
    transient long w11;
    transient long w12;
    transient long w13;
    transient long w14;
    transient long w15;

    @Override
    public Space space() {
        return Space.S16;
    }

    @Override
    int words() {
        return 16;
    }

    @Override
    long word(int index) {
        return switch (index) {
            case 8 -> w8;
            case 9 -> w9;
            case 10 -> w10;
            case 11 -> w11;
            case 12 -> w12;
            case 13 -> w13;
            case 14 -> w14;
            case 15 -> w15;
            default -> super.word(index);
        };
    }

    @Override
    void setWord(int index, long word) {
        switch (index) {
            case 8 -> w8 = word;
            case 9 -> w9 = word;
            case 10 -> w10 = word;
            case 11 -> w11 = word;
            case 12 -> w12 = word;
            case 13 -> w13 = word;
            case 14 -> w14 = word;
            case 15 -> w15 = word;
            default -> super.setWord(index, word);
        }
    }
}
