package inlay.smallbox;

/**
 * A box of four words.
 *
 * @param <T> the type of the value
 */
sealed class SmallBox4<T> extends SmallBox2<T> permits SmallBox8 {

    private static final long serialVersionUID = 1L;

    transient long w2;
    transient long w3;

    @Override
    public Space space() {
        return Space.S4;
    }

    @Override
    int words() {
        return 4;
    }

    @Override
    long word(int index) {
        return switch (index) {
            case 2 -> w2;
            case 3 -> w3;
            default -> super.word(index);
        };
    }

    @Override
    void setWord(int index, long word) {
        switch (index) {
            case 2 -> w2 = word;
            case 3 -> w3 = word;
            default -> super.setWord(index, word);
        }
    }
}
