package inlay.fuzz.box;

import inlay.fuzz.reference.Rebuilt;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Classes of values. */
final class Samples {

    private Samples() {}

    static MethodHandles.Lookup lookup() {
        return MethodHandles.lookup();
    }

    public record Pair(int first, int second) implements Serializable {}

    public record LongByte(long wide, byte narrow) implements Serializable {}

    public record Nested(Pair pair, LongByte wide, boolean last) implements Serializable {}

    public record Floats(float single, double twice) implements Serializable {}

    public record Primitives(byte b, short s, char c, int i, long l, float f, double d, boolean z)
            implements Serializable {}

    public record Wrappers(@Nullable Integer first, long second) implements Serializable {}

    public record InWrappers(Wrappers inner, byte last) implements Serializable {}

    public record Times(Instant instant, LocalDate date, OptionalInt number) {}

    public record Generic<T>(T value) implements Serializable {}

    public record Named(String name, int number) implements Serializable {}

    public record Chain(int number, @Nullable Chain next) implements Serializable {}

    public record Nothing() implements Serializable {}

    public record Four(UUID first, UUID second, UUID third, UUID fourth) implements Serializable {
        static Four of(long start) {
            return new Four(
                    new UUID(start, ~start),
                    new UUID(start + 1, -start),
                    new UUID(start << 32, start),
                    new UUID(Long.MIN_VALUE + start, Long.MAX_VALUE - start));
        }
    }

    /** With a long text. */
    interface Large extends Serializable {}

    public record Sixteen(Four first, Four second, Four third, Four fourth) implements Large {
        static Sixteen of(long start) {
            return new Sixteen(Four.of(start), Four.of(start + 10), Four.of(start + 20), Four.of(start + 30));
        }
    }

    /** As large as the largest space. */
    public record Full(Sixteen first, Sixteen second) implements Large {
        static Full of(long start) {
            return new Full(Sixteen.of(start), Sixteen.of(start + 100));
        }
    }

    /** A byte too large for the largest space. */
    public record TooLarge(Full full, byte last) implements Large {}

    private record Hidden(long number) implements Serializable {}

    static Object hidden(long number) {
        return new Hidden(number);
    }

    static Class<?> hiddenType() {
        return Hidden.class;
    }

    /** With an {@code equals} of its own. */
    public record CaseBlind(char letter, int number) implements Serializable {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof CaseBlind other
                    && Character.toLowerCase(letter) == Character.toLowerCase(other.letter)
                    && number == other.number;
        }

        @Override
        public int hashCode() {
            return Character.toLowerCase(letter) + number;
        }
    }

    /** With a constructor that refuses, and that does as the script says. */
    public record Ordered(int low, int high) implements Rebuilt, Serializable {
        public Ordered {
            if (low > high) {
                throw new IllegalArgumentException(low + " > " + high);
            }
            Script.reached(Hook.CONSTRUCT);
        }

        @Override
        public Object rebuilt() {
            return new Ordered(low, high);
        }
    }

    public record TwoOrdered(Ordered first, long between, Ordered second) implements Rebuilt, Serializable {
        @Override
        public Object rebuilt() {
            return new TwoOrdered((Ordered) first.rebuilt(), between, (Ordered) second.rebuilt());
        }
    }

    /** An object whose methods do as the script says. */
    static final class Touchy implements Serializable {
        private static final long serialVersionUID = 1L;

        final int id;

        Touchy(int id) {
            this.id = id;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            Script.reached(Hook.EQUALS);
            return object instanceof Touchy other && id == other.id;
        }

        @Override
        public int hashCode() {
            Script.reached(Hook.HASH);
            return id;
        }

        @Override
        public String toString() {
            Script.reached(Hook.TEXT);
            return "touchy " + id;
        }
    }

    /** Of as many words as it says, each different. */
    static final class Strip implements Large {
        private static final long serialVersionUID = 1L;

        final long[] words;

        Strip(long... words) {
            this.words = words;
        }

        static Strip of(int length) {
            long[] words = new long[length];
            Arrays.setAll(words, i -> i == 0 ? length : -i * 0x123456789L);
            return new Strip(words);
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Strip other && Arrays.equals(words, other.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }

        @Override
        public String toString() {
            return Arrays.toString(words);
        }
    }

    /** Equal to each other. */
    static final class OneNumber extends Number {
        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 1;
        }

        @Override
        public long longValue() {
            return 1;
        }

        @Override
        public float floatValue() {
            return 1;
        }

        @Override
        public double doubleValue() {
            return 1;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof OneNumber;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    enum Colour {
        RED {
            @Override
            boolean isWarm() {
                return true;
            }
        },
        BLUE;

        boolean isWarm() {
            return false;
        }
    }
}
