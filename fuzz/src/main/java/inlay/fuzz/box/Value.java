package inlay.fuzz.box;

import inlay.fuzz.box.Samples.CaseBlind;
import inlay.fuzz.box.Samples.Chain;
import inlay.fuzz.box.Samples.Floats;
import inlay.fuzz.box.Samples.Four;
import inlay.fuzz.box.Samples.Full;
import inlay.fuzz.box.Samples.Generic;
import inlay.fuzz.box.Samples.InWrappers;
import inlay.fuzz.box.Samples.LongByte;
import inlay.fuzz.box.Samples.Named;
import inlay.fuzz.box.Samples.Nested;
import inlay.fuzz.box.Samples.Nothing;
import inlay.fuzz.box.Samples.Ordered;
import inlay.fuzz.box.Samples.Pair;
import inlay.fuzz.box.Samples.Primitives;
import inlay.fuzz.box.Samples.Sixteen;
import inlay.fuzz.box.Samples.Strip;
import inlay.fuzz.box.Samples.Times;
import inlay.fuzz.box.Samples.TooLarge;
import inlay.fuzz.box.Samples.Touchy;
import inlay.fuzz.box.Samples.TwoOrdered;
import inlay.fuzz.box.Samples.Wrappers;
import inlay.fuzz.language.Weight;
import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.math.BigDecimal;
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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is put into boxes: each time an instance of its own, where the class lets it. */
@SuppressWarnings("ImmutableEnumChecker")
enum Value {
    @Weight(3)
    ONE(() -> 1L),
    NULL(() -> null),
    ZERO(() -> 0L),
    MINUS_ONE(() -> -1L),
    LEAST_LONG(() -> Long.MIN_VALUE),
    GREATEST_LONG(() -> Long.MAX_VALUE),
    ABOVE_INT(() -> 1L << 32),
    INT_ZERO(() -> 0),
    INT_ONE(() -> 1),
    INT_MINUS_ONE(() -> -1),
    LEAST_INT(() -> Integer.MIN_VALUE),
    GREATEST_INT(() -> Integer.MAX_VALUE),
    SHORT_ONE(() -> (short) 1),
    LEAST_SHORT(() -> Short.MIN_VALUE),
    GREATEST_SHORT(() -> Short.MAX_VALUE),
    BYTE_ONE(() -> (byte) 1),
    LEAST_BYTE(() -> Byte.MIN_VALUE),
    MINUS_ONE_BYTE(() -> (byte) -1),
    NUL(() -> '\0'),
    GREATEST_CHAR(() -> '\uffff'),
    CHAR_ONE(() -> (char) 1),
    FLOAT_ZERO(() -> 0f),
    FLOAT_MINUS_ZERO(() -> -0f),
    FLOAT_NAN(() -> Float.NaN),
    FLOAT_NAN_WITH_BITS(() -> Float.intBitsToFloat(0xffc00123)),
    FLOAT_INFINITY(() -> Float.NEGATIVE_INFINITY),
    LEAST_FLOAT(() -> Float.MIN_VALUE),
    DOUBLE_ZERO(() -> 0d),
    DOUBLE_MINUS_ZERO(() -> -0d),
    NAN(() -> Double.NaN),
    NAN_WITH_BITS(() -> Double.longBitsToDouble(0xfff8000000000123L)),
    INFINITY(() -> Double.POSITIVE_INFINITY),
    LEAST_DOUBLE(() -> Double.MIN_VALUE),
    TRUE(() -> true),
    FALSE(() -> false),
    EPOCH(() -> Instant.EPOCH),
    FIRST_INSTANT(() -> Instant.MIN),
    LAST_INSTANT(() -> Instant.MAX),
    NO_DURATION(() -> Duration.ZERO),
    SHORTEST_DURATION(() -> Duration.ofSeconds(Long.MIN_VALUE)),
    LONGEST_DURATION(() -> Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
    FIRST_DATE(() -> LocalDate.MIN),
    LAST_DATE(() -> LocalDate.MAX),
    LEAP_DAY(() -> LocalDate.of(2024, 2, 29)),
    MIDNIGHT(() -> LocalTime.MIDNIGHT),
    LAST_TIME(() -> LocalTime.MAX),
    FIRST_DATE_TIME(() -> LocalDateTime.MIN),
    LAST_DATE_TIME(() -> LocalDateTime.MAX),
    FIRST_OFFSET_TIME(() -> OffsetTime.MIN),
    LAST_OFFSET_TIME(() -> OffsetTime.MAX),
    NO_PERIOD(() -> Period.ZERO),
    PERIOD(() -> Period.of(Integer.MIN_VALUE, -1, Integer.MAX_VALUE)),
    FIRST_YEAR(() -> Year.of(Year.MIN_VALUE)),
    LAST_YEAR(() -> Year.of(Year.MAX_VALUE)),
    FIRST_YEAR_MONTH(() -> YearMonth.of(Year.MIN_VALUE, 1)),
    LAST_YEAR_MONTH(() -> YearMonth.of(Year.MAX_VALUE, 12)),
    LEAP_MONTH_DAY(() -> MonthDay.of(2, 29)),
    LAST_MONTH_DAY(() -> MonthDay.of(12, 31)),
    UTC(() -> ZoneOffset.UTC),
    FIRST_OFFSET(() -> ZoneOffset.MIN),
    LAST_OFFSET(() -> ZoneOffset.MAX),
    ZONED(() -> Instant.EPOCH.atZone(ZoneOffset.UTC)),
    UUID_ZERO(() -> new UUID(0, 0)),
    UUID_HIGH(() -> new UUID(Long.MIN_VALUE, -1)),
    NO_INT(() -> OptionalInt.empty()),
    SOME_INT(() -> OptionalInt.of(0)),
    MINUS_INT(() -> OptionalInt.of(-1)),
    NO_LONG(() -> OptionalLong.empty()),
    SOME_LONG(() -> OptionalLong.of(0)),
    LEAST_OPTIONAL_LONG(() -> OptionalLong.of(Long.MIN_VALUE)),
    NO_DOUBLE(() -> OptionalDouble.empty()),
    SOME_DOUBLE(() -> OptionalDouble.of(0)),
    OPTIONAL_MINUS_ZERO(() -> OptionalDouble.of(-0d)),
    OPTIONAL_NAN(() -> OptionalDouble.of(Double.longBitsToDouble(0x7ff8000000000321L))),
    TEXT(() -> text("text")),
    NO_TEXT(() -> text("")),
    NULLS_IN_TEXT(() -> text("\0\0")),
    UNICODE(() -> text("\u0100\ud83d\ude00")),
    LONG_TEXT(() -> text("y".repeat(300))),
    NO_BYTES(() -> new byte[0]),
    SOME_BYTES(() -> new byte[] {-1, 0, 1}),
    SOME_INTS(() -> new int[] {1, 2}),
    SOME_DOUBLES(() -> new double[] {Double.NaN, -0d}),
    NO_OBJECTS(() -> new Object[0]),
    SOME_OBJECTS(() -> new Object[] {"element"}),
    STRINGS(() -> new String[] {"element", null}),
    RED(() -> Samples.Colour.RED),
    BLUE(() -> Samples.Colour.BLUE),
    PAIR(() -> new Pair(1, -2)),
    EQUAL_BITS_PAIR(() -> new Pair(-2, 1)),
    LONG_BYTE(() -> new LongByte(Long.MIN_VALUE, (byte) -1)),
    NESTED(() -> new Nested(new Pair(-1, Integer.MIN_VALUE), new LongByte(-2, (byte) 3), true)),
    FLOATS(() -> new Floats(-0f, Double.longBitsToDouble(0xfff8000000000077L))),
    EQUAL_FLOATS(() -> new Floats(-0f, Double.NaN)),
    PRIMITIVES(() -> new Primitives((byte) -1, Short.MIN_VALUE, '\uffff', -1, Long.MIN_VALUE, Float.NaN, -0d, true)),
    WRAPPERS(() -> new Wrappers(Integer.MAX_VALUE, -1)),
    NULL_WRAPPER(() -> new Wrappers(null, -1)),
    IN_WRAPPERS(() -> new InWrappers(new Wrappers(-1, 7), (byte) 1)),
    NULL_INSIDE(() -> new InWrappers(new Wrappers(null, 7), (byte) 1)),
    TIMES(() -> new Times(Instant.MAX, LocalDate.MIN, OptionalInt.empty())),
    GENERIC(() -> new Generic<>(5)),
    NAMED(() -> new Named("name", 1)),
    CHAIN(() -> new Chain(1, new Chain(2, null))),
    NOTHING(() -> new Nothing()),
    FOUR(() -> Four.of(3)),
    SIXTEEN(() -> Sixteen.of(4)),
    FULL(() -> Full.of(5)),
    TOO_LARGE(() -> new TooLarge(Full.of(6), (byte) 1)),
    HIDDEN(() -> Samples.hidden(7)),
    CASE_BLIND(() -> new CaseBlind('a', 1)),
    CASE_BLIND_TOO(() -> new CaseBlind('A', 1)),
    @Weight(10)
    ORDERED(() -> new Ordered(1, 2)),
    @Weight(6)
    TWO_ORDERED(() -> new TwoOrdered(new Ordered(1, 2), -1, new Ordered(3, 4))),
    @Weight(6)
    TOUCHY(() -> new Touchy(1)),
    @Weight(2)
    STRIP(() -> Strip.of(2)),
    DECIMAL(() -> new BigDecimal("1.0")),
    EQUAL_DECIMAL(() -> new BigDecimal("1.00")),
    LAYOUT(() -> Layout.longs()),
    BOX(() -> SmallBox.of(1L)),
    EMPTY_BOX(() -> SmallBox.empty(Space.S1)),
    PLAIN(() -> new Object()),
    CLASS(() -> Long.class),
    OPTIONAL(() -> Optional.of(1L));

    private final Supplier<@Nullable Object> maker;

    Value(Supplier<@Nullable Object> maker) {
        this.maker = maker;
    }

    @Nullable
    Object make() {
        return maker.get();
    }

    /** A string of its own, other than a constant. */
    private static Object text(String text) {
        return String.valueOf(text.toCharArray());
    }
}
