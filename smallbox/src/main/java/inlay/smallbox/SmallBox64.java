package inlay.smallbox;

/**
 * A box of sixty-four words.
 *
 * @param <T> the type of the value
 */
final class SmallBox64<T> extends SmallBox32<T> {

    private static final long serialVersionUID = 1L;

    transient long w32;
    transient long w33;
    transient long w34;
    transient long w35;
    transient long w36;
    transient long w37;
    transient long w38;
    transient long w39;
    transient long w40;
    transient long w41;
    transient long w42;
    transient long w43;
    transient long w44;
    transient long w45;
    transient long w46;
    transient long w47;
    transient long w48;
    transient long w49;
    transient long w50;
    transient long w51;
    transient long w52;
    transient long w53;
    transient long w54;
    transient long w55;
    transient long w56;
    transient long w57;
    transient long w58;
    transient long w59;
    transient long w60;
    transient long w61;
    transient long w62;
    transient long w63;

    @Override
    public Space space() {
        return Space.S64;
    }

    @Override
    int words() {
        return 64;
    }

    @Override
    long word(int index) {
        return switch (index) {
            case 32 -> w32;
            case 33 -> w33;
            case 34 -> w34;
            case 35 -> w35;
            case 36 -> w36;
            case 37 -> w37;
            case 38 -> w38;
            case 39 -> w39;
            case 40 -> w40;
            case 41 -> w41;
            case 42 -> w42;
            case 43 -> w43;
            case 44 -> w44;
            case 45 -> w45;
            case 46 -> w46;
            case 47 -> w47;
            case 48 -> w48;
            case 49 -> w49;
            case 50 -> w50;
            case 51 -> w51;
            case 52 -> w52;
            case 53 -> w53;
            case 54 -> w54;
            case 55 -> w55;
            case 56 -> w56;
            case 57 -> w57;
            case 58 -> w58;
            case 59 -> w59;
            case 60 -> w60;
            case 61 -> w61;
            case 62 -> w62;
            case 63 -> w63;
            default -> super.word(index);
        };
    }

    @Override
    void setWord(int index, long word) {
        switch (index) {
            case 32 -> w32 = word;
            case 33 -> w33 = word;
            case 34 -> w34 = word;
            case 35 -> w35 = word;
            case 36 -> w36 = word;
            case 37 -> w37 = word;
            case 38 -> w38 = word;
            case 39 -> w39 = word;
            case 40 -> w40 = word;
            case 41 -> w41 = word;
            case 42 -> w42 = word;
            case 43 -> w43 = word;
            case 44 -> w44 = word;
            case 45 -> w45 = word;
            case 46 -> w46 = word;
            case 47 -> w47 = word;
            case 48 -> w48 = word;
            case 49 -> w49 = word;
            case 50 -> w50 = word;
            case 51 -> w51 = word;
            case 52 -> w52 = word;
            case 53 -> w53 = word;
            case 54 -> w54 = word;
            case 55 -> w55 = word;
            case 56 -> w56 = word;
            case 57 -> w57 = word;
            case 58 -> w58 = word;
            case 59 -> w59 = word;
            case 60 -> w60 = word;
            case 61 -> w61 = word;
            case 62 -> w62 = word;
            case 63 -> w63 = word;
            default -> super.setWord(index, word);
        }
    }
}
