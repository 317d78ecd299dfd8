package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.FactorySuite;
import inlay.vec.suite.VecAssertions;
import inlay.vec.suite.VecKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallVecFactoryTest extends FactorySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        List<VecKind> kinds = new ArrayList<>(List.of(SmallVecKind.values()));
        kinds.add(new DefaultKind());
        return kinds;
    }

    private static SmallVecKind kind(int inlineCapacity) {
        return Stream.of(SmallVecKind.values())
                .filter(kind -> kind.inlineCapacity() == inlineCapacity)
                .findFirst()
                .orElseThrow();
    }

    private static int rounded(int inlineCapacity) {
        return inlineCapacity <= 2 ? 2 : inlineCapacity <= 4 ? 4 : inlineCapacity <= 8 ? 8 : 16;
    }

    private static void assertList(List<?> content, int inlineCapacity, int capacity, SmallVec<?> list) {
        assertList(kind(inlineCapacity), content, capacity, list);
        assertEquals(inlineCapacity, list.inlineCapacity(), "inline capacity");
    }

    // Elements one by one

    @Override
    protected List<SmallVec<String>> listsOfLetters() {
        return List.of(
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

    private static List<SmallVec<String>> inlineListsOfLetters() {
        return List.of(
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

    @Test
    void shouldInferTheInlineCapacityFromTheCountInOf() {
        List<SmallVec<String>> lists = listsOfLetters();
        assertEquals(13, lists.size());
        for (int count = 0; count < lists.size(); count++) {
            int inline = count <= 4 || count > 8 ? 4 : 8;
            assertList(letters(count), inline, Math.max(inline, count), lists.get(count));
        }
    }

    @Test
    void shouldHaveNoBlockInInline() {
        List<SmallVec<String>> lists = inlineListsOfLetters();
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
        for (int n : new int[] {-1, Integer.MIN_VALUE, 17, 32, MAX}) {
            IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> factory.of(n), name);
            String message = String.valueOf(thrown.getMessage());
            assertTrue(message.contains("" + n), message);
            assertTrue(message.contains("withCapacity(16, "), message);
        }
        assertEquals(content, factory.of(16));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16})
    void shouldFillInline(int count) {
        assertList(Collections.nCopies(count, "a"), rounded(count), rounded(count), SmallVec.inlineFilled(count, "a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 17, MAX})
    void shouldSayHowManyElementsFitInline(int count) {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> SmallVec.inlineFilled(count, "a"));
        assertEquals(count + " elements do not fit inline; 0 to 16 do", thrown.getMessage());
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
        assertThrows(NullPointerException.class, () -> kind.create().intoInner(noGenerator));
        assertList(List.of(words(n)), n, n, list);
    }

    // Bad arguments

    @Override
    protected Stream<BadCall> badCalls() {
        String[] noArray = nothing();
        Class<? extends Throwable> argument = IllegalArgumentException.class;
        Class<? extends Throwable> none = NullPointerException.class;
        return Stream.concat(
                super.badCalls(),
                Stream.of(
                        bad("inlineFilled -1", argument, () -> SmallVec.inlineFilled(-1, "a"), -1),
                        bad("inlineFilled 17", argument, () -> SmallVec.inlineFilled(17, "a"), 17),
                        bad("inlineFilled MAX", argument, () -> SmallVec.inlineFilled(MAX, "a"), MAX),
                        bad("of no rest", none, () -> SmallVec.of("", "", "", "", "", "", "", "", "", noArray)),
                        bad(
                                "inline no rest",
                                none,
                                () -> SmallVec.inline("", "", "", "", "", "", "", "", "", noArray))));
    }

    @Test
    void shouldLeaveAnArrayAsItWasThatComesWithABadInlineCapacity() {
        Object[] array = Arrays.copyOf(words(30), 30, Object[].class);
        assertThrows(IllegalArgumentException.class, () -> SmallVec.adopt(17, array, 30));
        assertArrayEquals(words(30), array);
    }
}
