package inlay.fuzz.language;

import java.util.SplittableRandom;

/** Bytes of sequences drawn at random: the same for the same number. */
public final class RandomInput {

    /** What takes a long history is found by few operations again and again, not by many different ones. */
    private static final int FEW = 10;

    private RandomInput() {}

    /**
     * The bytes of a sequence of full length. Every other one has few different operations.
     *
     * @param number any number: those that follow each other give nothing alike
     */
    public static byte[] of(long number) {
        SplittableRandom random = new SplittableRandom(number);
        byte[] bytes = new byte[Language.LONGEST * Draw.SLICE];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            repeat(bytes, random.nextInt(2, FEW), random);
        }
        return bytes;
    }

    /** Keeps the first slices and makes all others the same as one of them. */
    private static void repeat(byte[] bytes, int kept, SplittableRandom random) {
        for (int at = kept * Draw.SLICE; at < bytes.length; at += Draw.SLICE) {
            System.arraycopy(bytes, random.nextInt(kept) * Draw.SLICE, bytes, at, Draw.SLICE);
        }
    }
}
