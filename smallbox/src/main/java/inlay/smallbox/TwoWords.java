package inlay.smallbox;

/** A class whose values take two words, the same for equal values. */
abstract class TwoWords extends Form {

    TwoWords(Class<?> type) {
        super(type);
    }

    abstract long first(Object value);

    abstract long second(Object value);

    abstract Object decode(long first, long second);

    @Override
    final int wordsOf(Object value) {
        return 2;
    }

    @Override
    final void store(SmallBox<?> box, Object value, int words) {
        SmallBox2<?> two = (SmallBox2<?>) box;
        two.w0 = first(value);
        two.w1 = second(value);
    }

    @Override
    final Object load(SmallBox<?> box) {
        return decode(box.w0, ((SmallBox2<?>) box).w1);
    }

    @Override
    boolean areEqual(SmallBox<?> left, SmallBox<?> right) {
        return left.w0 == right.w0 && ((SmallBox2<?>) left).w1 == ((SmallBox2<?>) right).w1;
    }
}
