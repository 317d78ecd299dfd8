package inlay.smallbox;

/**
 * A box of eight words.
 *
 * @param <T> the type of the value
 */
sealed class SmallBox8<T> extends SmallBox4<T> permits SmallBox16 {

    private static final long serialVersionUID = 1L;

    transient long w4;
    transient long w5;
    transient long w6;
    transient long w7;

    @Override
    public Space space() {
        return Space.S8;
    }

    @Override
    int words() {
        return 8;
    }

    @Override
    long word(int index) {
        return switch (index) {
            case 4 -> w4;
            case 5 -> w5;
            case 6 -> w6;
            case 7 -> w7;
            default -> super.word(index);
        };
    }

    @Override
    void setWord(int index, long word) {
        switch (index) {
            case 4 -> w4 = word;
            case 5 -> w5 = word;
            case 6 -> w6 = word;
            case 7 -> w7 = word;
            default -> super.setWord(index, word);
        }
    }
}
