package inlay.fuzz.language;

import java.util.Arrays;

/**
 * Numbers from bytes. Every operation has a slice of its own, so that a changed byte changes one operation. A slice
 * that is used up gives zeros: any bytes mean something.
 */
public final class Draw {

    /** Bytes per operation. */
    public static final int SLICE = 16;

    private final byte[] bytes;
    private int next;
    private int end;

    public Draw(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next slice; false if no byte is left. */
    public boolean nextSlice() {
        next = end;
        end = Math.min(end + SLICE, bytes.length);
        return next < end;
    }

    /** A number from 0 to one below {@code bound}, from one byte, or from two if the bound needs them. */
    public int below(int bound) {
        int number = nextByte();
        int range = 1 << Byte.SIZE;
        if (bound > range) {
            number = number << Byte.SIZE | nextByte();
            range <<= Byte.SIZE;
        }
        return bound > range ? number : (int) ((long) number * bound / range);
    }

    /** What is left of the slice. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, next, end);
        next = end;
        return rest;
    }

    private int nextByte() {
        return next < end ? Byte.toUnsignedInt(bytes[next++]) : 0;
    }
}
