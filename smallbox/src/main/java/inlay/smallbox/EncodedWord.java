package inlay.smallbox;

/** A class whose values take one word and are put in by their form. */
abstract class EncodedWord extends OneWord {

    EncodedWord(Class<?> type) {
        super(type);
    }

    abstract long encode(Object value);

    @Override
    final void store(SmallBox<?> box, Object value, int words) {
        box.w0 = encode(value);
    }
}
