package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the capacities do to their slots, and to no others. */
class SmallVecSlotTest {

    private static final String NEW = "new";

    /** Something done to a range of slots, and what is to become of them. */
    private interface OnRange {
        void on(SmallVec<@Nullable Object> list, List<@Nullable Object> expected, int from, int to);
    }

    private static SmallVec<@Nullable Object> full(SmallVecKind kind) {
        SmallVec<@Nullable Object> list = kind.create();
        for (int i = 0; i < kind.inlineCapacity(); i++) {
            list.add("e" + i);
        }
        return list;
    }

    /** Does it to each range of a list without free slots, and compares the slots. */
    private static void forEachRange(SmallVecKind kind, OnRange work) {
        forEachRange(kind, work, list -> Arrays.asList(kind.slots(list)));
    }

    /** Does it to each range of a list without free slots, and compares the elements. */
    private static void forEachRangeOfElements(SmallVecKind kind, OnRange work) {
        forEachRange(kind, work, list -> {
            kind.checkStructure(list);
            return list;
        });
    }

    private static void forEachRange(
            SmallVecKind kind, OnRange work, Function<SmallVec<@Nullable Object>, List<@Nullable Object>> content) {
        for (int from = 0; from <= kind.inlineCapacity(); from++) {
            for (int to = from; to <= kind.inlineCapacity(); to++) {
                SmallVec<@Nullable Object> list = full(kind);
                List<@Nullable Object> expected = new ArrayList<>(list);
                work.on(list, expected, from, to);
                assertEquals(expected, content.apply(list), "from " + from + " to " + to);
            }
        }
    }

    /** Does it to each range that is not empty. */
    private static void forEachSlotAndLast(SmallVecKind kind, OnRange work) {
        forEachRange(kind, (list, expected, from, to) -> {
            if (from < to) {
                work.on(list, expected, from, to - 1);
            }
        });
    }

    private static @Nullable Object[] numbered(int length) {
        return IntStream.range(0, length).mapToObj(i -> "s" + i).toArray();
    }

    private static void forEachSlot(SmallVecKind kind, BiConsumer<SmallVec<@Nullable Object>, Integer> work) {
        for (int i = 0; i < kind.inlineCapacity(); i++) {
            work.accept(full(kind), i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldReadASlot(SmallVecKind kind) {
        forEachSlot(kind, (list, index) -> {
            assertEquals("e" + index, list.slot(index));
            assertEquals("e" + index, list.slotInOrder(index));
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteASlot(SmallVecKind kind) {
        forEachSlot(kind, (list, index) -> {
            List<@Nullable Object> expected = new ArrayList<>(list);
            expected.set(index, NEW);
            list.setSlot(index, NEW);
            assertEquals(expected, Arrays.asList(kind.slots(list)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldOverwriteARange(SmallVecKind kind) {
        @Nullable Object[] source = numbered(2 * kind.inlineCapacity());
        forEachRange(kind, (list, expected, from, to) -> {
            for (int i = from; i < to; i++) {
                expected.set(i, source[2 + i - from]);
            }
            list.setSlots(from, to, source, 2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldCopyARange(SmallVecKind kind) {
        forEachRange(kind, (list, expected, from, to) -> {
            @Nullable Object[] target = numbered(2 * kind.inlineCapacity());
            List<@Nullable Object> copied = Arrays.asList(target.clone());
            Collections.copy(copied.subList(1, copied.size()), expected.subList(from, to));
            list.copySlots(from, to, target, 1);
            assertEquals(copied, Arrays.asList(target));
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldClearARange(SmallVecKind kind) {
        forEachRange(kind, (list, expected, from, to) -> {
            Collections.fill(expected.subList(from, to), null);
            list.clearSlots(from, to);
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldInsertIntoTheSlotsUpToTheLast(SmallVecKind kind) {
        forEachSlotAndLast(kind, (list, expected, index, last) -> {
            expected.remove(last);
            expected.add(index, NEW);
            list.insertSlot(index, last, NEW);
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldRemoveFromTheSlotsUpToTheLast(SmallVecKind kind) {
        forEachSlotAndLast(kind, (list, expected, index, last) -> {
            expected.remove(index);
            expected.add(last, null);
            list.removeSlot(index, last + 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldTestTheElementsOfARangeAndNoOthers(SmallVecKind kind) {
        forEachRangeOfElements(kind, (list, expected, from, to) -> {
            List<@Nullable Object> tested = new ArrayList<>();
            list.subList(from, to).removeIf(element -> !tested.add(element));
            assertEquals(expected.subList(from, to), tested);
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldRemoveTheElementOfARangeThatMatches(SmallVecKind kind) {
        for (int i = 0; i < kind.inlineCapacity(); i++) {
            Object matching = "e" + i;
            int index = i;
            forEachRangeOfElements(kind, (list, expected, from, to) -> {
                list.subList(from, to).removeIf(matching::equals);
                if (from <= index && index < to) {
                    expected.remove(index);
                }
            });
        }
    }

    /** Orders by the number of an element, and keeps what it was asked. */
    private static Comparator<@Nullable Object> byNumber(List<@Nullable Object> asked) {
        return (element, other) -> {
            asked.add(element);
            asked.add(other);
            return Integer.compare(number(element), number(other));
        };
    }

    private static int number(@Nullable Object element) {
        return Integer.parseInt(String.valueOf(element).substring(1));
    }

    /** Each element, and the one before it. */
    private static List<@Nullable Object> neighbours(List<@Nullable Object> elements) {
        List<@Nullable Object> neighbours = new ArrayList<>();
        for (int i = 1; i < elements.size(); i++) {
            neighbours.add(elements.get(i));
            neighbours.add(elements.get(i - 1));
        }
        return neighbours;
    }

    @ParameterizedTest
    @EnumSource
    void shouldCompareTheNeighboursOfARangeInOrderOnceAndNoOthers(SmallVecKind kind) {
        forEachRangeOfElements(kind, (list, expected, from, to) -> {
            List<@Nullable Object> asked = new ArrayList<>();
            list.subList(from, to).sort(byNumber(asked));
            assertEquals(neighbours(expected.subList(from, to)), asked);
        });
    }

    @ParameterizedTest
    @EnumSource
    void shouldSortARangeThatIsOutOfOrderAtOnePlace(SmallVecKind kind) {
        for (int i = 1; i < kind.inlineCapacity(); i++) {
            int place = i;
            forEachRangeOfElements(kind, (list, expected, from, to) -> {
                Collections.swap(list, place - 1, place);
                List<@Nullable Object> before = new ArrayList<>(list.subList(from, to));
                List<@Nullable Object> asked = new ArrayList<>();
                list.subList(from, to).sort(byNumber(asked));
                if (place <= from || place >= to) {
                    Collections.swap(expected, place - 1, place);
                    assertEquals(neighbours(before), asked);
                }
            });
        }
    }
}
