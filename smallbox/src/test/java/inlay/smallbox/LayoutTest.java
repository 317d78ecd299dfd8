package inlay.smallbox;

import static inlay.smallbox.Samples.nothing;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values in words because a layout says so. */
class LayoutTest {

    // Strings

    private static SmallBox<String> latin1(String value, Space space) {
        return SmallBox.of(value, space, Layout.latin1());
    }

    @ParameterizedTest
    @CsvSource({"S1, 7", "S2, 15", "S4, 31", "S8, 63", "S16, 127", "S32, 254", "S64, 509"})
    void shouldKeepStringsUpToAByteForEachCharacter(Space space, int longest) {
        for (int length = 0; length <= longest + 1; length++) {
            String value = "\u00ffx\u0000".repeat(length / 3 + 1).substring(0, length);

            SmallBox<String> box = latin1(value, space);

            assertEquals(length <= longest, box.isInline(), () -> value.length() + " characters");
            assertEquals(value, box.get());
            assertEquals(String.class, box.type());
            assertEquals(SmallBox.of(value), box);
            assertEquals(SmallBox.of(value).hashCode(), box.hashCode());
            assertEquals("SmallBox[" + value + "]", box.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0100", "a\uffff", "\ud83d\ude00"})
    void shouldReferToStringsOfOtherCharacters(String value) {
        SmallBox<String> box = latin1(value, Space.S64);

        assertTrue(box.isHeap());
        assertSame(value, box.get());
    }

    @Test
    void shouldReferToSequencesOfAnyLength() {
        for (int length : new int[] {0xffff, 0x10000, 0x10001, 1 << 24}) {
            assertTrue(latin1("x".repeat(length), Space.S64).isHeap());
            assertTrue(SmallBox.of(new long[length], Space.S64, Layout.longs()).isHeap());
        }
    }

    @Test
    void shouldHoldForOneValueOnly() {
        SmallBox<String> box = latin1("text", Space.S1);
        box.set("text");
        assertTrue(box.isHeap());
        box.set("text", Layout.latin1());
        assertTrue(box.isInline());
        box.moveToHeap();
        assertTrue(box.copy().isHeap());
    }

    @Test
    void shouldBeOfUseWhereTheValueIsOfASupertype() {
        SmallBox<Object> box = SmallBox.of(1, Space.S1);
        box.set("text", Layout.latin1());

        assertTrue(box.isInline());
        assertEquals("text", box.get());
        SmallBox<Object> same = SmallBox.of("text", Space.S1, Layout.latin1());
        assertEquals(box, same);
        same.set(1);
        assertEquals(1, same.get());
    }

    // Arrays

    /** A layout of arrays and an array with every bit of its elements in use. */
    private record Arrays<A>(Layout<A> layout, A array, int elementBytes) {

        /** An array that begins as this one. */
        @SuppressWarnings("unchecked")
        A ofLength(int length) {
            A copy = (A) Array.newInstance(array.getClass().getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, Array.get(array, i % Array.getLength(array)));
            }
            return copy;
        }

        int longest(Space space) {
            int length = (space.bytes() - 1) / elementBytes;
            return elementBytes > 1 || length < 255 ? length : Math.max(254, space.bytes() - 3);
        }

        static boolean areEqual(Object left, Object right) {
            return Objects.deepEquals(left, right);
        }

        @Override
        public String toString() {
            return layout.type().getSimpleName();
        }
    }

    static Stream<Arrays<?>> arrays() {
        return Stream.of(
                new Arrays<>(Layout.bytes(), new byte[] {Byte.MIN_VALUE, -1, 0, 1, Byte.MAX_VALUE}, 1),
                new Arrays<>(Layout.shorts(), new short[] {Short.MIN_VALUE, -1, 0, 1, Short.MAX_VALUE}, 2),
                new Arrays<>(Layout.chars(), new char[] {0, 'a', '\ud800', '\uffff'}, 2),
                new Arrays<>(Layout.ints(), new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}, 4),
                new Arrays<>(Layout.longs(), new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}, 8),
                new Arrays<>(Layout.floats(), new float[] {-0f, 0, Float.NaN, Float.MIN_VALUE}, 4),
                new Arrays<>(Layout.doubles(), new double[] {-0.0, 0, Double.NaN, Double.MIN_VALUE}, 8),
                new Arrays<>(Layout.booleans(), new boolean[] {true, false, true}, 1));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    <A> void shouldKeepArraysOfUpToTheSpace(Arrays<A> arrays) {
        for (Space space : Space.values()) {
            int longest = arrays.longest(space);
            for (int length : new int[] {0, 1, longest / 2, longest, longest + 1}) {
                A value = arrays.ofLength(length);

                SmallBox<A> box = SmallBox.of(value, space, arrays.layout());

                assertEquals(length <= longest, box.isInline(), () -> length + " elements in " + space);
                assertTrue(Arrays.areEqual(value, box.get()));
                assertEquals(value.getClass(), box.type());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("arrays")
    <A> void shouldCopyArraysInAndOut(Arrays<A> arrays) {
        A value = arrays.ofLength(3);
        A same = arrays.ofLength(3);
        SmallBox<A> box = SmallBox.of(value, Space.S8, arrays.layout());

        Array.set(value, 0, Array.get(value, 1));
        Array.set(box.get(), 0, Array.get(value, 1));

        assertTrue(Arrays.areEqual(same, box.get()));
        assertNotSame(box.get(), box.get());
    }

    @ParameterizedTest
    @MethodSource("arrays")
    <A> void shouldCompareArraysByContent(Arrays<A> arrays) {
        A value = arrays.ofLength(3);
        A other = arrays.ofLength(3);
        Array.set(other, 2, Array.get(value, 1));
        List<SmallBox<A>> boxes = new ArrayList<>();
        for (Space space : List.of(Space.S4, Space.S64)) {
            boxes.add(SmallBox.of(arrays.ofLength(3), space, arrays.layout()));
            boxes.add(SmallBox.of(arrays.ofLength(3), space));
        }
        for (SmallBox<A> left : boxes) {
            for (SmallBox<A> right : boxes) {
                assertEquals(left, right);
                assertEquals(left.hashCode(), right.hashCode());
                assertEquals(left.toString(), right.toString());
            }
            assertEquals(java.util.Arrays.deepHashCode(new Object[] {value}), left.hashCode());
            assertNotEquals(left, SmallBox.of(arrays.ofLength(2)));
            assertNotEquals(left, SmallBox.of(other));
            assertNotEquals(left, SmallBox.of(other, Space.S4, arrays.layout()));
        }
    }

    @Test
    void shouldShowWhatIsInAnArray() {
        assertEquals("SmallBox[[1, 2]]", SmallBox.of(new int[] {1, 2}).toString());
        assertEquals("SmallBox[[]]", SmallBox.of(new int[0]).toString());
    }

    @Test
    void shouldTellArraysOfDifferentTypesApart() {
        List<SmallBox<?>> boxes = new ArrayList<>();
        arrays().forEach(arrays -> boxes.add(SmallBox.of(arrays.ofLength(0))));
        for (SmallBox<?> left : boxes) {
            for (SmallBox<?> right : boxes) {
                assertEquals(left.type() == right.type(), left.equals(right));
            }
        }
    }

    @Test
    void shouldCompareArraysOfReferencesByIdentity() {
        Object[] array = {1};
        SmallBox<Object> box = SmallBox.of(array);

        assertEquals(SmallBox.ofHeap(array, Space.S2), box);
        assertEquals(System.identityHashCode(array), box.hashCode());
        assertNotEquals(SmallBox.of(new Object[] {1}), box);
        assertNotEquals(SmallBox.of(new int[] {1}), box);
        assertNotEquals(box, SmallBox.of(new int[] {1}));
    }

    // Of one's own

    private static long pack(float high, float low) {
        return (long) Float.floatToRawIntBits(high) << Integer.SIZE
                | Integer.toUnsignedLong(Float.floatToRawIntBits(low));
    }

    private static float first(long word) {
        return Float.intBitsToFloat((int) (word >> Integer.SIZE));
    }

    private static float second(long word) {
        return Float.intBitsToFloat((int) word);
    }

    /** As in the documentation of {@link Layout}. */
    private static final class Color {

        static final Layout<Color> LAYOUT = Layout.of(
                Color.class,
                color -> 2,
                (color, words) -> {
                    words[0] = pack(color.red, color.green);
                    words[1] = pack(color.blue, color.alpha);
                },
                words -> new Color(first(words[0]), second(words[0]), first(words[1]), second(words[1])));

        final float red;
        final float green;
        final float blue;
        final float alpha;

        Color(float red, float green, float blue, float alpha) {
            this.red = red;
            this.green = green;
            this.blue = blue;
            this.alpha = alpha;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Color other
                    && red == other.red
                    && green == other.green
                    && blue == other.blue
                    && alpha == other.alpha;
        }

        @Override
        public int hashCode() {
            return Objects.hash(red, green, blue, alpha);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepATypeOfOnesOwn(Space space) {
        Color color = new Color(-0.5f, 1, Float.MIN_VALUE, Float.NEGATIVE_INFINITY);

        SmallBox<Color> box = SmallBox.of(color, space, Color.LAYOUT);

        assertEquals(space != Space.S1, box.isInline());
        assertEquals(color, box.get());
        assertEquals(Color.class, box.type());
        assertEquals(SmallBox.of(color), box);
        assertEquals(SmallBox.of(color, Space.S64, Color.LAYOUT), box);
        assertEquals(Color.class, Color.LAYOUT.type());
        assertEquals(box, box.copy());
        assertEquals(box.isInline(), box.copy().isInline());
        SmallBox<Color> resized = box.resize(Space.S1);
        assertTrue(resized.isHeap());
        assertEquals(color, resized.get());
    }

    private static class Parent {}

    private static final class Child extends Parent {}

    @Test
    void shouldReferToValuesOfASubclass() {
        Layout<Parent> layout =
                Layout.of(Parent.class, value -> 1, (value, words) -> words[0] = 1, words -> new Parent());
        Child child = new Child();
        SmallBox<Parent> box = SmallBox.of(child, Space.S1, layout);

        assertTrue(box.isHeap());
        assertSame(child, box.get());
        box.set(new Parent(), layout);
        assertTrue(box.isInline());
        assertEquals(Parent.class, box.type());
    }

    @Test
    void shouldBeAValueLikeAnyOther() {
        for (SmallBox<Object> box : Samples.boxes(Color.LAYOUT)) {
            assertTrue(box.isHeap());
            assertSame(Color.LAYOUT, box.get());
            assertEquals(Layout.class, box.type());
        }
    }

    // Layouts that misbehave

    private static Layout<Color> layout(ToIntFunction<Color> words, BiConsumer<Color, long[]> store) {
        return Layout.of(Color.class, words, store, array -> new Color(array[0], 0, 0, 0));
    }

    private static final Color ANY = new Color(1, 2, 3, 4);

    @ParameterizedTest
    @ValueSource(ints = {5, 64, 1 << 30, Integer.MAX_VALUE})
    void shouldReferToWhatClaimsMoreWordsThanThereAre(int words) {
        SmallBox<Color> box = SmallBox.of(ANY, Space.S4, layout(color -> words, (color, array) -> array[0] = 1));

        assertTrue(box.isHeap());
        assertSame(ANY, box.get());
    }

    static Stream<Layout<Color>> refusals() {
        return Stream.of(
                layout(color -> -1, (color, words) -> {}),
                layout(color -> Integer.MIN_VALUE, (color, words) -> {}),
                layout(
                        color -> {
                            throw new IllegalArgumentException();
                        },
                        (color, words) -> {}),
                layout(color -> 2, (color, words) -> {
                    words[0] = 1;
                    words[1] = 2;
                    throw new IllegalArgumentException();
                }));
    }

    private static List<SmallBox<Object>> threeBoxes() {
        return List.of(
                SmallBox.of(new Samples.Segment(1, new Samples.Point(2, 3), new Samples.Point(4, 5), 6), Space.S4),
                SmallBox.of("text", Space.S4),
                SmallBox.empty(Space.S4));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldKeepItsValueWhenTheLayoutThrows(Layout<Color> layout) {
        for (SmallBox<Object> box : threeBoxes()) {
            Optional<Object> before = box.toOptional();

            assertThrows(IllegalArgumentException.class, () -> box.set(ANY, layout));

            assertEquals(before, box.toOptional());
        }
    }

    @Test
    void shouldSayHowManyWordsALayoutTakesThatTakesNone() {
        SmallBox<Color> box = SmallBox.empty(Space.S4);
        Layout<Color> layout = layout(color -> -3, (color, words) -> {});

        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> box.set(ANY, layout));

        assertEquals("A layout takes -3 words for a value of " + Color.class, thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shouldAskTheLayoutHowManyWordsThisValueTakes(int red) {
        Layout<Color> layout =
                layout(color -> (int) color.red, (color, words) -> java.util.Arrays.fill(words, words.length));

        assertEquals(
                new Color(red, 0, 0, 0),
                SmallBox.of(new Color(red, 0, 0, 0), Space.S4, layout).get());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4})
    void shouldKeepItsValueWhenTheLayoutWritesTooMuch(int words) {
        for (SmallBox<Object> box : threeBoxes()) {
            Optional<Object> before = box.toOptional();
            Layout<Color> layout = layout(color -> words, (color, array) -> {
                for (int i = 0; i <= words; i++) {
                    array[i] = -1;
                }
            });

            assertThrows(ArrayIndexOutOfBoundsException.class, () -> box.set(ANY, layout));

            assertEquals(before, box.toOptional());
        }
    }

    @Test
    void shouldNotSeeWhatIsWrittenLater() {
        List<long[]> kept = new ArrayList<>();
        Layout<Color> layout = layout(color -> 1, (color, words) -> {
            words[0] = 5;
            kept.add(words);
        });
        SmallBox<Color> box = SmallBox.of(ANY, Space.S1, layout);

        kept.get(0)[0] = 6;

        assertEquals(new Color(5, 0, 0, 0), box.get());
    }

    @Test
    void shouldStayInItsWordsHoweverTheLayoutCounts() {
        Random random = new Random(1);
        Layout<Color> layout =
                layout(color -> random.nextInt(9), (color, words) -> java.util.Arrays.fill(words, words.length));
        SmallBox<Color> box = SmallBox.empty(Space.S4);
        for (int i = 0; i < 1000; i++) {
            box.set(ANY, layout);
            SmallBox<Color> copy = box.copy();
            assertEquals(box, copy);
            SmallBox<Color> resized = copy.resize(i % 2 == 0 ? Space.S2 : Space.S1);
            assertTrue(resized.isPresent() && copy.isEmpty());
            resized.get();
        }
    }

    @Test
    void shouldRefuseAValueThatIsNull() {
        Layout<Color> layout = Layout.of(Color.class, color -> 1, (color, words) -> {}, words -> nothing());
        SmallBox<Color> box = SmallBox.of(ANY, Space.S1, layout);

        assertThrows(NullPointerException.class, box::get);
        assertThrows(NullPointerException.class, box::take);
        assertThrows(NullPointerException.class, box::moveToHeap);
        assertTrue(box.isInline());
        box.set(ANY);
        assertSame(ANY, box.get());
    }

    @Test
    void shouldSurviveALayoutThatChangesTheBox() {
        AtomicInteger calls = new AtomicInteger();
        SmallBox<Object> box = SmallBox.of(1L, Space.S4);
        Layout<Color> layout = layout(
                color -> {
                    calls.incrementAndGet();
                    box.set("text");
                    return 2;
                },
                (color, words) -> {
                    box.clear();
                    words[0] = 7;
                });

        box.set(ANY, layout);

        assertEquals(1, calls.get());
        assertEquals(new Color(7, 0, 0, 0), box.get());
    }

    @Test
    void shouldNotBeMadeOfNull() {
        assertThrows(
                NullPointerException.class, () -> Layout.of(nothing(), value -> 1, (value, words) -> {}, words -> 1));
        assertThrows(
                NullPointerException.class,
                () -> Layout.of(Integer.class, nothing(), (value, words) -> {}, words -> 1));
        assertThrows(NullPointerException.class, () -> Layout.of(Integer.class, value -> 1, nothing(), words -> 1));
        assertThrows(
                NullPointerException.class,
                () -> Layout.of(Integer.class, value -> 1, (value, words) -> {}, nothing()));
    }

    @Test
    void shouldBeReadFromAllWordsOfTheSpace() {
        List<long[]> read = new ArrayList<>();
        Layout<Color> layout =
                Layout.of(Color.class, color -> 2, (color, words) -> assertArrayEquals(new long[2], words), words -> {
                    read.add(words);
                    return ANY;
                });
        SmallBox.of(ANY, Space.S4, layout).get();

        assertEquals(4, read.get(0).length);
    }
}
