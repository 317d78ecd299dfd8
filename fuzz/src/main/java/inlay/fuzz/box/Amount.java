package inlay.fuzz.box;

/** Bits of a number. */
enum Amount {
    ZERO(0),
    ONE(1),
    MINUS_ONE(-1),
    /** Minus zero, too. */
    LEAST(Long.MIN_VALUE),
    GREATEST(Long.MAX_VALUE),
    LEAST_INT(Integer.MIN_VALUE),
    ABOVE_INT(1L << Integer.SIZE),
    HALF(0x3fe0000000000000L),
    NAN(0x7ff8000000000000L),
    NAN_WITH_BITS(0xfff8000000000123L);

    private final long bits;

    Amount(long bits) {
        this.bits = bits;
    }

    long asLong() {
        return bits;
    }

    int asInt() {
        return (int) bits;
    }

    double asDouble() {
        return ofBits(bits);
    }

    private static double ofBits(long bits) {
        return Double.longBitsToDouble(bits);
    }
}
