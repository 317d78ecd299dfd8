package inlay.smallbox;

/**
 * A box of thirty-two words.
 *
 * @param <T> the type of the value
 */
sealed class SmallBox32<T> extends SmallBox16<T> permits SmallBox64 {

    private static final long serialVersionUID = 1L;

    transient long w16;
    transient long w17;
    transient long w18;
    transient long w19;
    transient long w20;
    transient long w21;
    transient long w22;
    transient long w23;
    transient long w24;
    transient long w25;
    transient long w26;
    transient long w27;
    transient long w28;
    transient long w29;
    transient long w30;
    transient long w31;

    @Override
    public Space space() {
        return Space.S32;
    }

    @Override
    int words() {
        return 32;
    }

    @Override
    long word(int index) {
        return switch (index) {
            case 16 -> w16;
            case 17 -> w17;
            case 18 -> w18;
            case 19 -> w19;
            case 20 -> w20;
            case 21 -> w21;
            case 22 -> w22;
            case 23 -> w23;
            case 24 -> w24;
            case 25 -> w25;
            case 26 -> w26;
            case 27 -> w27;
            case 28 -> w28;
            case 29 -> w29;
            case 30 -> w30;
            case 31 -> w31;
            default -> super.word(index);
        };
    }

    @Override
    void setWord(int index, long word) {
        switch (index) {
            case 16 -> w16 = word;
            case 17 -> w17 = word;
            case 18 -> w18 = word;
            case 19 -> w19 = word;
            case 20 -> w20 = word;
            case 21 -> w21 = word;
            case 22 -> w22 = word;
            case 23 -> w23 = word;
            case 24 -> w24 = word;
            case 25 -> w25 = word;
            case 26 -> w26 = word;
            case 27 -> w27 = word;
            case 28 -> w28 = word;
            case 29 -> w29 = word;
            case 30 -> w30 = word;
            case 31 -> w31 = word;
            default -> super.setWord(index, word);
        }
    }
}
