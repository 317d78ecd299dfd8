package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
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

    /** Does it to each range of a list without free slots. */
    private static void forEachRange(SmallVecKind kind, OnRange work) {
        for (int from = 0; from <= kind.inlineCapacity(); from++) {
            for (int to = from; to <= kind.inlineCapacity(); to++) {
                SmallVec<@Nullable Object> list = full(kind);
                List<@Nullable Object> expected = new ArrayList<>(list);
                work.on(list, expected, from, to);
                assertEquals(expected, Arrays.asList(kind.slots(list)), "from " + from + " to " + to);
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
}
