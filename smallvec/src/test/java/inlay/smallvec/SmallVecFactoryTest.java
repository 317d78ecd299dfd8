package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.VecAssertions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The static factories: content, inline capacity, and whether there is a block and of what size. */
class SmallVecFactoryTest {

    private static final int MAX = Integer.MAX_VALUE;
    private static final int MIN = Integer.MIN_VALUE;

    private static SmallVecKind kind(int inlineCapacity) {
        return Stream.of(SmallVecKind.values())
                .filter(kind -> kind.inlineCapacity() == inlineCapacity)
                .findFirst()
                .orElseThrow();
    }

    private static int rounded(int inlineCapacity) {
        return inlineCapacity <= 2 ? 2 : inlineCapacity <= 4 ? 4 : inlineCapacity <= 8 ? 8 : 16;
    }

    private static String[] words(int count) {
        return IntStream.range(0, count).mapToObj(i -> ("word " + i).intern()).toArray(String[]::new);
    }

    private static void assertList(List<?> content, int inlineCapacity, int capacity, SmallVec<?> list) {
        VecAssertions.assertSound(kind(inlineCapacity), content, list);
        assertEquals(inlineCapacity, list.inlineCapacity(), "inline capacity");
        assertEquals(capacity, list.capacity(), "capacity");
        assertEquals(capacity > inlineCapacity, list.spilled(), "spilled");
    }

    // Elements one by one

    static Stream<SmallVec<String>> listsOfZeroToTwelve() {
        return Stream.of(
                SmallVec.of(),
                SmallVec.of("a"),
                SmallVec.of("a", "b"),
                SmallVec.of("a", "b", "c"),
                SmallVec.of("a", "b", "c", "d"),
                SmallVec.of("a", "b", "c", "d", "e"),
                SmallVec.of("a", "b", "c", "d", "e", "f"),
                SmallVec.of("a", "b", "c", "d", "e", "f", "g"),
                SmallVec.of("a", "b", "c", "d", "e", "f", "g", "h"),
                SmallVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                SmallVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                SmallVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"),
                SmallVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));
    }

    static Stream<SmallVec<String>> inlineListsOfZeroToTwelve() {
        return Stream.of(
                SmallVec.inline(),
                SmallVec.inline("a"),
                SmallVec.inline("a", "b"),
                SmallVec.inline("a", "b", "c"),
                SmallVec.inline("a", "b", "c", "d"),
                SmallVec.inline("a", "b", "c", "d", "e"),
                SmallVec.inline("a", "b", "c", "d", "e", "f"),
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g"),
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h"),
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"),
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));
    }

    private static List<String> letters(int count) {
        return List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                .subList(0, count);
    }

    @Test
    void shouldInferTheInlineCapacityFromTheCountInOf() {
        List<SmallVec<String>> lists = listsOfZeroToTwelve().toList();
        assertEquals(13, lists.size());
        for (int count = 0; count < lists.size(); count++) {
            int inline = count <= 4 || count > 8 ? 4 : 8;
            assertList(letters(count), inline, Math.max(inline, count), lists.get(count));
        }
    }

    @Test
    void shouldHaveNoBlockInInline() {
        List<SmallVec<String>> lists = inlineListsOfZeroToTwelve().toList();
        assertEquals(13, lists.size());
        for (int count = 0; count < lists.size(); count++) {
            assertList(letters(count), rounded(count), rounded(count), lists.get(count));
        }
        SmallVec<String> sixteen =
                SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");
        assertEquals("abcdefghijklmnop", String.join("", sixteen));
        assertList(new ArrayList<>(sixteen), 16, 16, sixteen);
    }

    @Test
    void shouldRejectMoreThanSixteenInInline() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> SmallVec.inline(
                        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"));
        assertTrue(String.valueOf(thrown.getMessage()).contains("17"), thrown::getMessage);
    }

    @Test
    @SuppressWarnings("NullAway")
    void shouldTakeNullAndArraysAsElements() {
        assertList(Collections.singletonList(null), 4, 4, SmallVec.of(null));
        assertList(Collections.singletonList(null), 2, 2, SmallVec.inline(null));
        String[] array = {"x", "y"};
        assertList(Collections.singletonList(array), 4, 4, SmallVec.<String[]>of(array));
        assertList(Collections.singletonList(array), 2, 2, SmallVec.<String[]>inline(array));
        Object[] objects = new Object[100];
        assertList(Arrays.asList(objects, objects), 4, 4, SmallVec.<Object[]>of(objects, objects));
    }

    @Test
    void shouldNotKeepTheArrayOfVariableArguments() {
        String[] rest = {"j", "k"};
        SmallVec<String> list = SmallVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", rest);
        SmallVec<String> inline = SmallVec.inline("a", "b", "c", "d", "e", "f", "g", "h", "i", rest);
        rest[0] = "changed";
        assertList(letters(11), 4, 11, list);
        assertList(letters(11), 16, 16, inline);
    }

    // Inline capacity

    /** Factories that take an inline capacity, applied to it, with the content they make. */
    interface Factory {
        SmallVec<String> of(int inlineCapacity);
    }

    static Stream<Arguments> factoriesByInlineCapacity() {
        List<String> content = List.of("a", "b", "c");
        String[] array = {"a", "b", "c"};
        return Stream.of(
                factory("withInlineCapacity", List.of(), SmallVec::withInlineCapacity),
                factory("withCapacity", List.of(), n -> SmallVec.withCapacity(n, 1)),
                factory("filled", List.of("a", "a"), n -> SmallVec.filled(n, 2, "a")),
                factory("copyOf collection", content, n -> SmallVec.copyOf(n, content)),
                factory("copyOf array", content, n -> SmallVec.copyOf(n, array)),
                factory("copyOf range", List.of("b"), n -> SmallVec.copyOf(n, array, 1, 2)),
                factory("from", content, n -> SmallVec.from(n, content.iterator())),
                factory("adopt", content, n -> SmallVec.adopt(n, array, 3)),
                factory("collector", content, n -> content.stream().collect(SmallVec.collector(n))));
    }

    private static Arguments factory(String name, List<String> content, Factory factory) {
        return Arguments.of(name, content, factory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factoriesByInlineCapacity")
    void shouldRoundTheInlineCapacityUp(String name, List<String> content, Factory factory) {
        for (int n = 0; n <= 16; n++) {
            SmallVec<String> list = factory.of(n);
            assertEquals(rounded(n), list.inlineCapacity(), name + ", " + n);
            VecAssertions.assertSound(kind(rounded(n)), content, list);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factoriesByInlineCapacity")
    void shouldRejectInlineCapacitiesBelowZeroAndAboveSixteen(String name, List<String> content, Factory factory) {
        for (int n : new int[] {-1, MIN, 17, 32, MAX}) {
            IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> factory.of(n), name);
            String message = String.valueOf(thrown.getMessage());
            assertTrue(message.contains("" + n), message);
            assertTrue(message.contains("withCapacity(16, "), message);
        }
        assertEquals(content, factory.of(16));
    }

    @Test
    void shouldHaveFourInlineByDefault() {
        List<String> content = List.of(words(3));
        Stream.of(
                        SmallVec.copyOf(content),
                        SmallVec.copyOf(words(3)),
                        SmallVec.copyOf(words(9), 0, 3),
                        SmallVec.from(content.iterator()),
                        SmallVec.adopt(words(3), 3),
                        content.stream().collect(SmallVec.collector()))
                .forEach(list -> assertList(content, 4, 4, list));
        assertList(List.of(), 4, 4, SmallVec.create());
        assertList(List.of("a", "a", "a"), 4, 4, SmallVec.filled(3, "a"));
    }

    // Capacity

    static Stream<Arguments> kindsAndCounts() {
        return Stream.of(SmallVecKind.values())
                .flatMap(kind -> IntStream.of(0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 31, 32, 33, 100)
                        .mapToObj(count -> Arguments.of(kind, count)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndCounts")
    void shouldHaveABlockOfExactlyTheCount(SmallVecKind kind, int count) {
        int n = kind.inlineCapacity();
        int exact = Math.max(n, count);
        List<String> content = List.of(words(count));
        assertList(List.of(), n, exact, SmallVec.withCapacity(n, count));
        assertList(Collections.nCopies(count, "a"), n, exact, SmallVec.filled(n, count, "a"));
        assertList(content, n, exact, SmallVec.copyOf(n, content));
        assertList(content, n, exact, SmallVec.copyOf(n, new ArrayList<>(content)));
        assertList(content, n, exact, SmallVec.copyOf(n, SmallVec.copyOf(content)));
        assertList(content, n, exact, SmallVec.copyOf(n, words(count)));
        assertList(content, n, exact, SmallVec.copyOf(n, (Object[]) words(count)));
        assertList(content, n, exact, SmallVec.copyOf(n, words(count), 0, count));
        assertList(
                content.subList(count / 3, count),
                n,
                Math.max(n, count - count / 3),
                SmallVec.copyOf(n, words(count + 5), count / 3, count));
    }

    @ParameterizedTest
    @MethodSource("kindsAndCounts")
    void shouldGrowWithWhatArrives(SmallVecKind kind, int count) {
        int n = kind.inlineCapacity();
        List<String> content = List.of(words(count));
        assertList(content, n, kind.capacityAfterAdding(count), SmallVec.from(n, content.iterator()));
        assertList(content, n, kind.capacityAfterAdding(count), content.stream().collect(SmallVec.collector(n)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16})
    void shouldFillInline(int count) {
        assertList(Collections.nCopies(count, "a"), rounded(count), rounded(count), SmallVec.inlineFilled(count, "a"));
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotShareStorageWithItsSource(SmallVecKind kind) {
        for (int count : new int[] {1, kind.inlineCapacity() + 1}) {
            int n = kind.inlineCapacity();
            Object[] array = words(count).clone();
            Object[] objects = Arrays.copyOf(array, count, Object[].class);
            SmallVec<Object> original = SmallVec.copyOf(n, objects);
            List<SmallVec<Object>> copies = List.of(
                    SmallVec.copyOf(n, array),
                    SmallVec.copyOf(n, objects),
                    SmallVec.copyOf(n, objects, 0, count),
                    SmallVec.copyOf(n, original),
                    original.copy(),
                    original.clone());
            array[0] = "changed";
            objects[0] = "changed";
            original.set(0, "changed");
            copies.forEach(copy -> assertList(List.of(words(count)), n, Math.max(n, count), copy));
        }
    }

    // Adopting

    @ParameterizedTest
    @EnumSource
    void shouldTakeOverAnArrayOfObjectsThatDoesNotFitInline(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        for (int length : new int[] {n + 1, n + 2, 3 * n}) {
            for (int size = n + 1; size <= length; size++) {
                Object[] array = Arrays.copyOf(words(length), length, Object[].class);
                SmallVec<Object> list = SmallVec.adopt(n, array, size);
                assertSame(array, list.e0);
                assertList(Arrays.asList((Object[]) words(size)), n, length, list);
                assertArrayEquals(new Object[length - size], Arrays.copyOfRange(array, size, length));
                array[0] = "shared";
                assertEquals("shared", list.get(0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldCopyAnAdoptedArrayThatFitsInline(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        for (int size = 0; size <= n; size++) {
            Object[] array = Arrays.copyOf(words(40), 40, Object[].class);
            SmallVec<Object> list = SmallVec.adopt(n, array, size);
            assertArrayEquals(words(40), array);
            array[0] = "changed";
            assertList(List.of(words(size)), n, n, list);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldCopyAnAdoptedArrayOfAnotherClass(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        String[] array = words(n + 5);
        SmallVec<Object> list = SmallVec.adopt(n, array, n + 2);
        assertNotSame(array, list.e0);
        assertArrayEquals(words(n + 5), array);
        list.add(42);
        List<Object> content = new ArrayList<>(List.of(words(n + 2)));
        content.add(42);
        assertList(content, n, kind.grownCapacity(n + 2, n + 3), list);
    }

    // Collecting

    @ParameterizedTest
    @EnumSource
    void shouldCollectInOrderInParallelAndInGroups(SmallVecKind kind) {
        Collector<Integer, ?, SmallVec<Integer>> collector = SmallVec.collector(kind.inlineCapacity());
        List<Integer> numbers = IntStream.range(0, 5_000).boxed().toList();
        SmallVec<Integer> collected = numbers.parallelStream().collect(collector);
        VecAssertions.assertSound(kind, numbers, collected);
        Map<Integer, SmallVec<Integer>> groups =
                numbers.stream().limit(20).collect(Collectors.groupingBy(i -> i % 3, collector));
        assertEquals(List.of(2, 5, 8, 11, 14, 17), groups.get(2));
        groups.values().forEach(group -> kind.checkStructure(group));
        assertFalse(collector.characteristics().contains(Collector.Characteristics.UNORDERED));
        assertFalse(collector.characteristics().contains(Collector.Characteristics.CONCURRENT));
        List<@Nullable String> nulls = Arrays.asList(null, "a", null);
        VecAssertions.assertSound(kind, nulls, nulls.stream().collect(SmallVec.collector(kind.inlineCapacity())));
    }

    // Into the inner array

    @ParameterizedTest
    @EnumSource
    void shouldGiveItsContentAwayWhenItIsExactlyTheInlineCapacity(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        for (int capacity : new int[] {n, n + 3}) {
            for (int size = 0; size <= capacity; size++) {
                SmallVec<String> list = kind.withCapacity(capacity);
                list.addAll(List.of(words(size)));
                Optional<String[]> inner = list.intoInner(String[]::new);
                assertEquals(size == n, inner.isPresent());
                inner.ifPresent(array -> assertArrayEquals(words(n), array));
                assertList(size == n ? List.of() : List.of(words(size)), n, capacity, list);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepItsContentWhenItCannotGiveItAway(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        IntFunction<Object[]> noGenerator = nothing();
        SmallVec<Object> list = kind.copyOf(List.of(words(n)));
        assertThrows(ArrayStoreException.class, () -> list.intoInner(Integer[]::new));
        assertThrows(
                IllegalStateException.class,
                () -> list.intoInner(length -> {
                    throw new IllegalStateException();
                }));
        assertThrows(NullPointerException.class, () -> list.intoInner(noGenerator));
        assertList(List.of(words(n)), n, n, list);
    }

    // Bad arguments

    /** Null, of any type, where the checker would not allow it. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static Arguments bad(String name, Class<? extends Throwable> expected, Executable call, long... numbers) {
        return Arguments.of(name, expected, call, numbers);
    }

    static Stream<Arguments> badCalls() {
        String[] array = words(3);
        Object[] objects = new Object[30];
        Collection<String> collection = nothing();
        Iterator<String> iterator = nothing();
        String[] noArray = nothing();
        Class<? extends Throwable> argument = IllegalArgumentException.class;
        Class<? extends Throwable> index = IndexOutOfBoundsException.class;
        Class<? extends Throwable> memory = OutOfMemoryError.class;
        Class<? extends Throwable> none = NullPointerException.class;
        return Stream.of(
                bad("withCapacity -1", argument, () -> SmallVec.withCapacity(4, -1), -1),
                bad("withCapacity MIN", argument, () -> SmallVec.withCapacity(4, MIN), MIN),
                bad("withCapacity MAX", memory, () -> SmallVec.withCapacity(4, MAX), MAX, MAX - 8),
                bad("withCapacity MAX - 7", memory, () -> SmallVec.withCapacity(2, MAX - 7), MAX - 7, MAX - 8),
                bad("filled -1", argument, () -> SmallVec.filled(-1, "a"), -1),
                bad("filled 2 -1", argument, () -> SmallVec.filled(2, -1, "a"), -1),
                bad("filled MAX", memory, () -> SmallVec.filled(MAX, "a"), MAX),
                bad("inlineFilled -1", argument, () -> SmallVec.inlineFilled(-1, "a"), -1),
                bad("inlineFilled 17", argument, () -> SmallVec.inlineFilled(17, "a"), 17),
                bad("inlineFilled MAX", argument, () -> SmallVec.inlineFilled(MAX, "a"), MAX),
                bad("copyOf -1, 0", index, () -> SmallVec.copyOf(array, -1, 0), -1, 0, 3),
                bad("copyOf 0, 4", index, () -> SmallVec.copyOf(array, 0, 4), 0, 4, 3),
                bad("copyOf 2, 1", index, () -> SmallVec.copyOf(array, 2, 1), 2, 1, 3),
                bad("copyOf MIN, MAX", index, () -> SmallVec.copyOf(8, array, MIN, MAX), MIN, MAX, 3),
                bad("adopt -1", index, () -> SmallVec.adopt(objects, -1), -1, 30),
                bad("adopt 31", index, () -> SmallVec.adopt(objects, 31), 31, 30),
                bad("adopt MAX", index, () -> SmallVec.adopt(2, objects, MAX), MAX, 30),
                bad("adopt strings", index, () -> SmallVec.adopt(array, 4), 4, 3),
                bad("copyOf no collection", none, () -> SmallVec.copyOf(collection)),
                bad("copyOf 8, no collection", none, () -> SmallVec.copyOf(8, collection)),
                bad("copyOf no array", none, () -> SmallVec.copyOf(noArray)),
                bad("copyOf 8, no array", none, () -> SmallVec.copyOf(8, noArray)),
                bad("copyOf no array, 0, 0", none, () -> SmallVec.copyOf(noArray, 0, 0)),
                bad("copyOf 8, no array, 0, 0", none, () -> SmallVec.copyOf(8, noArray, 0, 0)),
                bad("from no iterator", none, () -> SmallVec.from(iterator)),
                bad("from 8, no iterator", none, () -> SmallVec.from(8, iterator)),
                bad("adopt no array", none, () -> SmallVec.adopt(noArray, 0)),
                bad("adopt 8, no array", none, () -> SmallVec.adopt(8, noArray, 0)),
                bad("of no rest", none, () -> SmallVec.of("", "", "", "", "", "", "", "", "", noArray)),
                bad("inline no rest", none, () -> SmallVec.inline("", "", "", "", "", "", "", "", "", noArray)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCalls")
    void shouldRejectBadArguments(String name, Class<? extends Throwable> expected, Executable call, long[] numbers) {
        Throwable thrown = assertThrows(expected, call, name);
        assertSame(expected, thrown.getClass());
        for (long number : numbers) {
            assertTrue(
                    String.valueOf(thrown.getMessage()).matches("(?s).*(?<![\\d-])" + number + "(?!\\d).*"),
                    () -> number + " is not in: " + thrown.getMessage());
        }
    }

    @Test
    void shouldLeaveARejectedArrayAsItWas() {
        Object[] array = words(30).clone();
        assertThrows(IndexOutOfBoundsException.class, () -> SmallVec.adopt(array, 31));
        assertThrows(IllegalArgumentException.class, () -> SmallVec.adopt(17, array, 30));
        assertArrayEquals(words(30), array);
        assertTrue(Stream.of(array).allMatch(Objects::nonNull));
    }
}
