package inlay.slimvec;

import static inlay.slimvec.Contents.assertList;
import static inlay.slimvec.Contents.assertNothingShared;
import static inlay.slimvec.Contents.assertOnly;
import static inlay.slimvec.Contents.marker;
import static inlay.slimvec.Contents.slots;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.AllocationCounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the field: nothing, the only element, or a block that belongs to the list alone. */
@SuppressWarnings("NullAway")
class SlimVecUnionTest {

    /** Block lengths at which something changes: the shortest, and those around the last with shared markers. */
    private static final int[] LENGTHS = {2, 3, 4, 15, 16, 17, 18, 24};

    @AfterEach
    void shouldLeaveTheSharedMarkersAsTheyAre() {
        Contents.assertSharedMarkersUntouched();
    }

    // Elements

    /** Objects that can be in the field themselves. */
    private static List<Object> plain() {
        return List.of(
                "text",
                0,
                new Object(),
                new String[0],
                new String[] {"a"},
                new Integer[][] {{1}},
                new Object[][] {{}},
                new int[] {1},
                SlimVec.of(),
                SlimVec.of("a", "b"),
                new ArrayList<>(),
                Object[].class,
                SlimVecKind.SLIM_VEC);
    }

    /** Null, and objects of the class that a block has. */
    private static List<@Nullable Object> ambiguous() {
        @Nullable Object[] itself = new @Nullable Object[1];
        itself[0] = itself;
        return Arrays.asList(
                null,
                new Object[0],
                new Object[1],
                new Object[] {"a"},
                new Object[] {new Object[] {"a"}},
                itself,
                new Object[] {"a", "b", null},
                new Object[16],
                new Object[17]);
    }

    static Stream<Arguments> elements() {
        return Stream.concat(plain().stream(), ambiguous().stream()).map(Arguments::of);
    }

    private static List<@Nullable Object> few() {
        return Arrays.asList("text", new String[0], null, new Object[0], new Object[] {new Object[] {"a"}});
    }

    static Stream<Arguments> pairs() {
        return few().stream().flatMap(one -> few().stream().map(other -> Arguments.of(one, other)));
    }

    /** So many elements, of every sort, the one at an index as given. */
    private static List<@Nullable Object> mixed(int size, int index, @Nullable Object element) {
        List<@Nullable Object> content = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            content.add(i % 4 == 1 ? null : i % 4 == 2 ? new Object[] {i} : Integer.valueOf(i));
        }
        if (index < size) {
            content.set(index, element);
        }
        return content;
    }

    private static List<@Nullable Object> mixed(int size) {
        return mixed(size, size, null);
    }

    private static List<@Nullable Object> numbers(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }

    private static SlimVec<@Nullable Object> withRoom(int capacity, List<@Nullable Object> content) {
        SlimVec<@Nullable Object> list = SlimVec.withCapacity(capacity);
        list.addAll(content);
        assertList(content, capacity, list);
        return list;
    }

    // Nothing

    static Stream<SlimVec<?>> emptyLists() {
        SlimVec<Object> removed = SlimVec.of("a");
        removed.remove(0);
        SlimVec<Object> cleared = SlimVec.of(new Object[0]);
        cleared.clear();
        SlimVec<Object> trimmed = SlimVec.withCapacity(20);
        trimmed.trimToSize();
        SlimVec<Object> popped = SlimVec.of("a", "b");
        popped.pop();
        popped.pop();
        popped.shrinkToFit();
        return Stream.<SlimVec<?>>of(
                SlimVec.create(),
                SlimVec.of(),
                SlimVec.withCapacity(0),
                SlimVec.filled(0, "a"),
                SlimVec.copyOf(List.of()),
                SlimVec.copyOf(new Object[0]),
                SlimVec.adopt(new Object[4], 0),
                SlimVec.from(Collections.emptyIterator()),
                SlimVec.repeat(List.of("a"), 0),
                SlimVec.flatten(List.of(List.of())),
                SlimVec.of("a", "b").copy(1, 1),
                Contents.throughAStream(SlimVec.withCapacity(5)),
                removed,
                cleared,
                trimmed,
                popped);
    }

    @ParameterizedTest
    @MethodSource("emptyLists")
    void shouldHaveNothingInTheFieldWhenEmpty(SlimVec<?> list) {
        assertNull(list.content);
        assertList(List.of(), 0, list);
    }

    // One element

    /** Every way to get a list of one element. */
    private static List<SlimVec<@Nullable Object>> listsOf(@Nullable Object element) {
        List<@Nullable Object> one = Collections.singletonList(element);
        @Nullable Object[] array = {element};
        List<SlimVec<@Nullable Object>> lists = new ArrayList<>(List.of(
                SlimVec.<@Nullable Object>of(element),
                SlimVec.<@Nullable Object>filled(1, element),
                SlimVec.<@Nullable Object>copyOf(one),
                SlimVec.<@Nullable Object>copyOf(array),
                SlimVec.<@Nullable Object>copyOf(mixed(5, 2, element).toArray(), 2, 3),
                SlimVec.<@Nullable Object>from(one.iterator()),
                SlimVec.<@Nullable Object>adopt(array, 1),
                SlimVec.<@Nullable Object>repeat(one, 1),
                SlimVec.<@Nullable Object>flatten(List.of(List.of(), one, List.of())),
                one.stream().collect(SlimVec.<@Nullable Object>collector()),
                SlimVec.<@Nullable Object>of(element).copy(),
                SlimVec.<@Nullable Object>of(element).clone(),
                SlimVec.<@Nullable Object>of("a", element, "b").drain(1, 2),
                SlimVec.<@Nullable Object>of("a", element).splitOff(1),
                SlimVec.<@Nullable Object>of(element, "b").splice(0, 1, List.of())));
        Stream.<Consumer<SlimVec<@Nullable Object>>>of(
                        list -> list.add(element),
                        list -> list.add(0, element),
                        list -> list.push(element),
                        list -> list.addFirst(element),
                        list -> list.addLast(element),
                        list -> list.addAll(one),
                        list -> list.addAll(0, one),
                        list -> list.extend(one.iterator()),
                        list -> list.extend(0, one.iterator()),
                        list -> list.extend(array, 0, 1),
                        list -> list.append(SlimVec.<@Nullable Object>of(element)),
                        list -> list.assign(one),
                        list -> list.splice(0, 0, one),
                        list -> list.resize(1, element),
                        list -> list.listIterator().add(element),
                        list -> list.subList(0, 0).add(element))
                .forEach(addition -> {
                    SlimVec<@Nullable Object> list = SlimVec.create();
                    addition.accept(list);
                    lists.add(list);
                });
        SlimVec<@Nullable Object> shrunk = SlimVec.of(element, "b", null, "d");
        shrunk.truncate(1);
        shrunk.shrinkToFit();
        lists.add(shrunk);
        SlimVec<@Nullable Object> room = SlimVec.withCapacity(1);
        room.add(element);
        lists.add(room);
        return lists;
    }

    @ParameterizedTest
    @MethodSource("elements")
    void shouldKeepTheOnlyElementWhereItsClassTells(@Nullable Object element) {
        List<SlimVec<@Nullable Object>> lists = listsOf(element);
        lists.forEach(list -> assertOnly(element, list));
        lists.get(0).set(0, "changed");
        lists.remove(0);
        lists.forEach(list -> assertOnly(element, list));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void shouldBeEmptyWithoutItsOnlyElement(@Nullable Object element) {
        Stream.<Consumer<SlimVec<@Nullable Object>>>of(
                        list -> list.remove(0),
                        list -> list.remove(element),
                        SlimVec::pop,
                        SlimVec::clear,
                        list -> list.truncate(0),
                        list -> list.drain(0, 1),
                        list -> list.splitOff(0),
                        list -> list.swapRemove(0),
                        list -> list.retain(any -> false),
                        list -> list.removeIf(any -> true),
                        list -> list.extractIf(0, 1, any -> true),
                        list -> list.splice(0, 1, List.of()),
                        list -> list.assign(List.of()),
                        list -> list.subList(0, 1).clear(),
                        list -> list.drainTo(any -> {}),
                        SlimVec::intoList)
                .forEach(removal -> {
                    SlimVec<@Nullable Object> list = SlimVec.of(element);
                    removal.accept(list);
                    assertNull(list.content);
                    assertList(List.of(), 0, list);
                });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldReplaceTheOnlyElementByAnyOther(@Nullable Object one, @Nullable Object other) {
        SlimVec<@Nullable Object> list = SlimVec.of(one);
        assertSame(one, list.set(0, other));
        assertOnly(other, list);
        assertSame(other, list.set(0, one));
        assertOnly(one, list);
        list.replaceAll(element -> other);
        assertOnly(other, list);
        list.subList(0, 1).set(0, one);
        assertOnly(one, list);
        list.splice(0, 1, Collections.singletonList(other));
        assertOnly(other, list);
        list.assign(Collections.singletonList(one));
        assertOnly(one, list);
    }

    @Test
    void shouldGoFromPlainToNullToArrayToPlain() {
        Object[] array = {"a"};
        SlimVec<@Nullable Object> list = SlimVec.create();
        for (Object element : Arrays.asList("a", null, array, "b", array, null, new Object[] {array}, 1)) {
            list.resize(1, "first");
            list.set(0, element);
            assertOnly(element, list);
        }
        assertEquals(List.of("a"), Arrays.asList(array), "an element is not written to");
    }

    @Test
    void shouldNotTakeAnArrayForItsBlockWhenTheArrayChanges() {
        @Nullable Object[] array = {"a", "b", null};
        SlimVec<@Nullable Object> list = SlimVec.<@Nullable Object>of(array);
        array[0] = array;
        array[2] = Marker.shared(1);
        assertOnly(array, list);
        list.add("c");
        list.add(0, array);
        assertList(Arrays.asList(array, array, "c"), 4, list);
        array[2] = null;
    }

    // One and two

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldHaveABlockOfTwoForTwo(@Nullable Object one, @Nullable Object other) {
        boolean nulls = one == null && other == null;
        SlimVec<@Nullable Object> appended = SlimVec.of(one);
        appended.add(other);
        SlimVec<@Nullable Object> inserted = SlimVec.of(other);
        inserted.add(0, one);
        SlimVec<@Nullable Object> given = SlimVec.of(one, other);
        assertEquals(2, slots(given).length);
        for (SlimVec<@Nullable Object> list : List.of(appended, inserted)) {
            assertEquals(nulls ? 1 : 2, slots(list).length);
            assertList(Arrays.asList(one, other), 2, list);
        }
        assertList(Arrays.asList(one, other), 2, given);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldKeepItsBlockWhenOneIsLeftUntilItShrinks(@Nullable Object one, @Nullable Object other) {
        for (int index = 0; index < 2; index++) {
            Object left = index == 0 ? other : one;
            SlimVec<@Nullable Object> list = SlimVec.of(one, other);
            Object[] block = slots(list);
            list.remove(index);
            assertSame(block, list.content);
            assertSame(Marker.shared(1), marker(list));
            assertList(Collections.singletonList(left), 2, list);
            list.add(one);
            assertSame(block, list.content);
            assertList(Arrays.asList(left, one), 2, list);
            list.pop();
            list.shrinkToFit();
            assertOnly(left, list);
            list.add(0, other);
            assertList(Arrays.asList(other, left), 2, list);
            list.clear();
            list.shrinkToFit();
            assertNull(list.content);
        }
    }

    // Ownership

    private static SlimVec<@Nullable Object> extracted(SlimVec<@Nullable Object> list) {
        return list.extractIf(0, list.size(), element -> true);
    }

    private static SlimVec<@Nullable Object> appended(SlimVec<@Nullable Object> list) {
        SlimVec<@Nullable Object> other = SlimVec.create();
        other.append(list);
        return other;
    }

    private static SlimVec<@Nullable Object> assigned(SlimVec<@Nullable Object> list) {
        SlimVec<@Nullable Object> other = SlimVec.withCapacity(list.capacity());
        other.assign(list);
        return other;
    }

    @SuppressWarnings("ModifyingCollectionWithItself")
    private static SlimVec<@Nullable Object> twice(SlimVec<@Nullable Object> list) {
        SlimVec<@Nullable Object> other = list.copy();
        other.addAll(other);
        other.truncate(list.size());
        return other;
    }

    /** Every way to make a list out of another one. */
    static Stream<Function<SlimVec<@Nullable Object>, SlimVec<@Nullable Object>>> derivations() {
        return Stream.of(
                SlimVec::copy,
                SlimVec::clone,
                list -> list.splitOff(0),
                list -> list.drain(0, list.size()),
                list -> list.splice(0, list.size(), List.of("new")),
                SlimVecUnionTest::extracted,
                SlimVecUnionTest::appended,
                SlimVecUnionTest::assigned,
                SlimVecUnionTest::twice,
                SlimVec::<@Nullable Object>copyOf,
                list -> SlimVec.<@Nullable Object>copyOf(list.subList(0, list.size())),
                list -> SlimVec.<@Nullable Object>repeat(list, 1),
                list -> SlimVec.<@Nullable Object>flatten(List.of(list)),
                list -> SlimVec.<@Nullable Object>from(list.iterator()),
                list -> SlimVec.<@Nullable Object>adopt(list.toArray(), list.size()),
                list -> SlimVec.<@Nullable Object>adopt(list.intoArray(Object[]::new), 0),
                list -> list.stream().collect(SlimVec.<@Nullable Object>collector()));
    }

    /** Lists of every form, with a block or without, full or not. */
    private static List<SlimVec<@Nullable Object>> forms() {
        List<SlimVec<@Nullable Object>> forms = new ArrayList<>();
        for (int size : new int[] {0, 1, 2, 3, 14, 15, 16, 17, 18, 40}) {
            for (int room : new int[] {0, 1, 3}) {
                forms.add(withRoom(size + room, numbers(size)));
                forms.add(withRoom(size + room, mixed(size)));
                forms.add(withRoom(size + room, Collections.<@Nullable Object>nCopies(size, null)));
            }
            forms.add(SlimVec.<@Nullable Object>filled(size, null));
        }
        return forms;
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void shouldShareNoBlockWithAListMadeFromIt(
            Function<SlimVec<@Nullable Object>, SlimVec<@Nullable Object>> derivation) {
        for (SlimVec<@Nullable Object> list : forms()) {
            SlimVec<@Nullable Object> other = derivation.apply(list);
            assertNothingShared(list, other);
            List<@Nullable Object> content = new ArrayList<>(list);
            List<@Nullable Object> otherContent = new ArrayList<>(other);
            int capacity = list.capacity();
            changeAll(other, otherContent);
            assertList(otherContent, other.capacity(), other);
            assertList(content, capacity, list);
            int otherCapacity = other.capacity();
            changeAll(list, content);
            assertList(content, list.capacity(), list);
            assertList(otherContent, otherCapacity, other);
        }
    }

    private static void changeAll(SlimVec<@Nullable Object> list, List<@Nullable Object> model) {
        for (List<@Nullable Object> each : List.of(list, model)) {
            each.add("last");
            each.replaceAll(element -> "changed");
            each.add(null);
            each.add(0, "first");
            each.remove(each.size() / 2);
        }
    }

    @Test
    void shouldShareNoBlockWithAListReadFromAStream() {
        for (SlimVec<@Nullable Object> list : forms()) {
            List<@Nullable Object> content = new ArrayList<>(list);
            content.replaceAll(element -> element == null ? null : SlimVecKind.SLIM_VEC);
            list.assign(content);
            SlimVec<@Nullable Object> back = Contents.throughAStream(list);
            assertNothingShared(list, back);
            changeAll(list, new ArrayList<>());
            assertList(content, content.size(), back);
        }
    }

    // Full blocks

    @Test
    void shouldTakeTheLastSlotForTheLastElement() {
        for (int length : LENGTHS) {
            for (Object last : few()) {
                List<@Nullable Object> content = mixed(length, length - 1, last);
                SlimVec<@Nullable Object> list = withRoom(length, content.subList(0, length - 1));
                Object[] block = slots(list);
                assertEquals(length - 1, marker(list).size);
                list.add(last);
                assertSame(block, list.content);
                assertSame(last, block[length - 1]);
                assertList(content, length, list);
            }
        }
    }

    @Test
    void shouldHaveItsMarkerBackWhenAFullBlockLosesAnElement() {
        for (int length : LENGTHS) {
            for (int index = 0; index < length; index++) {
                for (Object last : few()) {
                    List<@Nullable Object> content = mixed(length, length - 1, last);
                    SlimVec<@Nullable Object> list = withRoom(length, content);
                    Object[] block = slots(list);
                    assertSame(content.remove(index), list.remove(index));
                    assertSame(block, list.content);
                    assertEquals(length - 1, marker(list).size);
                    assertList(content, length, list);
                    content.add(index, last);
                    list.add(index, last);
                    assertSame(block, list.content);
                    assertList(content, length, list);
                }
            }
        }
    }

    @Test
    void shouldRefillABlockFromEitherEndAndFromTheMiddle() {
        for (int length : LENGTHS) {
            for (int removed = 1; removed <= length; removed++) {
                List<@Nullable Object> content = mixed(length);
                SlimVec<@Nullable Object> list = withRoom(length, content);
                Object[] block = slots(list);
                for (List<@Nullable Object> each : List.of(list, content)) {
                    each.subList(0, removed).clear();
                    each.addAll(each.size() / 2, numbers(removed));
                    each.subList(length - removed, length).clear();
                    each.addAll(0, numbers(removed));
                    each.subList((length - removed) / 2, (length - removed) / 2 + removed)
                            .clear();
                    each.addAll(numbers(removed));
                }
                assertSame(block, list.content);
                assertList(content, length, list);
            }
        }
    }

    // Markers

    @Test
    void shouldShareMarkersUpToSixteenSlots() {
        for (int length = 2; length <= Marker.SHARED; length++) {
            SlimVec<Object> list = SlimVec.withCapacity(length);
            SlimVec<Object> other = SlimVec.withCapacity(Marker.SHARED);
            for (int size = 0; size < length; size++) {
                assertSame(Marker.shared(size), marker(list));
                assertSame(marker(other), marker(list));
                list.add(size);
                other.add(size);
            }
            while (!list.isEmpty()) {
                list.pop();
                assertSame(Marker.shared(list.size()), marker(list));
            }
            assertEquals(length, other.size());
            SlimVecKind.SLIM_VEC.checkStructure(other);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 24, 100})
    void shouldWriteToItsOwnMarkerInALongerBlock(int length) {
        SlimVec<@Nullable Object> list = SlimVec.withCapacity(length);
        SlimVec<@Nullable Object> other = SlimVec.withCapacity(length);
        Marker marker = marker(list);
        assertNotSame(marker, marker(other));
        for (int i = 0; i < length - 2; i++) {
            list.add(i);
            assertSame(marker, marker(list));
        }
        list.add(0, "first");
        assertSame(marker, marker(list));
        list.remove(3);
        list.truncate(5);
        list.addAll(numbers(length - 6));
        list.removeIf(element -> element == (Object) 4);
        list.clear();
        assertSame(marker, marker(list));
        assertList(List.of(), length, list);
        assertList(List.of(), length, other);
    }

    @Test
    void shouldAllocateNothingWhenItWritesToItsMarker() {
        for (int length : LENGTHS) {
            SlimVec<Object> list = SlimVec.withCapacity(length);
            fillAndEmpty(list, length - 1);
            long before = AllocationCounter.allocatedBytes();
            fillAndEmpty(list, length - 1);
            long allocated = AllocationCounter.allocatedBytes() - before;
            assertEquals(0, allocated, () -> "bytes, " + length + " slots");
            assertList(List.of(), length, list);
        }
    }

    private static void fillAndEmpty(SlimVec<Object> list, int size) {
        for (int i = 0; i < size; i++) {
            list.push("element");
        }
        list.truncate(size - 1);
        list.add(0, "first");
        list.set(0, "other");
        list.remove(0);
        list.clear();
    }

    @Test
    void shouldHaveAnotherMarkerOfItsOwnAfterItsBlockWasFull() {
        for (int length : new int[] {17, 18, 40}) {
            SlimVec<@Nullable Object> list = withRoom(length, mixed(length - 1));
            Marker marker = marker(list);
            list.add("last");
            assertSame("last", slots(list)[length - 1]);
            list.remove(0);
            assertNotSame(marker, marker(list));
            assertEquals(length - 1, marker.size, "a marker let go of is not written to");
            list.remove(0);
            assertEquals(length - 2, marker(list).size);
            assertEquals(length - 1, marker.size, "a marker let go of is not written to");
            SlimVecKind.SLIM_VEC.checkStructure(list);
        }
    }

    // Growth

    private static List<Integer> capacitiesWhilePushing(SlimVec<@Nullable Object> list, int size) {
        List<Integer> capacities = new ArrayList<>(List.of(list.capacity()));
        for (int i = list.size(); i < size; i++) {
            list.push(i);
            if (list.capacity() != capacities.get(capacities.size() - 1)) {
                capacities.add(list.capacity());
            }
        }
        SlimVecKind.SLIM_VEC.checkStructure(list);
        return capacities;
    }

    @Test
    void shouldGrowByHalfToAnEvenCapacityWhilePushing() {
        assertEquals(
                List.of(0, 1, 2, 4, 6, 10, 16, 24, 36, 54, 82, 124, 186, 280, 420, 630, 946, 1420),
                capacitiesWhilePushing(SlimVec.create(), 1000));
    }

    @Test
    void shouldGrowFromOddCapacitiesToEvenOnes() {
        assertEquals(List.of(1, 2, 4), capacitiesWhilePushing(SlimVec.withCapacity(1), 3));
        assertEquals(List.of(3, 4, 6), capacitiesWhilePushing(SlimVec.withCapacity(3), 5));
        assertEquals(List.of(5, 8, 12), capacitiesWhilePushing(SlimVec.withCapacity(5), 9));
        assertEquals(List.of(15, 22, 34), capacitiesWhilePushing(SlimVec.withCapacity(15), 23));
        assertEquals(List.of(17, 26, 40), capacitiesWhilePushing(SlimVec.withCapacity(17), 27));
        assertEquals(List.of(7, 10), capacitiesWhilePushing(SlimVec.<@Nullable Object>filled(7, null), 8));
    }

    @Test
    void shouldGrowUpToTheLargestCapacityWithoutOverflow() {
        int max = SlimVec.MAX_CAPACITY;
        int[][] growth = {
            {0, 1, 1},
            {0, 2, 2},
            {0, 3, 4},
            {1, 2, 2},
            {2, 3, 4},
            {3, 4, 4},
            {6, 100, 100},
            {6, 101, 102},
            {1_000_001, 1_000_002, 1_500_002},
            {1_431_655_759, 1_431_655_760, 2_147_483_638},
            {1_431_655_761, 1_431_655_762, max},
            {1_500_000_000, 1_500_000_001, max},
            {max - 1, max, max},
            {10, max - 1, max - 1},
            {10, max, max}
        };
        for (int[] figures : growth) {
            SlimVec<@Nullable Object> list = SlimVec.filled(figures[0], null);
            assertEquals(figures[0], list.capacity());
            assertEquals(figures[2], list.grownCapacity(figures[1]), () -> Arrays.toString(figures));
        }
    }

    // Capacity

    @Test
    void shouldHaveTheCapacityOfItsForm() {
        assertList(List.of(), 0, SlimVec.create());
        assertList(List.of("a"), 1, SlimVec.of("a"));
        assertList(Collections.nCopies(30, null), 30, SlimVec.filled(30, null));
        assertList(List.of("a", "b"), 2, SlimVec.of("a", "b"));
        for (int capacity = 0; capacity < 40; capacity++) {
            assertList(List.of(), capacity, SlimVec.withCapacity(capacity));
        }
    }

    @ParameterizedTest
    @MethodSource("elements")
    void shouldHaveRoomForOneUntilTheOneArrives(@Nullable Object element) {
        SlimVec<@Nullable Object> list = SlimVec.withCapacity(1);
        assertEquals(1, slots(list).length);
        assertSame(Marker.shared(0), marker(list));
        assertList(List.of(), 1, list);
        list.clear();
        list.addAll(List.of());
        list.truncate(0);
        list.retain(any -> true);
        list.sort(null);
        list.reserve(1);
        list.ensureCapacity(1);
        list.grow(1);
        list.shrinkTo(1);
        assertList(List.of(), 1, list);
        list.add(element);
        assertOnly(element, list);
        list.pop();
        assertList(List.of(), 0, list);
    }

    @Test
    void shouldHaveNoBlockOfOneSlotForTwo() {
        SlimVec<@Nullable Object> plain = SlimVec.withCapacity(1);
        plain.addAll(List.of("a", "b"));
        assertList(List.of("a", "b"), 2, plain);
        SlimVec<@Nullable Object> nulls = SlimVec.withCapacity(1);
        nulls.addAll(Arrays.asList(null, null));
        assertList(Arrays.asList(null, null), 2, nulls);
        SlimVec<@Nullable Object> empty = SlimVec.withCapacity(1);
        empty.shrinkToFit();
        assertNull(empty.content);
    }

    @Test
    void shouldKeepItsBlockWhenItBecomesShort() {
        for (int length : LENGTHS) {
            for (List<@Nullable Object> content : List.of(numbers(length), mixed(length))) {
                SlimVec<@Nullable Object> list = withRoom(length, content);
                Object[] block = slots(list);
                for (int size = length - 1; size >= 0; size--) {
                    list.pop();
                    assertSame(block, list.content);
                    assertList(content.subList(0, size), length, list);
                }
                list.addAll(content);
                list.truncate(1);
                assertList(content.subList(0, 1), length, list);
                list.clear();
                assertList(List.of(), length, list);
                assertSame(block, list.content);
            }
        }
    }

    @Test
    void shouldReserveAndShrinkBetweenAllForms() {
        int[] capacities = {0, 1, 2, 3, 15, 16, 17, 18, 30};
        for (List<@Nullable Object> content : List.<List<@Nullable Object>>of(
                List.of(),
                List.of("a"),
                Collections.singletonList(null),
                Collections.singletonList(new Object[] {"a"}),
                Arrays.asList(null, null),
                numbers(2),
                numbers(3),
                numbers(16),
                mixed(17),
                Collections.<@Nullable Object>nCopies(16, null))) {
            int size = content.size();
            for (int from : capacities) {
                for (int to : capacities) {
                    SlimVec<@Nullable Object> list = SlimVec.copyOf(content);
                    list.grow(Math.max(from, size));
                    assertList(content, Math.max(from, size), list);
                    list.grow(Math.max(to, size));
                    assertList(content, Math.max(to, size), list);
                    list.reserveExact(from);
                    assertList(content, Math.max(size + from, Math.max(to, size)), list);
                    int capacity = list.capacity();
                    list.shrinkTo(to);
                    assertList(content, Math.min(capacity, Math.max(to, size)), list);
                    list.trimToSize();
                    assertList(content, size, list);
                    if (size == 1) {
                        assertOnly(content.get(0), list);
                    }
                }
            }
        }
    }

    // Vacated slots

    /** What removes elements in a range and says nothing of the others. */
    private interface Removal {
        void of(SlimVec<@Nullable Object> list, int from, int to);
    }

    static Stream<Removal> removals() {
        return Stream.of(
                (list, from, to) -> list.subList(from, to).clear(),
                (list, from, to) -> list.drain(from, to),
                (list, from, to) -> list.splice(from, to, List.of()),
                (list, from, to) -> list.extractIf(from, to, element -> true),
                (list, from, to) -> {
                    List<?> removed = new ArrayList<>(list.subList(from, to));
                    list.retain(element -> !removed.contains(element));
                },
                (list, from, to) -> list.removeAll(new ArrayList<>(list.subList(from, to))),
                (list, from, to) -> {
                    for (int i = from; i < to; i++) {
                        list.remove(from);
                    }
                },
                (list, from, to) -> {
                    List<@Nullable Object> tail = list.splitOff(to);
                    list.truncate(from);
                    list.addAll(tail);
                },
                (list, from, to) -> {
                    List<@Nullable Object> tail = new ArrayList<>(list.subList(to, list.size()));
                    while (list.size() > from) {
                        list.pop();
                    }
                    list.extend(tail.iterator());
                });
    }

    @ParameterizedTest
    @MethodSource("removals")
    void shouldNullEverySlotItVacates(Removal removal) {
        for (int length : new int[] {2, 3, 4, 16, 17}) {
            for (int size = Math.max(0, length - 3); size <= length; size++) {
                for (int from = 0; from <= size; from++) {
                    for (int to = from; to <= size; to++) {
                        List<@Nullable Object> content = numbers(size);
                        SlimVec<@Nullable Object> list = withRoom(length, content);
                        Object[] block = slots(list);
                        removal.of(list, from, to);
                        List<@Nullable Object> removed = new ArrayList<>(content.subList(from, to));
                        content.subList(from, to).clear();
                        assertSame(block, list.content);
                        assertTrue(
                                Stream.of(block).filter(Objects::nonNull).noneMatch(removed::contains),
                                () -> "left: " + Arrays.toString(block));
                        SlimVecKind.SLIM_VEC.checkStructure(list);
                        assertEquals(content, list);
                        assertEquals(length, list.capacity());
                    }
                }
            }
        }
    }
}
