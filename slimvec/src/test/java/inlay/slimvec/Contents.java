package inlay.slimvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import inlay.vec.suite.SerialStream;
import inlay.vec.suite.VecAssertions;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into the field of a {@link SlimVec}. */
final class Contents {

    private Contents() {}

    /** Asserts structure, elements and capacity. */
    static void assertList(List<?> elements, int capacity, SlimVec<?> list) {
        VecAssertions.assertSound(SlimVecKind.SLIM_VEC, elements, list);
        assertEquals(capacity, list.capacity(), "capacity");
    }

    /** Asserts that a list has one element, and in the field where it belongs. */
    static void assertOnly(@Nullable Object element, SlimVec<?> list) {
        if (element != null && element.getClass() != Object[].class) {
            assertSame(element, list.content, "content");
        } else {
            @Nullable Object[] slots = slots(list);
            assertNotSame(element, slots, "an element is no block");
            assertEquals(1, slots.length, "slots");
            assertSame(element, slots[0], "slot");
        }
        assertList(Collections.singletonList(element), 1, list);
    }

    /** The slots, of which there is at least one. */
    static @Nullable Object[] slots(SlimVec<?> list) {
        Object content = list.content;
        assertNotNull(content, "content");
        assertSame(Object[].class, content.getClass(), "class of the content");
        return (@Nullable Object[]) content;
    }

    private static @Nullable Object lastSlot(SlimVec<?> list) {
        @Nullable Object[] slots = slots(list);
        return slots[slots.length - 1];
    }

    /** The marker, of which there is one. */
    static Marker marker(SlimVec<?> list) {
        return assertInstanceOf(Marker.class, lastSlot(list));
    }

    private static boolean hasSlots(SlimVec<?> list) {
        return list.content != null && list.content.getClass() == Object[].class;
    }

    /** Asserts that a list has no slots but for the one that tells how many nulls there are. */
    static void assertNoSlots(int size, SlimVec<?> list) {
        assertEquals(size, list.size(), "size");
        assertEquals(size, list.capacity(), "capacity");
        if (size == 0) {
            assertEquals(null, list.content, "content");
        } else {
            assertEquals(1, slots(list).length, "slots");
        }
        SlimVecKind.SLIM_VEC.checkStructure(list);
    }

    /** Asserts that neither block nor marker belong to both lists, but for markers that nobody writes to. */
    static void assertNothingShared(SlimVec<?> one, SlimVec<?> other) {
        assertNotSame(one, other);
        if (hasSlots(one) && hasSlots(other)) {
            assertNotSame(one.content, other.content, "block");
            if (lastSlot(one) instanceof Marker marker && lastSlot(other) instanceof Marker otherMarker) {
                boolean shared = marker == otherMarker;
                assertEquals(shared, shared && marker == Marker.shared(one.size()), "a marker of both");
            }
        }
    }

    /** Asserts that the shared markers are as they were made. */
    static void assertSharedMarkersUntouched() {
        for (int size = 0; size < Marker.SHARED; size++) {
            assertEquals(size, Marker.shared(size).size, "size of a shared marker");
        }
    }

    /** What comes out of a stream that a list was put into. */
    @SuppressWarnings("unchecked")
    static <E extends @Nullable Object> SlimVec<E> throughAStream(SlimVec<E> list) {
        try {
            return (SlimVec<E>) SerialStream.read(SerialStream.written(list));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
