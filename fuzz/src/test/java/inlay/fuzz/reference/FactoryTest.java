package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactoryTest {

    private static final @Nullable Object[] POOL = {null, null, null, "a", "b", new Object[0], new String[] {"c"}};
    private static final int BAD = 3;

    /** The reference's list first, then the real one; both may throw. */
    private static void assertSameList(Supplier<Reference> expected, Supplier<? extends Vec<?>> actual) {
        Object made = madeBy(expected);
        Object other = madeBy(actual);
        if (made instanceof Reference reference && other instanceof Vec<?> list) {
            assertSameList(reference, list);
        } else {
            assertEquals(made, other);
        }
    }

    private static void assertSameList(Reference expected, Vec<?> actual) {
        Outcome.assertSameElements(expected, actual);
        Outcome.assertSamePlacement(expected, actual);
    }

    /** A list, or the class of what was thrown instead. */
    private static Object madeBy(Supplier<?> factory) {
        try {
            return factory.get();
        } catch (RuntimeException | OutOfMemoryError thrown) {
            return thrown.getClass();
        }
    }

    private static @Nullable Object[] elements(int count, boolean nullsOnly, boolean strings, Random random) {
        @Nullable Object[] elements = strings ? new @Nullable String[count] : new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            elements[i] = nullsOnly ? null : strings ? "s" : POOL[random.nextInt(POOL.length)];
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 20})
    void shouldMakeWhatSmallVecMakes(int count) {
        Random random = new Random(count);
        for (int n = -1; n <= 17; n++) {
            int inline = n;
            for (int kind = 0; kind < 8; kind++) {
                @Nullable Object[] given = elements(count, kind % 2 == 0, kind > 5, random);
                int from = random.nextInt(count + 1) - (kind == BAD ? 1 : 0);
                int to = from + random.nextInt(count + 1 - Math.max(0, from)) + (kind == BAD ? 1 : 0);
                List<@Nullable Object> list = Arrays.asList(given);
                assertSameList(
                        () -> SmallReference.withInlineCapacity(inline), () -> SmallVec.withInlineCapacity(inline));
                assertSameList(
                        () -> SmallReference.withCapacity(inline, count - 1),
                        () -> SmallVec.withCapacity(inline, count - 1));
                assertSameList(
                        () -> SmallReference.filled(inline, count - 1, null),
                        () -> SmallVec.filled(inline, count - 1, null));
                assertSameList(
                        () -> SmallReference.inlineFilled(inline, "x"), () -> SmallVec.inlineFilled(inline, "x"));
                assertSameList(() -> SmallReference.copyOf(inline, list), () -> SmallVec.copyOf(inline, list));
                assertSameList(() -> SmallReference.copyOf(inline, given), () -> SmallVec.copyOf(inline, given));
                assertSameList(
                        () -> SmallReference.copyOf(inline, given, from, to),
                        () -> SmallVec.copyOf(inline, given, from, to));
                assertSameList(
                        () -> SmallReference.from(inline, list.iterator()),
                        () -> SmallVec.from(inline, list.iterator()));
                assertSameList(
                        () -> SmallReference.adopt(inline, given.clone(), to),
                        () -> SmallVec.adopt(inline, given.clone(), to));
                assertSameList(
                        () -> list.stream().collect(SmallReference.collector(inline)),
                        () -> list.stream().collect(SmallVec.collector(inline)));
            }
        }
    }

    @Test
    void shouldInferTheInlineCapacityAsSmallVecDoes() {
        assertSameList(SmallReference.create(), SmallVec.create());
        assertSameList(SmallReference.of(), SmallVec.of());
        assertSameList(SmallReference.of(1), SmallVec.of(1));
        assertSameList(SmallReference.of(1, 2, 3, 4), SmallVec.of(1, 2, 3, 4));
        assertSameList(SmallReference.of(1, 2, 3, 4, 5), SmallVec.of(1, 2, 3, 4, 5));
        assertSameList(SmallReference.of(1, 2, 3, 4, 5, 6, 7, 8), SmallVec.of(1, 2, 3, 4, 5, 6, 7, 8));
        assertSameList(SmallReference.of(1, 2, 3, 4, 5, 6, 7, 8, 9), SmallVec.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertSameList(SmallReference.inline(), SmallVec.inline());
        assertSameList(SmallReference.inline(1, 2), SmallVec.inline(1, 2));
        assertSameList(SmallReference.inline(1, 2, 3), SmallVec.inline(1, 2, 3));
        assertSameList(SmallReference.inline(1, 2, 3, 4, 5), SmallVec.inline(1, 2, 3, 4, 5));
        assertSameList(SmallReference.inline(1, 2, 3, 4, 5, 6, 7, 8, 9), SmallVec.inline(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertSameList(
                () -> SmallReference.inline(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7),
                () -> SmallVec.inline(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7));
        assertSameList(SmallReference.filled(5, "x"), SmallVec.filled(5, "x"));
        assertSameList(SmallReference.copyOf(List.of(1, 2, 3, 4, 5)), SmallVec.copyOf(List.of(1, 2, 3, 4, 5)));
        assertSameList(
                SmallReference.from(List.of(1, 2).iterator()),
                SmallVec.from(List.of(1, 2).iterator()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 15, 16, 17, 18, 33})
    void shouldMakeWhatSlimVecMakes(int count) {
        Random random = new Random(count);
        for (int kind = 0; kind < 40; kind++) {
            @Nullable Object[] given = elements(count, kind % 2 == 0, kind > 35, random);
            int from = random.nextInt(count + 1) - (kind == BAD ? 1 : 0);
            int to = from + random.nextInt(count + 1 - Math.max(0, from)) + (kind == BAD ? 1 : 0);
            int times = random.nextInt(4) - 1;
            List<@Nullable Object> list = Arrays.asList(given);
            Collection<List<@Nullable Object>> lists = List.of(list, List.of(), list.subList(0, count / 2));
            assertSameList(() -> SlimReference.withCapacity(count - 1), () -> SlimVec.withCapacity(count - 1));
            assertSameList(() -> SlimReference.filled(count - 1, null), () -> SlimVec.filled(count - 1, null));
            assertSameList(() -> SlimReference.filled(count - 1, "x"), () -> SlimVec.filled(count - 1, "x"));
            assertSameList(() -> SlimReference.copyOf(list), () -> SlimVec.copyOf(list));
            assertSameList(() -> SlimReference.copyOf(given), () -> SlimVec.copyOf(given));
            assertSameList(() -> SlimReference.copyOf(given, from, to), () -> SlimVec.copyOf(given, from, to));
            assertSameList(() -> SlimReference.from(list.iterator()), () -> SlimVec.from(list.iterator()));
            assertSameList(() -> SlimReference.adopt(given.clone(), to), () -> SlimVec.adopt(given.clone(), to));
            assertSameList(() -> SlimReference.repeat(list, times), () -> SlimVec.repeat(list, times));
            assertSameList(() -> SlimReference.flatten(lists), () -> SlimVec.flatten(lists));
            assertSameList(
                    () -> list.stream().collect(SlimReference.collector()),
                    () -> list.stream().collect(SlimVec.collector()));
        }
    }

    @Test
    void shouldMakeWhatSlimVecMakesOfSingleArguments() {
        assertSameList(SlimReference.create(), SlimVec.create());
        assertSameList(SlimReference.of(), SlimVec.of());
        assertSameList(SlimReference.of("a"), SlimVec.of("a"));
        assertSameList(SlimReference.of(new @Nullable Object[] {null}), SlimVec.of((Object) null));
        assertSameList(SlimReference.of(null, null), SlimVec.of(null, null));
        assertSameList(SlimReference.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0), SlimVec.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0));
        assertEquals(SlimVec.MAX_CAPACITY, SlimReference.MAX_CAPACITY);
    }

    @Test
    void shouldRejectWhatIsTooLong() {
        int tooMany = SlimReference.MAX_CAPACITY + 1;
        assertSameList(() -> SlimReference.withCapacity(tooMany), () -> SlimVec.withCapacity(tooMany));
        assertSameList(() -> SlimReference.filled(tooMany, null), () -> SlimVec.filled(tooMany, null));
        assertSameList(() -> SmallReference.withCapacity(4, tooMany), () -> SmallVec.withCapacity(4, tooMany));
        assertSameList(() -> SmallReference.filled(tooMany, "x"), () -> SmallVec.filled(tooMany, "x"));
        List<Object> two = List.of(1, 2);
        assertSameList(
                () -> SlimReference.repeat(two, Integer.MAX_VALUE), () -> SlimVec.repeat(two, Integer.MAX_VALUE));
    }

    @Test
    void shouldNullAnAdoptedArrayBehindTheElements() {
        Object[] expected = {1, 2, 3, 4, 5, 6};
        Object[] slim = expected.clone();
        SmallReference.adopt(expected, 5);
        SlimReference.adopt(slim, 5);
        assertArrayEquals(new @Nullable Object[] {1, 2, 3, 4, 5, null}, expected);
        assertArrayEquals(new @Nullable Object[] {1, 2, 3, 4, 5, null}, slim);
    }

    @Test
    void shouldHandOverTheInlineContentAsSmallVecDoes() {
        Reference reference = SmallReference.of("a", "b", "c", "d");
        SmallVec<String> list = SmallVec.of("a", "b", "c", "d");
        reference.reserve(1);
        list.reserve(1);
        assertArrayEquals(
                list.intoInner(String[]::new).get(),
                reference.intoInner(String[]::new).get());
        assertSameList(reference, list);
        assertEquals(list.intoInner(String[]::new), reference.intoInner(String[]::new));
        assertSameList(reference.clone(), list.clone());
    }

    @Test
    void shouldOrderListsAsVecDoes() {
        List<Object> called = new ArrayList<>();
        List<List<String>> lists = List.of(List.of(), List.of("a"), List.of("a", "b"), List.of("b"), List.of("b", "a"));
        for (List<String> left : lists) {
            for (List<String> right : lists) {
                int expected =
                        Reference.lexicographic((a, b) -> compare(called, a, b)).compare(left, right);
                List<Object> before = List.copyOf(called);
                called.clear();
                assertEquals(
                        expected,
                        Vec.lexicographic((a, b) -> compare(called, a, b)).compare(left, right));
                assertEquals(before, called);
                called.clear();
            }
        }
    }

    private static int compare(List<Object> called, Object left, Object right) {
        called.add(left);
        called.add(right);
        return left.toString().compareTo(right.toString());
    }

    @Test
    void shouldReturnTheVeryElementPopped() {
        Object element = new Object();
        assertSame(element, SlimReference.of(element).popIf(any -> true).get());
    }
}
