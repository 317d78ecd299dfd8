package inlay.smallbox;

/**
 * A box of one word.
 *
 * @param <T> the type of the value
 */
final class SmallBox1<T> extends SmallBox<T> {

    private static final long serialVersionUID = 1L;

    @Override
    public Space space() {
        return Space.S1;
    }

    @Override
    int words() {
        return 1;
    }

    @Override
    long word(int index) {
        return w0;
    }

    @Override
    void setWord(int index, long word) {
        w0 = word;
    }
}
