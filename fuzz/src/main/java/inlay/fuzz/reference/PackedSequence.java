package inlay.fuzz.reference;

import java.lang.reflect.Array;

/**
 * Strings of Latin-1 characters and primitive arrays: behind the length, which is as wide as an element; three bytes of
 * length from 255 bytes on.
 *
 * @param width bytes of an element
 */
public record PackedSequence(int width) implements Keeping {

    private static final int LONG_LENGTH = 255;
    private static final int BYTES_OF_A_WORD = 8;

    /** The longest sequence that fits so many words. */
    public static int longest(int width, int words) {
        int length = words * BYTES_OF_A_WORD / width - 1;
        return width > 1 || length < LONG_LENGTH ? length : Math.max(LONG_LENGTH - 1, length - 2);
    }

    @Override
    public int words(Object value) {
        if (value instanceof String string && string.chars().anyMatch(character -> character > 0xff)) {
            return NONE;
        }
        int length = value instanceof String string ? string.length() : Array.getLength(value);
        int lengthUnits = width == 1 && length >= LONG_LENGTH ? 3 : 1;
        return ((lengthUnits + length) * width + BYTES_OF_A_WORD - 1) / BYTES_OF_A_WORD;
    }

    @Override
    public Object stored(Object value) {
        return copyOf(value);
    }

    @Override
    public Object loaded(Object stored) {
        return copyOf(stored);
    }

    private static Object copyOf(Object value) {
        if (value instanceof String) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        System.arraycopy(value, 0, copy, 0, length);
        return copy;
    }
}
