package inlay.fuzz.box;

import inlay.fuzz.reference.PackedSequence;
import inlay.smallbox.Layout;
import java.util.Arrays;
import java.util.function.IntFunction;

/** The sequences there is a layout for; their elements tell mixed-up widths, orders and signs. */
@SuppressWarnings("ImmutableEnumChecker")
enum Sequence implements Kept {
    LATIN1(Layout.latin1(), 1, Sequence::latin1),
    BYTES(Layout.bytes(), 1, length -> filled(new byte[length])),
    SHORTS(Layout.shorts(), 2, length -> filled(new short[length])),
    CHARS(Layout.chars(), 2, length -> filled(new char[length])),
    INTS(Layout.ints(), 4, length -> filled(new int[length])),
    LONGS(Layout.longs(), 8, length -> filled(new long[length])),
    FLOATS(Layout.floats(), 4, length -> filled(new float[length])),
    DOUBLES(Layout.doubles(), 8, length -> filled(new double[length])),
    BOOLEANS(Layout.booleans(), 1, length -> filled(new boolean[length])),
    /** With one character too many bits wide. */
    NOT_LATIN1(Layout.latin1(), 1, Sequence::notLatin1);

    private final Layout<?> layout;
    private final PackedSequence packed;
    private final IntFunction<Object> maker;

    Sequence(Layout<?> layout, int width, IntFunction<Object> maker) {
        this.layout = layout;
        this.packed = new PackedSequence(width);
        this.maker = maker;
    }

    Object make(Length length, int words) {
        int longest = PackedSequence.longest(packed.width(), words);
        return maker.apply(
                switch (length) {
                    case NONE -> 0;
                    case ONE -> 1;
                    case THREE -> 3;
                    case LONGEST -> longest;
                    case TOO_LONG -> longest + 1;
                    case LONGEST_SHORT -> 254;
                    case SHORTEST_LONG -> 255;
                    case ROUND -> 256;
                });
    }

    @Override
    public Layout<?> layout() {
        return layout;
    }

    @Override
    public int words(Object value) {
        return packed.words(value);
    }

    @Override
    public Object stored(Object value) {
        return packed.stored(value);
    }

    @Override
    public Object loaded(Object stored) {
        return packed.loaded(stored);
    }

    /** Different from its neighbours, of either sign, with high bits. */
    private static long element(int index) {
        return (index + 1) * 0x9e3779b97f4a7c15L;
    }

    private static String latin1(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) (element(i) >>> 56));
        }
        return text.toString();
    }

    private static String notLatin1(int length) {
        return length == 0 ? "" : latin1(length - 1) + '\u0100';
    }

    private static Object filled(byte[] array) {
        for (int i = 0; i < array.length; i++) {
            array[i] = (byte) (element(i) >>> 56);
        }
        return array;
    }

    private static Object filled(short[] array) {
        for (int i = 0; i < array.length; i++) {
            array[i] = (short) (element(i) >>> 48);
        }
        return array;
    }

    private static Object filled(char[] array) {
        for (int i = 0; i < array.length; i++) {
            array[i] = (char) (element(i) >>> 48);
        }
        return array;
    }

    private static Object filled(int[] array) {
        Arrays.setAll(array, i -> (int) (element(i) >>> 32));
        return array;
    }

    private static Object filled(long[] array) {
        Arrays.setAll(array, Sequence::element);
        return array;
    }

    /** A NaN first, with bits of its own. */
    private static Object filled(float[] array) {
        for (int i = 0; i < array.length; i++) {
            array[i] = Float.intBitsToFloat(i == 0 ? 0xffc12345 : (int) (element(i) >>> 32));
        }
        return array;
    }

    private static Object filled(double[] array) {
        Arrays.setAll(array, i -> Double.longBitsToDouble(i == 0 ? 0xfff8123456789abcL : element(i)));
        return array;
    }

    private static Object filled(boolean[] array) {
        for (int i = 0; i < array.length; i++) {
            array[i] = element(i) < 0;
        }
        return array;
    }

    /** Changes the first element of an array. */
    static void scribble(Object array) {
        if (array instanceof byte[] bytes && bytes.length > 0) {
            bytes[0]++;
        } else if (array instanceof short[] shorts && shorts.length > 0) {
            shorts[0]++;
        } else if (array instanceof char[] chars && chars.length > 0) {
            chars[0]++;
        } else if (array instanceof int[] ints && ints.length > 0) {
            ints[0]++;
        } else if (array instanceof long[] longs && longs.length > 0) {
            longs[0]++;
        } else if (array instanceof float[] floats && floats.length > 0) {
            floats[0] = -floats[0];
        } else if (array instanceof double[] doubles && doubles.length > 0) {
            doubles[0] = -doubles[0];
        } else if (array instanceof boolean[] booleans && booleans.length > 0) {
            booleans[0] = !booleans[0];
        }
    }
}
