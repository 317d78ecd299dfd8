package inlay.smallbox;

import static inlay.smallbox.Samples.assertAlike;
import static inlay.smallbox.Samples.boxes;
import static inlay.smallbox.Samples.emptyBoxes;
import static inlay.smallbox.Samples.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.smallbox.Samples.Point;
import inlay.smallbox.Samples.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What boxes do, held against {@link Optional} and a plain field. */
class SmallBoxTest {

    static Stream<Sample> samples() {
        return Samples.all();
    }

    // Factories and state

    @ParameterizedTest
    @MethodSource("samples")
    void shouldKeepAValueInItselfWhereItFits(Sample sample) {
        Object value = sample.value();
        for (Space space : Space.values()) {
            SmallBox<Object> box = SmallBox.of(value, space);

            assertEquals(value, box.get());
            assertEquals(space, box.space());
            assertTrue(box.isPresent());
            assertFalse(box.isEmpty());
            assertEquals(sample.fits(space), box.isInline());
            assertEquals(!sample.fits(space), box.isHeap());
            if (box.isHeap()) {
                assertSame(value, box.get());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldTakeTheSmallestSpaceByDefault(Sample sample) {
        SmallBox<Object> box = SmallBox.of(sample.value());

        assertEquals(sample.words() == Form.NONE ? Space.S1 : Space.ofWords(sample.words()), box.space());
        assertEquals(sample.words() != Form.NONE, box.isInline());
        assertEquals(sample.value(), box.get());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldKeepAnythingAsAReferenceOnDemand(Sample sample) {
        for (Space space : Space.values()) {
            SmallBox<Object> box = SmallBox.ofHeap(sample.value(), space);

            assertTrue(box.isHeap());
            assertFalse(box.isInline());
            assertSame(sample.value(), box.get());
            assertEquals(space, box.space());
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeginEmpty(Space space) {
        SmallBox<Object> box = SmallBox.empty(space);

        assertTrue(box.isEmpty());
        assertFalse(box.isPresent() || box.isHeap() || box.isInline());
        assertEquals(space, box.space());
        assertFalse(box.is(Object.class));
        assertThrows(NoSuchElementException.class, box::type);
        assertEquals("SmallBox.empty", box.toString());
        assertEquals(0, box.hashCode());
    }

    @Test
    void shouldNotBeMadeOfNull() {
        Object value = nothing();
        Space space = nothing();
        Layout<Object> layout = nothing();
        assertThrows(NullPointerException.class, () -> SmallBox.of(value));
        assertThrows(NullPointerException.class, () -> SmallBox.of(value, Space.S1));
        assertThrows(NullPointerException.class, () -> SmallBox.of(1, space));
        assertThrows(NullPointerException.class, () -> SmallBox.of(value, Space.S1, ANY));
        assertThrows(NullPointerException.class, () -> SmallBox.of(1, space, ANY));
        assertThrows(NullPointerException.class, () -> SmallBox.of(1, Space.S1, layout));
        assertThrows(NullPointerException.class, () -> SmallBox.ofHeap(value, Space.S1));
        assertThrows(NullPointerException.class, () -> SmallBox.ofHeap(1, space));
        assertThrows(NullPointerException.class, () -> SmallBox.empty(space));
    }

    private static final Layout<Object> ANY =
            Layout.of(Object.class, value -> 0, (value, words) -> {}, words -> new Object());

    @ParameterizedTest
    @MethodSource("samples")
    void shouldTellTheClassOfItsValue(Sample sample) {
        Class<?> type = sample.value().getClass();
        for (SmallBox<Object> box : boxes(sample.value())) {
            assertEquals(type, box.type());
            assertTrue(box.is(type));
            assertTrue(box.is(Object.class));
            assertFalse(box.is(Thread.class));
            assertEquals(Number.class.isAssignableFrom(type), box.is(Number.class));
            assertEquals(Record.class.isAssignableFrom(type), box.is(Record.class));
            assertEquals(Comparable.class.isAssignableFrom(type), box.is(Comparable.class));
            assertFalse(box.is(int.class));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldShowItsValue(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            assertEquals("SmallBox[" + sample.value() + "]", box.toString());
        }
    }

    // As Optional

    /** A call of a method that boxes share with optionals. */
    private record Call(
            String name,
            Function<SmallBox<Object>, @Nullable Object> ofBox,
            Function<Optional<Object>, @Nullable Object> ofOptional) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static @Nullable Object outcome(Function<List<Object>, @Nullable Object> call) {
        List<Object> seen = new ArrayList<>();
        try {
            return List.of(seen, Optional.ofNullable(call.apply(seen)));
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    static Stream<Call> calls() {
        Function<Object, Optional<Object>> same = Optional::of;
        return Stream.of(
                new Call("get", SmallBox::get, Optional::get),
                new Call("isPresent", SmallBox::isPresent, Optional::isPresent),
                new Call("isEmpty", SmallBox::isEmpty, Optional::isEmpty),
                new Call("toOptional", SmallBox::toOptional, optional -> optional),
                new Call("hashCode", SmallBox::hashCode, Optional::hashCode),
                new Call("orElse", box -> box.orElse("other"), optional -> optional.orElse("other")),
                new Call("orElse null", box -> box.orElse(nothing()), optional -> optional.orElse(nothing())),
                new Call("orElseGet", box -> box.orElseGet(() -> 1), optional -> optional.orElseGet(() -> 1)),
                new Call("orElseGet null", box -> box.orElseGet(nothing()), optional -> optional.orElseGet(nothing())),
                new Call("orElseThrow", SmallBox::orElseThrow, Optional::orElseThrow),
                new Call(
                        "orElseThrow of one's own",
                        box -> box.orElseThrow(IllegalStateException::new),
                        optional -> optional.orElseThrow(IllegalStateException::new)),
                new Call(
                        "orElseThrow null",
                        box -> box.<RuntimeException>orElseThrow(nothing()),
                        optional -> optional.<RuntimeException>orElseThrow(nothing())),
                new Call(
                        "ifPresent",
                        box -> outcome(seen -> call(() -> box.ifPresent(seen::add))),
                        optional -> outcome(seen -> call(() -> optional.ifPresent(seen::add)))),
                new Call(
                        "ifPresent null",
                        box -> call(() -> box.ifPresent(nothing())),
                        optional -> call(() -> optional.ifPresent(nothing()))),
                new Call(
                        "ifPresentOrElse",
                        box -> outcome(seen -> call(() -> box.ifPresentOrElse(seen::add, () -> seen.add("none")))),
                        optional -> outcome(
                                seen -> call(() -> optional.ifPresentOrElse(seen::add, () -> seen.add("none"))))),
                new Call(
                        "ifPresentOrElse null, action",
                        box -> call(() -> box.ifPresentOrElse(nothing(), () -> {})),
                        optional -> call(() -> optional.ifPresentOrElse(nothing(), () -> {}))),
                new Call(
                        "ifPresentOrElse action, null",
                        box -> call(() -> box.ifPresentOrElse(value -> {}, nothing())),
                        optional -> call(() -> optional.ifPresentOrElse(value -> {}, nothing()))),
                new Call("map", box -> box.map(Object::hashCode), optional -> optional.map(Object::hashCode)),
                new Call("map to null", box -> box.map(value -> null), optional -> optional.map(value -> nothing())),
                new Call("map null", box -> box.map(nothing()), optional -> optional.map(nothing())),
                new Call("flatMap", box -> box.flatMap(same), optional -> optional.flatMap(same)),
                new Call(
                        "flatMap to null",
                        box -> box.flatMap(value -> nothing()),
                        optional -> optional.flatMap(value -> nothing())),
                new Call("flatMap null", box -> box.flatMap(nothing()), optional -> optional.flatMap(nothing())),
                new Call("filter all", box -> box.filter(value -> true), optional -> optional.filter(value -> true)),
                new Call("filter none", box -> box.filter(value -> false), optional -> optional.filter(value -> false)),
                new Call("filter null", box -> box.filter(nothing()), optional -> optional.filter(nothing())),
                new Call("or", box -> box.or(() -> Optional.of(1)), optional -> optional.or(() -> Optional.of(1))),
                new Call("or to null", box -> box.or(() -> nothing()), optional -> optional.or(() -> nothing())),
                new Call("or null", box -> box.or(nothing()), optional -> optional.or(nothing())),
                new Call(
                        "stream",
                        box -> box.stream().toList(),
                        optional -> optional.stream().toList()));
    }

    private static @Nullable Object call(Runnable runnable) {
        runnable.run();
        return null;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void shouldAnswerAsOptional(Call call) {
        samples().forEach(sample -> {
            Object expected = outcome(seen -> call.ofOptional().apply(Optional.of(sample.value())));
            for (SmallBox<Object> box : boxes(sample.value())) {
                SmallBox<Object> before = SmallBox.of(sample.value(), box.space());
                if (box.isHeap()) {
                    before.moveToHeap();
                }

                assertEquals(expected, outcome(seen -> call.ofBox().apply(box)), () -> sample + " in " + box.space());

                assertAlike(before, box);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void shouldAnswerAsOptionalWhenEmpty(Call call) {
        Object expected = outcome(seen -> call.ofOptional().apply(Optional.empty()));
        for (SmallBox<Object> box : emptyBoxes()) {
            assertEquals(expected, outcome(seen -> call.ofBox().apply(box)));

            assertTrue(box.isEmpty());
        }
    }

    // Writing

    @Test
    void shouldHoldWhateverItHeldBefore() {
        List<Sample> samples = samples().toList();
        for (Space space : Space.values()) {
            SmallBox<Object> box = SmallBox.empty(space);
            for (Sample first : samples) {
                for (Sample second : samples) {
                    box.set(first.value());
                    box.set(second.value());

                    assertEquals(second.value(), box.get());
                    assertEquals(second.fits(space), box.isInline());
                }
            }
        }
    }

    static Stream<Arguments> refusals() {
        Layout<Object> layout = nothing();
        return Stream.<BiConsumer<SmallBox<Object>, Object>>of(
                        (box, none) -> box.set(none),
                        (box, none) -> box.set(none, ANY),
                        (box, none) -> box.set(1, layout),
                        (box, none) -> box.replace(none),
                        (box, none) -> box.resize(nothing()),
                        (box, none) -> box.is(nothing()),
                        (box, none) -> box.downcast(nothing()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldStayAsItIsWhenGivenNull(BiConsumer<SmallBox<Object>, Object> call) {
        for (Object value : List.of(1L, Instant.MAX, "text")) {
            for (SmallBox<Object> box : boxes(value)) {
                Object content = box.content;

                assertThrows(NullPointerException.class, () -> call.accept(box, nothing()));

                assertSame(content, box.content);
                assertEquals(value, box.get());
            }
        }
        for (SmallBox<Object> box : emptyBoxes()) {
            assertThrows(NullPointerException.class, () -> call.accept(box, nothing()));

            assertTrue(box.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldReturnWhatIsReplaced(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            assertEquals(Optional.of(sample.value()), box.replace("new"));
            assertEquals(Optional.of("new"), box.replace(sample.value()));
            assertEquals(sample.value(), box.get());
            assertEquals(sample.fits(box.space()), box.isInline());
        }
        for (SmallBox<Object> box : emptyBoxes()) {
            assertEquals(Optional.empty(), box.replace(sample.value()));
            assertEquals(sample.value(), box.get());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldBeEmptyWhenItsValueIsTaken(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            assertEquals(Optional.of(sample.value()), box.take());
            assertTrue(box.isEmpty());
            assertEquals(Optional.empty(), box.take());
            box.set(sample.value());
            box.clear();
            assertTrue(box.isEmpty());
        }
    }

    // Placement

    @ParameterizedTest
    @MethodSource("samples")
    void shouldBeResizedBetweenAllSpaces(Sample sample) {
        for (SmallBox<Object> original : boxes(sample.value())) {
            for (Space space : Space.values()) {
                SmallBox<Object> box = original.copy();
                if (original.isHeap()) {
                    box.moveToHeap();
                }
                boolean inline = box.isInline() && sample.fits(space);
                Object content = box.content;

                SmallBox<Object> resized = box.resize(space);

                assertNotSame(box, resized);
                assertTrue(box.isEmpty());
                assertEquals(space, resized.space());
                assertEquals(sample.value(), resized.get());
                assertEquals(inline, resized.isInline());
                if (content == sample.value()) {
                    assertSame(content, resized.get());
                }
            }
        }
    }

    @Test
    void shouldBeResizedWhenEmpty() {
        for (SmallBox<Object> box : emptyBoxes()) {
            for (Space space : Space.values()) {
                SmallBox<Object> resized = box.resize(space);

                assertTrue(box.isEmpty());
                assertTrue(resized.isEmpty());
                assertEquals(space, resized.space());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldKeepAReferenceOnceMovedToTheHeap(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            box.moveToHeap();

            assertTrue(box.isHeap());
            assertEquals(sample.value(), box.get());
            assertSame(box.get(), box.get());
            Object kept = box.get();
            box.moveToHeap();
            assertSame(kept, box.get());
            box.set(sample.value());
            assertEquals(sample.fits(box.space()), box.isInline());
        }
        for (SmallBox<Object> box : emptyBoxes()) {
            box.moveToHeap();
            assertTrue(box.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldPlaceTheValueOfACopyAnew(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            boolean inline = box.isInline();
            for (SmallBox<Object> copy : List.of(box.copy(), box.clone())) {
                assertEquals(sample.value(), copy.get());
                assertEquals(box.space(), copy.space());
                assertEquals(sample.fits(box.space()), copy.isInline());

                copy.set("other");
                assertEquals(sample.value(), box.get());
                assertEquals(inline, box.isInline());
            }
        }
    }

    @Test
    void shouldBeCopiedWhenEmpty() {
        for (SmallBox<Object> box : emptyBoxes()) {
            assertAlike(box, box.copy());
            assertAlike(box, box.clone());
        }
    }

    @Test
    void shouldStayTheSameWhenDowncast() {
        for (SmallBox<Object> box : boxes(1L)) {
            SmallBox<Long> downcast = box.downcast(Long.class).orElseThrow();
            SmallBox<Number> supertype = box.downcast(Number.class).orElseThrow();

            assertSame(box, downcast);
            assertSame(box, supertype);
            assertEquals(Optional.empty(), box.downcast(Integer.class));
            assertEquals(Optional.empty(), box.downcast(long.class));
            assertEquals(1L, box.get());
        }
        for (SmallBox<Object> box : emptyBoxes()) {
            assertEquals(Optional.empty(), box.downcast(Object.class));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldReadAValueAsItsClass(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            assertEquals(sample.value(), box.get(sample.value().getClass()));
            assertEquals(sample.value(), box.get(Object.class));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldNotReadAValueAsAnotherClass(Sample sample) {
        for (SmallBox<Object> box : boxes(sample.value())) {
            for (Class<?> other : List.of(Thread.class, sample.value() instanceof String ? Long.class : String.class)) {
                ClassCastException thrown = assertThrows(ClassCastException.class, () -> box.get(other));

                String message = Objects.requireNonNull(thrown.getMessage());
                assertTrue(message.contains(other.getName()), message);
                assertEquals(sample.value(), box.get());
            }
            assertThrows(NullPointerException.class, () -> box.get(nothing()));
        }
        for (SmallBox<Object> box : emptyBoxes()) {
            assertThrows(NoSuchElementException.class, () -> box.get(Object.class));
            assertThrows(NoSuchElementException.class, () -> box.get(String.class));
        }
    }

    @Test
    void shouldReadAStringAsOneWhereverItIs() {
        SmallBox<String> inline = SmallBox.of("words", Space.S1, Layout.latin1());

        assertTrue(inline.isInline());
        assertEquals("words", inline.get(String.class));
        assertEquals("words", inline.get(CharSequence.class));
        inline.moveToHeap();
        assertEquals("words", inline.get(String.class));
    }

    // Primitives

    /** A primitive with its accessors. */
    private record Primitive(
            Object value, Function<SmallBox<Object>, Object> getter, Consumer<SmallBox<Object>> setter) {

        @Override
        public String toString() {
            return value.getClass().getSimpleName() + " " + value;
        }
    }

    static Stream<Primitive> primitives() {
        return Stream.of(
                        Stream.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L)
                                .map(value -> new Primitive(value, SmallBox::getLong, box -> box.setLong(value))),
                        Stream.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1)
                                .map(value -> new Primitive(value, SmallBox::getInt, box -> box.setInt(value))),
                        Stream.of(-0.0, 0.0, Double.NaN, Double.MIN_VALUE, Double.POSITIVE_INFINITY)
                                .map(value -> new Primitive(value, SmallBox::getDouble, box -> box.setDouble(value))),
                        Stream.of(true, false)
                                .map(value -> new Primitive(value, SmallBox::getBoolean, box -> box.setBoolean(value))))
                .flatMap(primitive -> primitive);
    }

    @ParameterizedTest
    @MethodSource("primitives")
    void shouldHoldPrimitivesUnboxed(Primitive primitive) {
        samples().forEach(before -> {
            for (SmallBox<Object> box : boxes(before.value())) {
                primitive.setter().accept(box);

                assertTrue(box.isInline());
                assertEquals(primitive.value(), box.get());
                assertEquals(primitive.value(), primitive.getter().apply(box));
                assertEquals(primitive.value().getClass(), box.type());
                assertEquals(SmallBox.of(primitive.value()), box);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("primitives")
    void shouldReadPrimitivesWhereverTheyAre(Primitive primitive) {
        for (SmallBox<Object> box : boxes(primitive.value())) {
            assertEquals(primitive.value(), primitive.getter().apply(box));
        }
    }

    @ParameterizedTest
    @MethodSource("primitives")
    void shouldNotReadAnythingElseAsAPrimitive(Primitive primitive) {
        Class<?> wanted = primitive.value().getClass();
        samples().filter(sample -> sample.value().getClass() != wanted).forEach(sample -> {
            for (SmallBox<Object> box : boxes(sample.value())) {
                ClassCastException thrown = assertThrows(
                        ClassCastException.class, () -> primitive.getter().apply(box));

                assertEquals(
                        "The value is of " + sample.value().getClass() + ", not of " + wanted, thrown.getMessage());
                assertEquals(sample.value(), box.get());
            }
        });
        for (SmallBox<Object> box : emptyBoxes()) {
            assertThrows(NoSuchElementException.class, () -> primitive.getter().apply(box));
        }
    }

    // Order

    @Test
    void shouldBeComparedByTheirValuesWithEmptyOnesFirst() {
        Comparator<SmallBox<? extends Integer>> comparator = SmallBox.comparing(Comparator.<Integer>naturalOrder());
        for (Space left : Space.values()) {
            for (Space right : Space.values()) {
                SmallBox<Integer> none = SmallBox.empty(left);
                SmallBox<Integer> one = SmallBox.of(1, left);
                SmallBox<Integer> two = SmallBox.ofHeap(2, right);
                assertTrue(comparator.compare(one, two) < 0);
                assertTrue(comparator.compare(two, one) > 0);
                assertEquals(0, comparator.compare(one, SmallBox.ofHeap(1, right)));
                assertTrue(comparator.compare(none, one) < 0);
                assertTrue(comparator.compare(two, none) > 0);
                assertEquals(0, comparator.compare(none, SmallBox.empty(right)));
            }
        }
        assertThrows(NullPointerException.class, () -> SmallBox.comparing(nothing()));
    }

    // Mixed types

    @ParameterizedTest
    @EnumSource
    void shouldDoAsAPlainFieldDoes(Space space) {
        Random random = new Random(space.words());
        SmallBox<Object> box = SmallBox.empty(space);
        Object field = null;
        for (int i = 0; i < 20_000; i++) {
            if (random.nextInt(10) == 0) {
                assertEquals(Optional.ofNullable(field), random.nextBoolean() ? box.toOptional() : box.take());
                box.clear();
                field = null;
            } else {
                field = write(box, random);
            }
            if (random.nextInt(10) == 0) {
                box.moveToHeap();
            }
            assertEquals(Optional.ofNullable(field), box.toOptional());
            assertEquals(Objects.hashCode(field), box.hashCode());
            assertNotEquals(box, SmallBox.of("other"));
        }
    }

    private static Object write(SmallBox<Object> box, Random random) {
        long bits = random.nextLong();
        switch (random.nextInt(4)) {
            case 0 -> {
                box.setLong(bits);
                return bits;
            }
            case 1 -> {
                box.setInt((int) bits);
                return (int) bits;
            }
            case 2 -> {
                box.setDouble(Double.longBitsToDouble(bits));
                return Double.longBitsToDouble(bits);
            }
            default -> {
                Object value = any(random, bits);
                box.set(value);
                return value;
            }
        }
    }

    private static Object any(Random random, long bits) {
        return switch (random.nextInt(8)) {
            case 0 -> bits;
            case 1 -> (short) bits;
            case 2 -> Float.intBitsToFloat((int) bits);
            case 3 -> Instant.ofEpochSecond(bits >> 32, random.nextInt(1_000_000_000));
            case 4 -> new UUID(bits, ~bits);
            case 5 -> new Point((int) bits, (int) (bits >> Integer.SIZE));
            case 6 -> bits < 0;
            default -> Long.toString(bits);
        };
    }
}
