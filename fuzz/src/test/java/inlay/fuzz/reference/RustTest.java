package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference against what the Rust originals are known to do, where Java does the same. */
class RustTest {

    private static Reference numbers(int inlineCapacity, int count) {
        Reference reference = SmallReference.withInlineCapacity(inlineCapacity);
        for (int i = 0; i < count; i++) {
            reference.add(i);
        }
        return reference;
    }

    private static Iterator<Object> failingAfter(int count) {
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Object next() {
                if (given == count) {
                    throw new Broken();
                }
                return 10 + given++;
            }
        };
    }

    private static void assertPlaced(int capacity, boolean spilled, Reference reference) {
        assertEquals(capacity, reference.capacity());
        assertEquals(spilled, reference.spilled());
    }

    // Capacity

    @ParameterizedTest
    @CsvSource({"2, 2, 2", "2, 3, 4", "2, 5, 8", "4, 5, 8", "8, 8, 8", "8, 9, 16", "8, 17, 32", "16, 17, 32"})
    void shouldGrowToPowersOfTwo(int inlineCapacity, int count, int capacity) {
        assertPlaced(capacity, capacity > inlineCapacity, numbers(inlineCapacity, count));
    }

    @Test
    void shouldGrowFromAnExactCapacityToAPowerOfTwo() {
        Reference reference = SmallReference.withCapacity(4, 5);
        reference.resize(5, 0);
        assertPlaced(5, true, reference);
        reference.push(0);
        assertPlaced(8, true, reference);
    }

    @Test
    void shouldReserveInlineThenAmortisedThenExactly() {
        Reference reference = numbers(4, 1);
        reference.reserve(3);
        assertPlaced(4, false, reference);
        reference.reserve(4);
        assertPlaced(8, true, reference);
        reference.reserveExact(8);
        assertPlaced(9, true, reference);
    }

    @Test
    void shouldTakeExactCapacityForWhatIsKnownAndAPowerOfTwoForWhatArrives() {
        List<Integer> five = List.of(1, 2, 3, 4, 5);
        assertPlaced(5, true, SmallReference.copyOf(2, five));
        assertPlaced(5, true, SmallReference.filled(2, 5, "x"));
        assertPlaced(8, true, SmallReference.from(2, five.iterator()));
        assertPlaced(8, true, five.stream().collect(SmallReference.collector(2)));
    }

    @Test
    void shouldStaySpilledUntilToldOtherwise() {
        Reference reference = numbers(4, 6);
        reference.pop();
        reference.remove(0);
        reference.drain(0, 1);
        reference.truncate(2);
        reference.clear();
        assertPlaced(8, true, reference);
        assertPlaced(4, false, reference.copy());
        reference.shrinkToFit();
        assertPlaced(4, false, reference);
    }

    @Test
    void shouldGrowToTheCapacityItHasAndBackInline() {
        Reference reference = numbers(4, 5);
        reference.grow(8);
        assertPlaced(8, true, reference);
        assertThrows(IllegalArgumentException.class, () -> reference.grow(4));
        reference.clear();
        reference.grow(3);
        assertPlaced(4, false, reference);
    }

    @Test
    void shouldShrinkToSizeOrInline() {
        Reference reference = numbers(4, 9);
        reference.shrinkTo(12);
        assertPlaced(12, true, reference);
        reference.shrinkToFit();
        assertPlaced(9, true, reference);
        reference.truncate(4);
        reference.shrinkToFit();
        assertPlaced(4, false, reference);
        assertEquals("inline full", reference.placement().state());
    }

    @Test
    void shouldNotReserveTheImpossible() {
        Reference reference = numbers(4, 1);
        assertFalse(reference.tryReserve(Integer.MAX_VALUE));
        assertFalse(reference.tryReserveExact(Integer.MAX_VALUE));
        assertFalse(reference.tryGrow(Integer.MAX_VALUE));
        assertThrows(OutOfMemoryError.class, () -> reference.reserve(Integer.MAX_VALUE));
        assertPlaced(4, false, reference);
    }

    // Single elements

    @Test
    void shouldNotSpillForABadPosition() {
        Reference reference = numbers(2, 2);
        assertThrows(IndexOutOfBoundsException.class, () -> reference.add(5, "x"));
        assertThrows(IndexOutOfBoundsException.class, () -> reference.add(Integer.MAX_VALUE, "x"));
        assertPlaced(2, false, reference);
    }

    @Test
    void shouldMoveTheLastElementIntoTheHole() {
        Reference reference = numbers(4, 4);
        assertEquals(1, reference.swapRemove(1));
        assertEquals(List.of(0, 3, 2), reference);
        assertThrows(IndexOutOfBoundsException.class, () -> reference.swapRemove(3));
        assertThrows(
                IndexOutOfBoundsException.class, () -> SmallReference.create().swapRemove(0));
    }

    @Test
    void shouldPopWhatMatches() {
        Reference reference = numbers(4, 2);
        assertEquals(Optional.empty(), reference.popIf(any -> false));
        assertEquals(Optional.of(1), reference.popIf(any -> true));
        assertEquals(List.of(0), reference);
        assertEquals(Optional.empty(), SmallReference.create().popIf(any -> true));
    }

    // Many elements in

    @Test
    void shouldEmptyTheOtherListAndLeaveItsBlock() {
        Reference reference = numbers(4, 1);
        Reference other = numbers(2, 3);
        reference.append(other);
        assertEquals(List.of(0, 0, 1, 2), reference);
        assertEquals(List.of(), other);
        assertPlaced(4, true, other);
        assertThrows(IllegalArgumentException.class, () -> reference.append(reference));
    }

    @Test
    void shouldInsertWhatArrivedBeforeTheIteratorFailed() {
        Reference reference = numbers(4, 3);
        assertThrows(Broken.class, () -> reference.extend(1, failingAfter(2)));
        assertEquals(List.of(0, 10, 11, 1, 2), reference);
        assertThrows(Broken.class, () -> reference.extend(failingAfter(1)));
        assertEquals(List.of(0, 10, 11, 1, 2, 10), reference);
        assertThrows(IndexOutOfBoundsException.class, () -> reference.extend(7, failingAfter(0)));
    }

    @Test
    void shouldRepeatAPartOfItself() {
        Reference reference = numbers(4, 3);
        reference.extendFromWithin(1, 3);
        assertEquals(List.of(0, 1, 2, 1, 2), reference);
        assertPlaced(8, true, reference);
    }

    // Length

    @Test
    void shouldResizeBothWays() {
        Reference reference = numbers(4, 3);
        reference.resize(5, "x");
        assertEquals(List.of(0, 1, 2, "x", "x"), reference);
        reference.resize(1, "y");
        assertEquals(List.of(0), reference);
        assertPlaced(8, true, reference);
        reference.truncate(7);
        assertEquals(List.of(0), reference);
    }

    @Test
    void shouldKeepWhatTheSupplierGaveAndWhatWasReserved() {
        Reference reference = numbers(2, 2);
        Iterator<Object> given = failingAfter(1);
        assertThrows(Broken.class, () -> reference.resizeWith(6, given::next));
        assertEquals(List.of(0, 1, 10), reference);
        assertPlaced(8, true, reference);
    }

    // Many elements out

    @Test
    void shouldAskWhetherTheLaterOneRepeatsTheOneKept() {
        List<List<@Nullable Object>> asked = new ArrayList<>();
        numbers(4, 4).dedupBy((later, kept) -> !asked.add(List.of(later, kept)));
        assertEquals(List.of(List.of(1, 0), List.of(2, 1), List.of(3, 2)), asked);
        Reference reference = SmallReference.of(1, 2, 3, 4, 5);
        assertTrue(reference.dedupBy((later, kept) -> (Integer) later - (Integer) kept == 1));
        assertEquals(List.of(1, 3, 5), reference);
    }

    @Test
    void shouldRemoveRepetitionsNextToEachOther() {
        Reference reference = SmallReference.of(1, 1, 2, 2, 1, 3);
        assertTrue(reference.dedup());
        assertEquals(List.of(1, 2, 1, 3), reference);
        assertFalse(reference.dedup());
        assertTrue(reference.dedupByKey(number -> (Integer) number < 3));
        assertEquals(List.of(1, 3), reference);
    }

    @Test
    void shouldKeepAllWhenAPredicateFails() {
        Reference reference = numbers(2, 6);
        assertThrows(Broken.class, () -> reference.retain(number -> isEvenBefore(4, number)));
        assertThrows(Broken.class, () -> reference.extractIf(0, 6, number -> isEvenBefore(3, number)));
        assertThrows(Broken.class, () -> reference.dedupBy((later, kept) -> isEvenBefore(3, later)));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), reference);
        assertTrue(reference.retain(number -> isEvenBefore(9, number)));
        assertEquals(List.of(0, 2, 4), reference);
    }

    private static boolean isEvenBefore(int end, Object number) {
        if ((Integer) number >= end) {
            throw new Broken();
        }
        return (Integer) number % 2 == 0;
    }

    @Test
    void shouldDrainARangeInOrder() {
        Reference reference = numbers(2, 6);
        Reference drained = reference.drain(1, 4);
        assertEquals(List.of(1, 2, 3), drained);
        assertPlaced(3, true, drained);
        assertEquals(List.of(0, 4, 5), reference);
        assertPlaced(8, true, reference);
        assertThrows(IndexOutOfBoundsException.class, () -> reference.drain(2, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> reference.drain(0, Integer.MAX_VALUE));
    }

    @Test
    void shouldSpliceAtTheStartInsideAndAtTheEnd() {
        Reference reference = numbers(4, 4);
        assertEquals(List.of(0, 1), reference.splice(0, 2, List.of("a")));
        assertEquals(List.of("a", 2, 3), reference);
        assertEquals(List.of(), reference.splice(1, 1, List.of("b", "c")));
        assertEquals(List.of("a", "b", "c", 2, 3), reference);
        assertEquals(List.of(3), reference.splice(4, 5, List.of("d", "e")));
        assertEquals(List.of("a", "b", "c", 2, "d", "e"), reference);
        assertThrows(Broken.class, () -> reference.splice(0, 6, () -> failingAfter(1)));
        assertEquals(List.of("a", "b", "c", 2, "d", "e"), reference);
    }

    @Test
    void shouldExtractWithinARange() {
        Reference reference = numbers(4, 6);
        Reference extracted = reference.extractIf(1, 5, number -> (Integer) number % 2 == 0);
        assertEquals(List.of(2, 4), extracted);
        assertPlaced(4, false, extracted);
        assertEquals(List.of(0, 1, 3, 5), reference);
        assertPlaced(8, true, reference);
    }

    @Test
    void shouldSplitOffWhatFitsInline() {
        Reference reference = numbers(4, 6);
        Reference tail = reference.splitOff(3);
        assertEquals(List.of(3, 4, 5), tail);
        assertPlaced(4, false, tail);
        assertEquals(List.of(0, 1, 2), reference);
        assertPlaced(8, true, reference);
        assertEquals(List.of(0, 1, 2), reference.splitOff(0));
        assertThrows(IndexOutOfBoundsException.class, () -> reference.splitOff(1));
    }

    @Test
    void shouldHandOverWhatTheConsumerTook() {
        Reference reference = numbers(4, 5);
        assertThrows(Broken.class, () -> reference.drainTo(number -> isEvenBefore(3, number)));
        assertEquals(List.of(3, 4), reference);
        reference.drainTo(number -> isEvenBefore(9, number));
        assertEquals(List.of(), reference);
    }

    @Test
    void shouldGiveTheInlineContentWhenFullEvenIfSpilled() {
        Reference reference = numbers(2, 3);
        assertTrue(reference.intoInner(Object[]::new).isEmpty());
        reference.pop();
        assertArrayEquals(
                new Object[] {0, 1}, reference.intoInner(Object[]::new).get());
        assertPlaced(4, true, reference);
    }

    // A single field

    @Test
    void shouldHaveNoBlockForOneElement() {
        Reference reference = SlimReference.create();
        assertEquals("empty", reference.placement().state());
        reference.push("a");
        assertEquals("one", reference.placement().state());
        reference.set(0, null);
        assertEquals("single null", reference.placement().state());
        reference.set(0, new Object[0]);
        assertEquals("single Object[]", reference.placement().state());
        reference.set(0, new String[0]);
        assertEquals("one", reference.placement().state());
        reference.push("b");
        assertPlaced(2, true, reference);
        assertEquals("block full", reference.placement().state());
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 4", "5, 6", "7, 10", "11, 16", "17, 24", "25, 36"})
    void shouldGrowByHalfToAnEvenNumber(int count, int capacity) {
        Reference reference = SlimReference.create();
        for (int i = 0; i < count; i++) {
            reference.push(i);
        }
        assertPlaced(capacity, true, reference);
        String kind = capacity > 16 ? "private marker" : "shared marker";
        assertEquals(
                count == capacity ? "block full" : kind, reference.placement().state());
    }

    @Test
    void shouldHaveOneSlotForAnyNumberOfNulls() {
        Reference reference = SlimReference.filled(15, null);
        SlimPlacement placement = (SlimPlacement) reference.placement();
        assertFalse(placement.hasPrivateMarker());
        reference.push(null);
        assertTrue(placement.hasPrivateMarker());
        assertEquals("nulls only", placement.state());
        assertEquals(1, placement.slots());
        reference.set(3, "a");
        assertPlaced(16, true, reference);
        reference.set(3, null);
        reference.shrinkToFit();
        assertPlaced(16, false, reference);
    }

    @Test
    void shouldDropTheBlockWhenEmptyOrSingle() {
        Reference reference = SlimReference.withCapacity(5);
        assertEquals("empty block", reference.placement().state());
        reference.push("a");
        assertEquals("shared marker", reference.placement().state());
        reference.shrinkToFit();
        assertPlaced(1, false, reference);
        reference.pop();
        assertPlaced(0, false, reference);
    }
}
