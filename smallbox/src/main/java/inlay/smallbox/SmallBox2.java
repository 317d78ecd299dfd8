package inlay.smallbox;

/**
 * A box of two words.
 *
 * @param <T> the type of the value
 */
sealed class SmallBox2<T> extends SmallBox<T> permits SmallBox4 {

    private static final long serialVersionUID = 1L;

    transient long w1;

    @Override
    public Space space() {
        return Space.S2;
    }

    @Override
    int words() {
        return 2;
    }

    @Override
    long word(int index) {
        return index == 0 ? w0 : w1;
    }

    @Override
    void setWord(int index, long word) {
        if (index == 0) {
            w0 = word;
        } else {
            w1 = word;
        }
    }
}
