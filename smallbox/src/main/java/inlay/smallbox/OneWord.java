package inlay.smallbox;

/** A class whose values take one word, the same for equal values. The box itself puts primitives in. */
abstract class OneWord extends Form {

    OneWord(Class<?> type) {
        super(type);
    }

    abstract Object decode(long word);

    @Override
    final int wordsOf(Object value) {
        return 1;
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
