package inlay.smallbox;

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
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of classes of the platform, and where to look up the form of any class. */
@SuppressWarnings({"JavaInstantGetSecondsGetNano", "JavaDurationGetSecondsGetNano", "JavaPeriodGetDays"})
final class Forms {

    private Forms() {}

    /** For classes without one: their values are kept as references. */
    static final Form REFERENCE = new Form(Object.class) {
        @Override
        int wordsOf(Object value) {
            return NONE;
        }

        @Override
        Object load(SmallBox<?> box) {
            throw new IllegalStateException("A reference has no words");
        }
    };

    static final OneWord LONG = new OneWord(Long.class) {
        @Override
        Object decode(long word) {
            return word;
        }
    };

    static final OneWord INTEGER = new OneWord(Integer.class) {
        @Override
        Object decode(long word) {
            return (int) word;
        }
    };

    static final EncodedWord SHORT = new EncodedWord(Short.class) {
        @Override
        long encode(Object value) {
            return (Short) value;
        }

        @Override
        Object decode(long word) {
            return (short) word;
        }
    };

    static final EncodedWord BYTE = new EncodedWord(Byte.class) {
        @Override
        long encode(Object value) {
            return (Byte) value;
        }

        @Override
        Object decode(long word) {
            return (byte) word;
        }
    };

    static final EncodedWord CHARACTER = new EncodedWord(Character.class) {
        @Override
        long encode(Object value) {
            return (Character) value;
        }

        @Override
        Object decode(long word) {
            return (char) word;
        }
    };

    static final EncodedWord FLOAT = new EncodedWord(Float.class) {
        @Override
        long encode(Object value) {
            return Float.floatToRawIntBits((Float) value);
        }

        @Override
        Object decode(long word) {
            return Float.intBitsToFloat((int) word);
        }

        @Override
        boolean areEqual(SmallBox<?> left, SmallBox<?> right) {
            return decode(left.w0).equals(decode(right.w0));
        }
    };

    static final OneWord DOUBLE = new OneWord(Double.class) {
        @Override
        Object decode(long word) {
            return Double.longBitsToDouble(word);
        }

        @Override
        boolean areEqual(SmallBox<?> left, SmallBox<?> right) {
            return decode(left.w0).equals(decode(right.w0));
        }
    };

    static final OneWord BOOLEAN = new OneWord(Boolean.class) {
        @Override
        Object decode(long word) {
            return word != 0;
        }
    };

    static final EncodedWord LOCAL_DATE = new EncodedWord(LocalDate.class) {
        @Override
        long encode(Object value) {
            return ((LocalDate) value).toEpochDay();
        }

        @Override
        Object decode(long word) {
            return LocalDate.ofEpochDay(word);
        }
    };

    static final EncodedWord LOCAL_TIME = new EncodedWord(LocalTime.class) {
        @Override
        long encode(Object value) {
            return ((LocalTime) value).toNanoOfDay();
        }

        @Override
        Object decode(long word) {
            return LocalTime.ofNanoOfDay(word);
        }
    };

    static final EncodedWord YEAR = new EncodedWord(Year.class) {
        @Override
        long encode(Object value) {
            return ((Year) value).getValue();
        }

        @Override
        Object decode(long word) {
            return Year.of((int) word);
        }
    };

    static final EncodedWord YEAR_MONTH = new EncodedWord(YearMonth.class) {
        @Override
        long encode(Object value) {
            return pair(((YearMonth) value).getYear(), ((YearMonth) value).getMonthValue());
        }

        @Override
        Object decode(long word) {
            return YearMonth.of(high(word), low(word));
        }
    };

    static final EncodedWord MONTH_DAY = new EncodedWord(MonthDay.class) {
        @Override
        long encode(Object value) {
            return pair(((MonthDay) value).getMonthValue(), ((MonthDay) value).getDayOfMonth());
        }

        @Override
        Object decode(long word) {
            return MonthDay.of(high(word), low(word));
        }
    };

    static final EncodedWord ZONE_OFFSET = new EncodedWord(ZoneOffset.class) {
        @Override
        long encode(Object value) {
            return ((ZoneOffset) value).getTotalSeconds();
        }

        @Override
        Object decode(long word) {
            return ZoneOffset.ofTotalSeconds((int) word);
        }
    };

    static final EncodedWord OPTIONAL_INT = new EncodedWord(OptionalInt.class) {
        @Override
        long encode(Object value) {
            return ((OptionalInt) value).isPresent() ? pair(1, ((OptionalInt) value).getAsInt()) : 0;
        }

        @Override
        Object decode(long word) {
            return word == 0 ? OptionalInt.empty() : OptionalInt.of(low(word));
        }
    };

    static final TwoWords INSTANT = new TwoWords(Instant.class) {
        @Override
        long first(Object value) {
            return ((Instant) value).getEpochSecond();
        }

        @Override
        long second(Object value) {
            return ((Instant) value).getNano();
        }

        @Override
        Object decode(long first, long second) {
            return Instant.ofEpochSecond(first, second);
        }
    };

    static final TwoWords DURATION = new TwoWords(Duration.class) {
        @Override
        long first(Object value) {
            return ((Duration) value).toSeconds();
        }

        @Override
        long second(Object value) {
            return ((Duration) value).getNano();
        }

        @Override
        Object decode(long first, long second) {
            return Duration.ofSeconds(first, second);
        }
    };

    static final TwoWords LOCAL_DATE_TIME = new TwoWords(LocalDateTime.class) {
        @Override
        long first(Object value) {
            return ((LocalDateTime) value).toLocalDate().toEpochDay();
        }

        @Override
        long second(Object value) {
            return ((LocalDateTime) value).toLocalTime().toNanoOfDay();
        }

        @Override
        Object decode(long first, long second) {
            return LocalDateTime.of(LocalDate.ofEpochDay(first), LocalTime.ofNanoOfDay(second));
        }
    };

    static final TwoWords OFFSET_TIME = new TwoWords(OffsetTime.class) {
        @Override
        long first(Object value) {
            return ((OffsetTime) value).toLocalTime().toNanoOfDay();
        }

        @Override
        long second(Object value) {
            return ((OffsetTime) value).getOffset().getTotalSeconds();
        }

        @Override
        Object decode(long first, long second) {
            return OffsetTime.of(LocalTime.ofNanoOfDay(first), ZoneOffset.ofTotalSeconds((int) second));
        }
    };

    static final TwoWords PERIOD = new TwoWords(Period.class) {
        @Override
        long first(Object value) {
            return pair(((Period) value).getYears(), ((Period) value).getMonths());
        }

        @Override
        long second(Object value) {
            return ((Period) value).getDays();
        }

        @Override
        Object decode(long first, long second) {
            return Period.of(high(first), low(first), (int) second);
        }
    };

    static final TwoWords UNIQUE_ID = new TwoWords(UUID.class) {
        @Override
        long first(Object value) {
            return ((UUID) value).getMostSignificantBits();
        }

        @Override
        long second(Object value) {
            return ((UUID) value).getLeastSignificantBits();
        }

        @Override
        Object decode(long first, long second) {
            return new UUID(first, second);
        }
    };

    static final TwoWords OPTIONAL_LONG = new TwoWords(OptionalLong.class) {
        @Override
        long first(Object value) {
            return ((OptionalLong) value).isPresent() ? 1 : 0;
        }

        @Override
        long second(Object value) {
            return ((OptionalLong) value).orElse(0);
        }

        @Override
        Object decode(long first, long second) {
            return first == 0 ? OptionalLong.empty() : OptionalLong.of(second);
        }
    };

    static final TwoWords OPTIONAL_DOUBLE = new TwoWords(OptionalDouble.class) {
        @Override
        long first(Object value) {
            return ((OptionalDouble) value).isPresent() ? 1 : 0;
        }

        @Override
        long second(Object value) {
            return Double.doubleToRawLongBits(((OptionalDouble) value).orElse(0));
        }

        @Override
        Object decode(long first, long second) {
            return first == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.longBitsToDouble(second));
        }

        @Override
        boolean areEqual(SmallBox<?> left, SmallBox<?> right) {
            return load(left).equals(load(right));
        }
    };

    private static final Map<Class<?>, Form> PLATFORM = Stream.of(
                    LONG,
                    INTEGER,
                    SHORT,
                    BYTE,
                    CHARACTER,
                    FLOAT,
                    DOUBLE,
                    BOOLEAN,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    YEAR,
                    YEAR_MONTH,
                    MONTH_DAY,
                    ZONE_OFFSET,
                    OPTIONAL_INT,
                    INSTANT,
                    DURATION,
                    LOCAL_DATE_TIME,
                    OFFSET_TIME,
                    PERIOD,
                    UNIQUE_ID,
                    OPTIONAL_LONG,
                    OPTIONAL_DOUBLE)
            .collect(Collectors.toUnmodifiableMap(form -> form.type, Function.identity()));

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            Form form = PLATFORM.get(type);
            if (form != null) {
                return form;
            }
            return type.isRecord() ? Records.form(type) : REFERENCE;
        }
    };

    /** The form of a class, {@link #REFERENCE} if it has none. */
    static Form of(Class<?> type) {
        return FORMS.get(type);
    }

    /** Two numbers in one word. */
    private static long pair(int high, int low) {
        return (long) high << Integer.SIZE | Integer.toUnsignedLong(low);
    }

    private static int high(long word) {
        return (int) (word >> Integer.SIZE);
    }

    private static int low(long word) {
        return (int) word;
    }
}
