package inlay.smallbox;

import static inlay.smallbox.Samples.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.smallbox.Samples.Point;
import inlay.smallbox.Samples.Sample;
import inlay.smallbox.Samples.Segment;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records are flattened, into how many words, and what their own code can do to a box. */
class RecordTest {

    // Packing

    record Labelled(byte label, long number) {}

    record Nested(byte label, Point point, short number) {}

    record Wrappers(
            @Nullable Long a,
            @Nullable Integer b,
            @Nullable Short c,
            @Nullable Byte d,
            @Nullable Character e,
            @Nullable Boolean f,
            @Nullable Float g,
            @Nullable Double h) {}

    record Quarters(short a, char b, short c, char d) {}

    record Primitives(boolean a, byte b, char c, short d, int e, float f, long g, double h) {}

    record Bytes(byte a, byte b, byte c, byte d, byte e, byte f, byte g, boolean h) {}

    record NineBytes(Bytes bytes, byte i) {}

    record Nothing() {}

    record OfNothing(Nothing first, Nothing second) {}

    record OfPlatform(
            @Nullable Instant a,
            @Nullable LocalDate b,
            @Nullable UUID c,
            OptionalInt d,
            Period e) {}

    record Four(Point a, Point b, Point c, Point d) {}

    record Sixteen(Four a, Four b, Four c, Four d) {}

    record ThirtyTwoInWords(Sixteen a, Sixteen b) {}

    record SixtyFour(ThirtyTwoInWords a, ThirtyTwoInWords b) {}

    record SixtyFive(SixtyFour a, byte b) {}

    /** Refuses what is not in order. */
    record Range(int low, int high) {
        Range {
            if (low > high) {
                throw new IllegalArgumentException(low + " > " + high);
            }
        }
    }

    /** Changes what it is given. */
    record Angle(int degrees) {
        Angle {
            degrees = Math.floorMod(degrees, 360);
        }
    }

    /** A type parameter that can only be one class of fixed size. */
    @SuppressWarnings("TypeParameterFinal")
    record Bounded<N extends Integer>(N number) {}

    private record Private(int number) {}

    private static final class Enclosing {
        @SuppressWarnings("EffectivelyPrivate") // public by its own modifier alone
        public record Public(int number) {}
    }

    private static Four four(int i) {
        return new Four(new Point(i, -i), new Point(i + 1, ~i), new Point(i + 2, -i), new Point(i + 3, ~i));
    }

    private static Sixteen sixteen(int i) {
        return new Sixteen(four(i), four(~i), four(-i), four(i + 1));
    }

    private static SixtyFour sixtyFour(int i) {
        return new SixtyFour(
                new ThirtyTwoInWords(sixteen(i), sixteen(-i)), new ThirtyTwoInWords(sixteen(~i), sixteen(i + 9)));
    }

    static Stream<Sample> records() {
        record Local(int number) {}
        return Stream.of(
                new Sample(new Point(-1, Integer.MIN_VALUE), 1),
                new Sample(new Labelled((byte) -1, Long.MIN_VALUE), 2),
                new Sample(new Nested((byte) -1, new Point(-2, 3), Short.MIN_VALUE), 2),
                new Sample(new Wrappers(-1L, -2, (short) -3, (byte) -4, '\uffff', true, -0.0f, -0.0), 4),
                new Sample(new Wrappers(1L, 2, (short) 3, (byte) 4, '5', false, Float.NaN, Double.NaN), 4),
                new Sample(new Quarters((short) -1, 'b', Short.MIN_VALUE, '\uffff'), 1),
                new Sample(new Primitives(true, (byte) -1, '\uffff', (short) -1, -1, -1f, -1, -1), 4),
                new Sample(new Primitives(false, (byte) 1, 'a', (short) 1, 1, 1f, 1, 1), 4),
                new Sample(bytes(-1), 1),
                new Sample(bytes(1), 1),
                new Sample(new NineBytes(bytes(-7), (byte) 5), 2),
                new Sample(new Nothing(), 0),
                new Sample(new OfNothing(new Nothing(), new Nothing()), 0),
                new Sample(platform(Instant.MAX, LocalDate.MIN, new UUID(1, -1)), 8),
                new Sample(four(7), 4),
                new Sample(sixteen(7), 16),
                new Sample(sixtyFour(7), 64),
                new Sample(new SixtyFive(sixtyFour(7), (byte) 1), Form.NONE),
                new Sample(asManyAsCanBeHandedOver(), 32),
                new Sample(new Range(-1, 1), 1),
                new Sample(new Angle(-1), 1),
                new Sample(new Bounded<>(-1), 1),
                new Sample(new Private(1), 1),
                new Sample(new Enclosing.Public(1), 1),
                new Sample(new Local(1), 1));
    }

    private static OfPlatform platform(@Nullable Instant a, @Nullable LocalDate b, @Nullable UUID c) {
        return new OfPlatform(a, b, c, OptionalInt.of(-1), Period.of(-1, 2, -3));
    }

    private static Bytes bytes(int i) {
        byte b = (byte) i;
        return new Bytes(b, (byte) (b + 1), b, b, (byte) -b, b, b, i < 0);
    }

    @ParameterizedTest
    @MethodSource("records")
    void shouldTakeNoMoreWordsThanItsComponentsNeed(Sample sample) {
        for (Space space : Space.values()) {
            SmallBox<Object> box = SmallBox.empty(space);
            for (int i = 0; i < space.words(); i++) {
                box.setWord(i, -1);
            }

            box.set(sample.value());

            assertEquals(sample.value(), box.get());
            assertEquals(sample.fits(space), box.isInline());
            assertEquals(sample.value().getClass(), box.type());
            assertEquals(SmallBox.ofHeap(sample.value(), Space.S1), box);
        }
        assertEquals(
                sample.words() == Form.NONE ? Space.S1 : Space.ofWords(sample.words()),
                SmallBox.of(sample.value()).space());
    }

    record Floats(float single, double pair) {}

    @ParameterizedTest
    @ValueSource(ints = {0x7fc00001, 0xffffffff, 0x80000000, 1})
    void shouldKeepTheBitsOfFloats(int bits) {
        long longBits = (long) bits << Integer.SIZE | 5;
        SmallBox<Floats> box = SmallBox.of(new Floats(Float.intBitsToFloat(bits), Double.longBitsToDouble(longBits)));

        assertTrue(box.isInline());
        assertEquals(bits, Float.floatToRawIntBits(box.get().single()));
        assertEquals(longBits, Double.doubleToRawLongBits(box.get().pair()));
    }

    /** Equal though its words differ. */
    record Modular(int number) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Modular other && number % 10 == other.number % 10;
        }

        @Override
        public int hashCode() {
            return number % 10;
        }
    }

    @Test
    void shouldBeEqualAsItSaysItself() {
        assertEquals(SmallBox.of(new Modular(1)), SmallBox.of(new Modular(11)));
        assertEquals(
                SmallBox.of(new Modular(1)).hashCode(),
                SmallBox.of(new Modular(11)).hashCode());
        assertFalse(SmallBox.of(new Modular(1)).equals(SmallBox.of(new Modular(2))));
        assertEquals(SmallBox.of(new Floats(Float.NaN, 1)), SmallBox.of(new Floats(Float.intBitsToFloat(-1), 1)));
    }

    // References

    record Generic<C>(C component) {}

    record OfGeneric(Generic<Integer> generic) {}

    record Text(int number, String text) {}

    record OfText(Text text) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Array(int... numbers) {}

    record Chain(int number, @Nullable Chain next) {}

    record Left(@Nullable Right right) {}

    record Right(@Nullable Left left) {}

    record OfInterface(Comparable<String> component) {}

    static Stream<Object> neverFlattened() {
        return Stream.of(
                new Generic<>(1),
                new OfGeneric(new Generic<>(1)),
                new Text(1, "text"),
                new OfText(new Text(1, "text")),
                new Array(1, 2),
                new Chain(1, new Chain(2, null)),
                new Left(new Right(null)),
                new Right(new Left(null)),
                new OfInterface("text"));
    }

    @ParameterizedTest
    @MethodSource("neverFlattened")
    void shouldBeAReferenceWhenNotAllOfItIsOfFixedSize(Object value) {
        for (Space space : Space.values()) {
            SmallBox<Object> box = SmallBox.of(value, space);

            assertTrue(box.isHeap());
            assertSame(value, box.get());
        }
        assertThrows(IllegalArgumentException.class, () -> Layout.ofRecord(MethodHandles.lookup(), value.getClass()));
    }

    record Deep(@Nullable Nullables nullables) {}

    record Nullables(int number, @Nullable Wrapped wrapped) {}

    record Wrapped(@Nullable Integer number) {}

    /** Those with nulls, each followed by the same without. */
    static Stream<List<Object>> withNulls() {
        Deep deep = new Deep(new Nullables(1, new Wrapped(2)));
        OfPlatform platform = platform(Instant.MAX, LocalDate.MIN, new UUID(1, -1));
        return Stream.of(
                List.of(new Wrapped(null), new Wrapped(1)),
                List.of(
                        new Wrappers(1L, 2, (short) 3, (byte) 4, '5', false, 6f, null),
                        new Wrappers(1L, 2, (short) 3, (byte) 4, '5', false, 6f, 7d)),
                List.of(
                        new Wrappers(null, 2, (short) 3, (byte) 4, '5', false, 6f, 7d),
                        new Wrappers(1L, 2, (short) 3, (byte) 4, '5', false, 6f, 7d)),
                List.of(new Deep(null), deep),
                List.of(new Deep(new Nullables(1, null)), deep),
                List.of(new Deep(new Nullables(1, new Wrapped(null))), deep),
                List.of(platform(null, LocalDate.MIN, new UUID(1, -1)), platform),
                List.of(platform(Instant.MAX, null, new UUID(1, -1)), platform),
                List.of(platform(Instant.MAX, LocalDate.MIN, null), platform));
    }

    @ParameterizedTest
    @MethodSource("withNulls")
    void shouldBeAReferenceWhileAComponentIsNull(List<Object> values) {
        SmallBox<Object> box = SmallBox.empty(Space.S64);
        for (int i = 0; i < 2; i++) {
            box.set(values.get(0));
            assertTrue(box.isHeap());
            assertSame(values.get(0), box.get());

            box.set(values.get(1));
            assertTrue(box.isInline());
            assertEquals(values.get(1), box.get());
        }
        assertEquals(Space.S1, SmallBox.of(values.get(0)).space());
    }

    // Many components

    record Hundred(Sixteen a, Sixteen b, Sixteen c, Sixteen d, Sixteen e, Sixteen f, Sixteen g) {}

    record Crowd(Hundred a, Hundred b, Hundred c) {}

    record Eight(byte a, byte b, byte c, byte d, byte e, byte f, byte g, byte h) {}

    record SixtyFourBytes(Eight a, Eight b, Eight c, Eight d, Eight e, Eight f, Eight g, Eight h) {}

    record ManyBytes(SixtyFourBytes a, SixtyFourBytes b, SixtyFourBytes c, SixtyFourBytes d) {}

    record AsManyAsCanBeHandedOver(
            SixtyFourBytes a,
            SixtyFourBytes b,
            SixtyFourBytes c,
            Eight d,
            Eight e,
            Eight f,
            Eight g,
            Eight h,
            Eight i,
            Eight j,
            byte k,
            byte l) {}

    record OneMore(AsManyAsCanBeHandedOver a, byte b) {}

    private static AsManyAsCanBeHandedOver asManyAsCanBeHandedOver() {
        return new AsManyAsCanBeHandedOver(
                sixtyFourBytes(1),
                sixtyFourBytes(2),
                sixtyFourBytes(3),
                eight(1),
                eight(2),
                eight(3),
                eight(4),
                eight(5),
                eight(6),
                eight(7),
                (byte) 8,
                (byte) 9);
    }

    private static Eight eight(int i) {
        return new Eight((byte) i, (byte) ~i, (byte) -i, (byte) i, (byte) i, (byte) i, (byte) i, (byte) (i + 1));
    }

    private static SixtyFourBytes sixtyFourBytes(int i) {
        return new SixtyFourBytes(
                eight(i), eight(-i), eight(~i), eight(i), eight(i), eight(i), eight(i + 1), eight(i + 2));
    }

    private static Hundred hundred(int i) {
        return new Hundred(
                sixteen(i), sixteen(i), sixteen(i), sixteen(i), sixteen(i + 1), sixteen(i + 2), sixteen(i + 3));
    }

    @Test
    void shouldBeAReferenceWithMorePrimitivesThanCanBeHandedOver() {
        Object crowd = new Crowd(hundred(1), hundred(2), hundred(3));
        Object bytes = new ManyBytes(sixtyFourBytes(1), sixtyFourBytes(2), sixtyFourBytes(3), sixtyFourBytes(4));
        Object oneMore = new OneMore(asManyAsCanBeHandedOver(), (byte) 1);
        for (Object value : List.of(crowd, bytes, oneMore, hundred(1))) {
            SmallBox<Object> box = SmallBox.of(value, Space.S64);

            assertSame(value, box.get());
            assertTrue(box.isHeap());
        }
    }

    // Code of its own

    /** An exception that no method of a box declares. */
    private static final class Checked extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException thrown(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static Optional<Throwable> onReading = Optional.empty();
    private static Optional<Throwable> onStoring = Optional.empty();
    private static int accessesBefore;

    record Moody(int first, int second) {
        Moody {
            if (onReading.isPresent()) {
                throw RecordTest.<RuntimeException>thrown(onReading.get());
            }
        }

        @Override
        public int second() {
            if (onStoring.isPresent() && accessesBefore-- == 0) {
                throw RecordTest.<RuntimeException>thrown(onStoring.get());
            }
            return second;
        }
    }

    record OfMoody(long label, Moody moody) {}

    static Stream<Throwable> throwables() {
        return Stream.of(new IllegalStateException(), new Checked(), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void shouldPassOnWhatAConstructorThrows(Throwable thrown) {
        for (Object value : List.of(new Moody(1, 2), new OfMoody(3, new Moody(1, 2)))) {
            SmallBox<Object> box = SmallBox.of(value);
            List<Function<SmallBox<Object>, Object>> calls = List.of(
                    SmallBox::get,
                    SmallBox::take,
                    moved -> {
                        moved.moveToHeap();
                        return moved;
                    },
                    SmallBox::toOptional,
                    SmallBox::hashCode,
                    SmallBox::toString,
                    subject -> subject.replace("new"),
                    subject -> subject.equals(SmallBox.of(value)));
            for (Function<SmallBox<Object>, Object> call : calls) {
                onReading = Optional.of(thrown);
                try {
                    assertSame(thrown, assertThrows(Throwable.class, () -> call.apply(box)));
                } finally {
                    onReading = Optional.empty();
                }
                assertTrue(box.isInline());
                assertEquals(value, box.get());
            }
        }
    }

    @Test
    void shouldStayWhereItIsWhenAConstructorThrowsWhileResizing() {
        SmallBox<Object> box = SmallBox.of(new OfMoody(3, new Moody(1, 2)));
        IllegalStateException thrown = new IllegalStateException();
        onReading = Optional.of(thrown);
        try {
            assertSame(thrown, assertThrows(Throwable.class, () -> box.resize(Space.S1)));
        } finally {
            onReading = Optional.empty();
        }
        assertEquals(new OfMoody(3, new Moody(1, 2)), box.get());
    }

    private static void assertKeepsItsValue(Object value, Throwable thrown, int accesses) {
        for (Object before : List.of(new OfMoody(5, new Moody(6, 7)), 8L, "text")) {
            SmallBox<Object> box = SmallBox.of(before, Space.S2);
            onStoring = Optional.of(thrown);
            accessesBefore = accesses;
            try {
                assertSame(thrown, assertThrows(Throwable.class, () -> box.set(value)));
            } finally {
                onStoring = Optional.empty();
            }
            assertEquals(before, box.get());
        }
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void shouldKeepItsValueWhenAnAccessorThrows(Throwable thrown) {
        assertKeepsItsValue(new Moody(1, 2), thrown, 0);
        assertKeepsItsValue(new OfMoody(3, new Moody(1, 2)), thrown, 0);
    }

    /** As {@link Moody}, with a component that can be null. */
    record MoodyOfWrapper(long first, Integer second) {
        @Override
        public Integer second() {
            if (onStoring.isPresent() && accessesBefore-- == 0) {
                throw RecordTest.<RuntimeException>thrown(onStoring.get());
            }
            return second;
        }
    }

    /** The accessor is called once to look for null, where a component can be null, and once to store. */
    @ParameterizedTest
    @MethodSource("throwables")
    void shouldKeepItsValueWhenAnAccessorThrowsAtEitherCall(Throwable thrown) {
        assertKeepsItsValue(new MoodyOfWrapper(1, 2), thrown, 0);
        assertKeepsItsValue(new MoodyOfWrapper(1, 2), thrown, 1);
    }

    private static int calls;

    /** Changes its mind about null between two calls. */
    record Vanishing(long label, Integer number) {
        @Override
        public Integer number() {
            return calls++ % 2 == 0 ? number : nothing();
        }
    }

    @Test
    void shouldKeepItsValueWhenAComponentVanishes() {
        calls = 0;
        SmallBox<Object> box = SmallBox.of(new Point(1, 2), Space.S2);

        assertThrows(NullPointerException.class, () -> box.set(new Vanishing(1, 2)));

        assertEquals(new Point(1, 2), box.get());
    }

    // Reach

    @Test
    void shouldBeOpenedByTheLookupOfItsOwner() throws Exception {
        Layout<Private> layout = Layout.ofRecord(MethodHandles.lookup(), Private.class);
        SmallBox<Private> box = SmallBox.of(new Private(7), Space.S1, layout);

        assertTrue(box.isInline());
        assertEquals(new Private(7), box.get());
        assertEquals(SmallBox.of(new Private(7)), box);
        assertEquals(Private.class, layout.type());
    }

    @Test
    void shouldNotBeOpenedByTheLookupOfAnyone() {
        Lookup lookup = MethodHandles.publicLookup();
        assertThrows(IllegalAccessException.class, () -> Layout.ofRecord(lookup, Private.class));
        assertThrows(IllegalAccessException.class, () -> Layout.ofRecord(lookup, Segment.class));
        assertThrows(NullPointerException.class, () -> Layout.ofRecord(nothing(), Point.class));
        assertThrows(NullPointerException.class, () -> Layout.ofRecord(lookup, nothing()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {String.class, Integer.class, Record.class, int.class, Text.class, Generic.class, Crowd.class})
    void shouldNotBeOpenedWhenItIsNotFlat(Class<?> type) {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Layout.ofRecord(MethodHandles.lookup(), type));

        assertTrue(String.valueOf(thrown.getMessage()).contains(type.getName()));
    }

    /** Values of every kind of package, from a module of their own and from the class path. */
    @Test
    void shouldBeAReferenceWhereNoneMayReachIt() throws IOException, InterruptedException {
        assertEquals(
                List.of(
                        "exported.Public true",
                        "exported.Hidden false",
                        "exported.OfHidden false",
                        "opened.Public true",
                        "opened.Hidden true",
                        "concealed.Public false",
                        "concealed.Hidden false",
                        "concealed.Hidden by its owner true"),
                RecordModule.run(true));
        assertEquals(
                List.of(
                        "exported.Public true",
                        "exported.Hidden true",
                        "exported.OfHidden true",
                        "opened.Public true",
                        "opened.Hidden true",
                        "concealed.Public true",
                        "concealed.Hidden true",
                        "concealed.Hidden by its owner true"),
                RecordModule.run(false));
    }

    @Test
    void shouldHaveAFormForEachClass() {
        List<Form> forms = new ArrayList<>();
        records().forEach(sample -> forms.add(Forms.of(sample.value().getClass())));

        assertSame(Forms.of(Point.class), Forms.of(Point.class));
        assertEquals(Forms.REFERENCE, Forms.of(SixtyFive.class));
        assertFalse(forms.contains(Forms.of(Floats.class)));
    }
}
