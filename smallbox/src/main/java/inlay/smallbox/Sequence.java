package inlay.smallbox;

/**
 * Sequences of elements of one width, packed behind their length. Length and elements are units of that width, so that
 * none is cut in two; where the width is a byte, a length from 255 on takes three.
 *
 * @param <V> the class of the sequences
 */
abstract class Sequence<V> extends Form {

    private static final int LONG_LENGTH = 255;
    private static final int LONGEST = 0xffff;

    private final int width;

    Sequence(Class<V> type, int elementBytes) {
        super(type);
        this.width = elementBytes * Byte.SIZE;
    }

    abstract int length(V sequence);

    /** An element, in the lowest of as many bits as it has. */
    abstract long bits(V sequence, int index);

    abstract boolean isStorable(V sequence);

    /** Makes a sequence of the elements to come. */
    abstract V read(int length, Reader reader);

    @SuppressWarnings("unchecked")
    private V cast(Object value) {
        return (V) value;
    }

    private boolean hasLongLength(int length) {
        return width == Byte.SIZE && length >= LONG_LENGTH;
    }

    @Override
    final int wordsOf(Object value) {
        V sequence = cast(value);
        int length = length(sequence);
        if (length > LONGEST || !isStorable(sequence)) {
            return NONE;
        }
        int units = (hasLongLength(length) ? 3 : 1) + length;
        return (units * width + Long.SIZE - 1) / Long.SIZE;
    }

    @Override
    final void store(SmallBox<?> box, Object value, int words) {
        V sequence = cast(value);
        int length = length(sequence);
        Writer writer = new Writer(box, width);
        if (hasLongLength(length)) {
            writer.write(LONG_LENGTH);
            writer.write(length);
            writer.write(length >> Byte.SIZE);
        } else {
            writer.write(length);
        }
        for (int i = 0; i < length; i++) {
            writer.write(bits(sequence, i));
        }
        writer.end();
    }

    @Override
    final Object load(SmallBox<?> box) {
        Reader reader = new Reader(box, width);
        int length = (int) reader.read();
        if (width == Byte.SIZE && length == LONG_LENGTH) {
            length = (int) (reader.read() | reader.read() << Byte.SIZE);
        }
        return read(length, reader);
    }

    /** Puts units into words, the lowest first. */
    private static final class Writer {
        private final SmallBox<?> box;
        private final int width;
        private long word;
        private int filled;
        private int index;

        Writer(SmallBox<?> box, int width) {
            this.box = box;
            this.width = width;
        }

        void write(long bits) {
            word |= (bits & -1L >>> -width) << filled;
            filled += width;
            if (filled == Long.SIZE) {
                end();
            }
        }

        void end() {
            if (filled != 0) {
                box.setWord(index++, word);
                word = 0;
                filled = 0;
            }
        }
    }

    /** Takes units out of words; an element is in the lowest bits of what it gives. */
    static final class Reader {
        private final SmallBox<?> box;
        private final int width;
        private long word;
        private int left;
        private int index;

        Reader(SmallBox<?> box, int width) {
            this.box = box;
            this.width = width;
        }

        long read() {
            if (left == 0) {
                word = box.word(index++);
                left = Long.SIZE;
            }
            long unit = word & -1L >>> -width;
            left -= width;
            word = word >>> width;
            return unit;
        }
    }
}
