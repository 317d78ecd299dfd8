package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Values to put into boxes, and what many tests do with them. */
final class Samples {

    private Samples() {}

    /** Takes one word. */
    record Point(int x, int y) {}

    /** Takes four words. */
    record Segment(long label, Point from, Point to, double weight) {}

    /** A value and how many words it takes, more than any space has for a reference. */
    record Sample(Object value, int words) {

        boolean fits(Space space) {
            return words <= space.words();
        }

        @Override
        public String toString() {
            return value.getClass().getSimpleName() + " " + value;
        }
    }

    private static Stream<Sample> of(int words, Object... values) {
        return Stream.of(values).map(value -> new Sample(value, words));
    }

    /** One or more values of each class that is flattened, and of some that are not. */
    static Stream<Sample> all() {
        return Stream.of(
                        of(1, Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, 1L << 32),
                        of(1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1),
                        of(1, Short.MIN_VALUE, Short.MAX_VALUE, (short) 0, (short) -1),
                        of(1, Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0, (byte) -1),
                        of(1, Character.MIN_VALUE, Character.MAX_VALUE, 'a', '\ud800'),
                        of(1, true, false),
                        of(1, 0.0, -0.0, Double.NaN, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY),
                        of(1, 0.0f, -0.0f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY),
                        of(1, LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2024, 2, 29)),
                        of(1, LocalTime.MIN, LocalTime.MAX, LocalTime.NOON),
                        of(1, Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE), Year.of(0)),
                        of(1, YearMonth.of(Year.MIN_VALUE, 1), YearMonth.of(Year.MAX_VALUE, 12), YearMonth.of(-1, 7)),
                        of(1, MonthDay.of(1, 1), MonthDay.of(2, 29), MonthDay.of(12, 31)),
                        of(1, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC, ZoneOffset.ofTotalSeconds(-1)),
                        of(1, OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(-1)),
                        of(1, OptionalInt.of(Integer.MIN_VALUE), OptionalInt.of(Integer.MAX_VALUE)),
                        of(1, new Point(0, -1), new Point(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                        of(2, Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(-1, 999_999_999)),
                        of(2, Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
                        of(2, Duration.ZERO, Duration.ofNanos(-1)),
                        of(2, LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(1969, 12, 31, 23, 59)),
                        of(2, OffsetTime.MIN, OffsetTime.MAX, OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC)),
                        of(2, Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE), Period.ZERO),
                        of(2, Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE), Period.of(-1, 1, -1)),
                        of(2, new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MAX_VALUE)),
                        of(2, OptionalLong.empty(), OptionalLong.of(0), OptionalLong.of(-1)),
                        of(2, OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE)),
                        of(2, OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(-0.0)),
                        of(2, OptionalDouble.of(Double.NaN), OptionalDouble.of(Double.NEGATIVE_INFINITY)),
                        of(4, new Segment(Long.MIN_VALUE, new Point(1, -2), new Point(-3, 4), -0.0)),
                        of(Form.NONE, "", "text", TimeUnit.DAYS, new Object(), List.of(1, 2), String.class),
                        of(Form.NONE, SmallBox.of(1), Layout.latin1(), new Object[] {1}))
                .flatMap(samples -> samples);
    }

    /** Boxes with a value, of each space, placed by its size and as a reference. */
    static List<SmallBox<Object>> boxes(Object value) {
        List<SmallBox<Object>> boxes = new ArrayList<>();
        for (Space space : Space.values()) {
            boxes.add(SmallBox.of(value, space));
            boxes.add(SmallBox.ofHeap(value, space));
        }
        return boxes;
    }

    /** Empty boxes of each space. */
    static List<SmallBox<Object>> emptyBoxes() {
        return Stream.of(Space.values()).map(SmallBox::empty).toList();
    }

    /** Asserts that two boxes are equal, and have the value in the same place. */
    static void assertAlike(SmallBox<?> expected, SmallBox<?> actual) {
        assertEquals(expected, actual);
        assertEquals(expected.space(), actual.space());
        assertEquals(expected.isInline(), actual.isInline());
        assertEquals(expected.isHeap(), actual.isHeap());
    }

    /** Null where it is forbidden. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return null;
    }
}
