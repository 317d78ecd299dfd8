package inlay.smallbox;

/**
 * Sequences of elements of one width, packed behind their length: one byte of it up to 254, else that of 255 and two
 * more.
 *
 * @param <V> the class of the sequences
 */
abstract class Sequence<V> extends Form {

    private static final int LONG_LENGTH = 255;
    private static final int LONGEST = 0xffff;

    private final int elementBytes;

    Sequence(Class<V> type, int elementBytes) {
        super(type);
        this.elementBytes = elementBytes;
    }

    abstract int length(V sequence);

    /** An element, in the lowest of as many bytes as it has. */
    abstract long bits(V sequence, int index);

    abstract boolean isStorable(V sequence);

    /** Makes a sequence of the elements to come. */
    abstract V read(int length, Reader reader);

    @SuppressWarnings("unchecked")
    private V cast(Object value) {
        return (V) value;
    }

    private static int headerBytes(int length) {
        return length < LONG_LENGTH ? 1 : 3;
    }

    @Override
    final int wordsOf(Object value) {
        V sequence = cast(value);
        int length = length(sequence);
        if (length > LONGEST || !isStorable(sequence)) {
            return NONE;
        }
        return (headerBytes(length) + length * elementBytes + Long.BYTES - 1) / Long.BYTES;
    }

    @Override
    final void store(SmallBox<?> box, Object value, int words) {
        V sequence = cast(value);
        int length = length(sequence);
        Writer writer = new Writer(box);
        if (length < LONG_LENGTH) {
            writer.write(length, 1);
        } else {
            writer.write(LONG_LENGTH, 1);
            writer.write(length, 2);
        }
        for (int i = 0; i < length; i++) {
            writer.write(bits(sequence, i), elementBytes);
        }
        writer.end();
    }

    @Override
    final Object load(SmallBox<?> box) {
        Reader reader = new Reader(box);
        int length = (int) reader.read(1);
        return read(length == LONG_LENGTH ? (int) reader.read(2) : length, reader);
    }

    /** Puts bytes into words, the lowest first. */
    private static final class Writer {
        private final SmallBox<?> box;
        private long word;
        private int filled;
        private int index;

        Writer(SmallBox<?> box) {
            this.box = box;
        }

        void write(long bits, int bytes) {
            for (int i = 0; i < bytes; i++) {
                word |= ((bits >>> (i * Byte.SIZE)) & 0xff) << filled;
                filled += Byte.SIZE;
                if (filled == Long.SIZE) {
                    end();
                }
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

    /** Takes bytes out of words. */
    static final class Reader {
        private final SmallBox<?> box;
        private int next;

        Reader(SmallBox<?> box) {
            this.box = box;
        }

        long read(int bytes) {
            long bits = 0;
            for (int i = 0; i < bytes; i++) {
                long word = box.word(next / Long.BYTES);
                bits |= ((word >>> (next % Long.BYTES * Byte.SIZE)) & 0xff) << (i * Byte.SIZE);
                next++;
            }
            return bits;
        }
    }
}
