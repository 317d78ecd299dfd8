package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import inlay.vec.suite.History;
import inlay.vec.suite.SerialStream;
import inlay.vec.suite.VecAssertions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When elements are inline and when in a block, how large the block is, and what inline capacity results have. */
class SmallVecPlacementTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** The capacities a list goes through. */
    private static List<Integer> capacitiesWhilePushing(SmallVec<Integer> list, int count) {
        List<Integer> capacities = new ArrayList<>(List.of(list.capacity()));
        for (int i = 0; i < count; i++) {
            list.push(i);
            if (list.capacity() != capacities.get(capacities.size() - 1)) {
                capacities.add(list.capacity());
            }
        }
        return capacities;
    }

    private static void assertPlacement(SmallVecKind kind, List<?> content, int capacity, SmallVec<?> list) {
        VecAssertions.assertSound(kind, content, list);
        assertEquals(capacity, list.capacity(), "capacity");
        assertEquals(capacity > kind.inlineCapacity(), list.spilled(), "spilled");
    }

    static Stream<Arguments> pushSequences() {
        return Stream.of(
                Arguments.of(0, List.of(2, 4, 8, 16, 32)),
                Arguments.of(3, List.of(4, 8, 16, 32)),
                Arguments.of(8, List.of(8, 16, 32)),
                Arguments.of(16, List.of(16, 32)));
    }

    @ParameterizedTest
    @MethodSource("pushSequences")
    void shouldDoubleItsCapacityWhilePushing(int inlineCapacity, List<Integer> expected) {
        SmallVec<Integer> list = SmallVec.withInlineCapacity(inlineCapacity);
        assertEquals(expected, capacitiesWhilePushing(list, 32));
        assertEquals(numbers(32), list);
    }

    @Test
    void shouldGrowFromAnOddCapacityToTheNextPowerOfTwo() {
        assertEquals(List.of(5, 8, 16), capacitiesWhilePushing(SmallVec.withCapacity(3, 5), 9));
        assertEquals(List.of(33, 64), capacitiesWhilePushing(SmallVec.withCapacity(16, 33), 34));
    }

    @Test
    void shouldSpillByReserveOnlyWhenNeeded() {
        for (int[] figures : new int[][] {{3, 4, 4}, {4, 8, 5}, {8, 16, 9}, {60, 64, 61}}) {
            SmallVec<Integer> amortised = SmallVec.of(7);
            amortised.reserve(figures[0]);
            assertPlacement(SmallVecKind.SMALL_VEC_4, List.of(7), figures[1], amortised);
            SmallVec<Integer> exact = SmallVec.of(7);
            exact.reserveExact(figures[0]);
            assertPlacement(SmallVecKind.SMALL_VEC_4, List.of(7), figures[2], exact);
        }
    }

    @Test
    void shouldHaveTheCapacityOfItsRouteForFiveElementsOfTwoInline() {
        List<Integer> five = numbers(5);
        SmallVec<Integer> pushed = SmallVec.withInlineCapacity(2);
        pushed.addAll(five);
        SmallVec<Integer> extended = SmallVec.withInlineCapacity(2);
        extended.extend(five.iterator());
        assertAll(
                () -> assertEquals(5, SmallVec.copyOf(2, five).capacity()),
                () -> assertEquals(5, SmallVec.copyOf(2, five.toArray()).capacity()),
                () -> assertEquals(5, SmallVec.filled(2, 5, 1).capacity()),
                () -> assertEquals(5, SmallVec.withCapacity(2, 5).capacity()),
                () -> assertEquals(5, SmallVec.copyOf(2, five).copy().capacity()),
                () -> assertEquals(8, SmallVec.from(2, five.iterator()).capacity()),
                () -> assertEquals(
                        8, five.stream().collect(SmallVec.collector(2)).capacity()),
                () -> assertEquals(8, pushed.capacity()),
                () -> assertEquals(8, extended.capacity()));
    }

    @Test
    void shouldKnowItsGrowthUpToTheLargestCapacity() {
        SmallVec<Integer> list = SmallVec.create();
        int half = 1 << 30;
        int[][] growth = {
            {5, 8}, {8, 8}, {9, 16}, {1000, 1024}, {half - 1, half}, {half, half}, {half + 1, Integer.MAX_VALUE - 8}
        };
        for (int[] figures : growth) {
            assertEquals(figures[1], list.grownCapacity(figures[0]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotSpillForAnElementThatIsAnArray(SmallVecKind kind) {
        SmallVec<Object> list = kind.create();
        list.add(new Object[100]);
        kind.checkStructure(list);
        assertFalse(list.spilled());
        assertEquals(kind.inlineCapacity(), list.capacity());
    }

    @ParameterizedTest
    @EnumSource
    void shouldSpillWithTheElementThatDoesNotFit(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        SmallVec<Integer> list = kind.create();
        for (int i = 0; i < n; i++) {
            list.add(i);
            assertPlacement(kind, numbers(i + 1), n, list);
        }
        list.add(n);
        assertPlacement(kind, numbers(n + 1), 2 * n, list);
    }

    /** Ways to make a list short or empty that leave the block. */
    static Stream<Arguments> removals() {
        return Stream.of(
                removal("clear", Vec::clear),
                removal("truncate", list -> list.truncate(1)),
                removal("resize", list -> list.resize(1, "")),
                removal("pop", list -> {
                    while (list.size() > 1) {
                        list.pop();
                    }
                }),
                removal("remove", list -> {
                    while (list.size() > 1) {
                        list.remove(0);
                    }
                }),
                removal("drain", list -> list.drain(1, list.size())),
                removal("splitOff", list -> list.splitOff(0)),
                removal("splice", list -> list.splice(0, list.size(), List.of("one"))),
                removal("extractIf", list -> list.extractIf(0, list.size(), element -> true)),
                removal("retain", list -> list.retain(element -> false)),
                removal("dedupBy", list -> list.dedupBy((later, kept) -> true)),
                removal("drainTo", list -> list.drainTo(element -> {})),
                removal("intoList", Vec::intoList),
                removal("assign", list -> list.assign(List.of("one"))),
                removal("subList", list -> list.subList(0, list.size()).clear()));
    }

    private static Arguments removal(String name, Consumer<SmallVec<String>> removal) {
        return Arguments.of(name, removal);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void shouldStaySpilledWhenItBecomesShort(String name, Consumer<SmallVec<String>> removal) {
        for (SmallVecKind kind : SmallVecKind.values()) {
            SmallVec<String> list = kind.copyOf(Collections.nCopies(kind.inlineCapacity() + 1, "one"));
            Object block = list.e0;
            removal.accept(list);
            assertSame(block, list.e0, name);
            assertPlacement(kind, Collections.nCopies(list.size(), "one"), kind.inlineCapacity() + 1, list);
            assertTrue(list.size() <= 1, name);
        }
    }

    /** Ways back to inline. */
    static Stream<Arguments> returns() {
        return Stream.of(
                removal("shrinkToFit", Vec::shrinkToFit),
                removal("trimToSize", Vec::trimToSize),
                removal("shrinkTo", list -> list.shrinkTo(list.inlineCapacity())),
                removal("shrinkTo 0", list -> list.shrinkTo(0)),
                removal("grow", list -> list.grow(list.size())),
                removal("grow to the inline capacity", list -> list.grow(list.inlineCapacity())),
                removal("tryGrow", list -> assertTrue(list.tryGrow(list.size()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("returns")
    void shouldReturnToInlineWhenAskedTo(String name, Consumer<SmallVec<String>> call) {
        for (SmallVecKind kind : SmallVecKind.values()) {
            int n = kind.inlineCapacity();
            for (int size = 0; size <= n; size++) {
                List<String> content = Collections.nCopies(size, name);
                SmallVec<String> list = kind.withCapacity(40);
                list.addAll(content);
                assertTrue(list.spilled());
                call.accept(list);
                assertPlacement(kind, content, n, list);
                list.addAll(Collections.nCopies(n, "more"));
                assertEquals(size > 0, list.spilled());
                kind.checkStructure(list);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldShrinkToAnExactBlockWhatDoesNotFitInline(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        SmallVec<Integer> list = kind.withCapacity(100);
        list.addAll(numbers(n + 1));
        list.shrinkTo(n + 9);
        assertPlacement(kind, numbers(n + 1), n + 9, list);
        list.shrinkTo(n);
        assertPlacement(kind, numbers(n + 1), n + 1, list);
        list.grow(50);
        assertPlacement(kind, numbers(n + 1), 50, list);
        list.shrinkToFit();
        assertPlacement(kind, numbers(n + 1), n + 1, list);
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepItsBlockWhereNothingChanges(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        SmallVec<Integer> list = kind.copyOf(numbers(n + 4));
        Object block = list.e0;
        list.grow(n + 4);
        list.reserve(0);
        list.reserveExact(0);
        list.ensureCapacity(n + 4);
        list.shrinkToFit();
        list.shrinkTo(100);
        assertTrue(list.tryGrow(n + 4) && list.tryReserve(0) && list.tryReserveExact(0));
        list.assign(numbers(3));
        list.addAll(numbers(n));
        assertSame(block, list.e0);
        list.clear();
        list.addAll(numbers(n + 4));
        assertSame(block, list.e0);
        assertPlacement(kind, numbers(n + 4), n + 4, list);
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotSpillWhenAnInsertionIsRejected(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        SmallVec<Integer> list = kind.copyOf(numbers(n));
        assertThrows(IndexOutOfBoundsException.class, () -> list.add(n + 3, 9));
        assertThrows(IndexOutOfBoundsException.class, () -> list.addAll(n + 1, numbers(40)));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> list.extend(n + 1, numbers(40).iterator()));
        assertThrows(IndexOutOfBoundsException.class, () -> list.splice(0, n + 1, numbers(40)));
        assertPlacement(kind, numbers(n), n, list);
    }

    @ParameterizedTest
    @EnumSource
    void shouldDecideThePlacementOfACopyAfresh(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        for (int size : new int[] {0, 1, n, n + 1, 50}) {
            SmallVec<Integer> list = kind.withCapacity(60);
            list.addAll(numbers(size));
            for (SmallVec<Integer> copy : List.of(list.copy(), list.clone())) {
                assertPlacement(kind, numbers(size), Math.max(n, size), copy);
                assertNotSame(list.e0, copy.spilled() ? copy.e0 : null);
            }
            assertPlacement(kind, numbers(size), 60, list);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldKeepTheInlineCapacityInResults(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        for (int size : new int[] {0, 1, n - 1, n, n + 1, 2 * n, 100}) {
            for (History history : History.values()) {
                Stream.<Function<SmallVec<Integer>, SmallVec<Integer>>>of(
                                list -> list.drain(0, size),
                                list -> list.splitOff(0),
                                list -> list.splice(0, size, List.of()),
                                list -> list.extractIf(0, size, element -> true),
                                SmallVec::copy,
                                SmallVec::clone,
                                SmallVecPlacementTest::throughAStream)
                        .map(operation -> operation.apply((SmallVec<Integer>) history.list(kind, numbers(size))))
                        .forEach(result -> {
                            assertEquals(numbers(size), result);
                            assertPlacement(kind, new ArrayList<>(result), Math.max(n, size), result);
                        });
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static SmallVec<Integer> throughAStream(SmallVec<Integer> list) {
        try {
            return (SmallVec<Integer>) SerialStream.read(SerialStream.written(list));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveThePlacementThatItsHistoryTells(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        for (int size : new int[] {0, 1, n - 1, n, n + 1, 2 * n, 100}) {
            List<Integer> content = numbers(size);
            SmallVec<Integer> fresh = (SmallVec<Integer>) History.FRESH.list(kind, content);
            assertPlacement(kind, content, kind.capacityAfterAdding(size), fresh);
            SmallVec<Integer> spilled = (SmallVec<Integer>) History.SPILLED.list(kind, content);
            assertPlacement(kind, content, Math.max(n, size) + 3, spilled);
            SmallVec<Integer> back = (SmallVec<Integer>) History.SHRUNK_BACK.list(kind, content);
            assertPlacement(kind, content, Math.max(n, size), back);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteToNoOtherSlotsThanThoseOfItsInlineCapacity(SmallVecKind kind) {
        int n = kind.inlineCapacity();
        SmallVec<String> list = kind.create();
        for (int index : new int[] {-1, n}) {
            assertNoSlot(index, () -> list.setSlot(index, "a"));
        }
        list.tagged = (n + 1) << 1;
        assertNoSlot(n, () -> list.set(n, "a"));
    }

    private static void assertNoSlot(int index, Executable access) {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, access);
        assertEquals("No slot " + index, thrown.getMessage());
    }

    @Test
    void shouldTakeNothingButAnObjectArrayForABlock() {
        for (Object other : new Object[] {"no array", new String[0]}) {
            IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> SmallVec.asBlock(other));
            assertEquals("No block", thrown.getMessage());
        }
    }
}
