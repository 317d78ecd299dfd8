package inlay.smallbox;

/** A class whose values take one word, the same for equal values. */
abstract class OneWord extends Form {

    OneWord(Class<?> type) {
        super(type);
    }

    abstract long encode(Object value);

    abstract Object decode(long word);

    @Override
    final int wordsOf(Object value) {
        return 1;
    }

    @Override
    final void store(SmallBox<?> box, Object value, int words) {
        box.w0 = encode(value);
    }

    @Override
    final Object load(SmallBox<?> box) {
        return decode(box.w0);
    }

    @Override
    boolean areEqual(SmallBox<?> left, SmallBox<?> right) {
        return left.w0 == right.w0;
    }
}
