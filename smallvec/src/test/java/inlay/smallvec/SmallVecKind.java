package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import inlay.vec.suite.VecKind;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The capacity classes of {@link SmallVec}. */
enum SmallVecKind implements VecKind {
    SMALL_VEC_2(2, SmallVec2.class),
    SMALL_VEC_4(4, SmallVec4.class),
    SMALL_VEC_8(8, SmallVec8.class),
    SMALL_VEC_16(16, SmallVec16.class);

    /** All of them; in a short run those that represent the others, which are generated from the same source. */
    static final List<SmallVecKind> TESTED = Stream.of(values())
            .filter(kind -> LONGEST == Integer.MAX_VALUE || kind.representsOthers())
            .toList();

    private final int inlineCapacity;
    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Field[] slots;

    SmallVecKind(int inlineCapacity, Class<?> type) {
        this.inlineCapacity = inlineCapacity;
        this.type = type;
        this.slots = new Field[inlineCapacity];
        try {
            slots[0] = SmallVec.class.getDeclaredField("e0");
            for (int i = 1; i < inlineCapacity; i++) {
                slots[i] = type.getDeclaredField("e" + i);
            }
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** Of the two that do, the larger one takes longer lists than the shortest runs have. */
    private boolean representsOthers() {
        return this == SMALL_VEC_4 || (this == SMALL_VEC_16 && inlineCapacity < LONGEST);
    }

    @Override
    public int inlineCapacity() {
        return inlineCapacity;
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> create() {
        return SmallVec.withInlineCapacity(inlineCapacity);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> withCapacity(int capacity) {
        return SmallVec.withCapacity(inlineCapacity, capacity);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> copyOf(Collection<? extends E> elements) {
        return SmallVec.copyOf(inlineCapacity, elements);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> filled(int count, E element) {
        return SmallVec.filled(inlineCapacity, count, element);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> copyOf(E[] elements) {
        return SmallVec.copyOf(inlineCapacity, elements);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> copyOf(E[] elements, int from, int to) {
        return SmallVec.copyOf(inlineCapacity, elements, from, to);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> from(Iterator<? extends E> elements) {
        return SmallVec.from(inlineCapacity, elements);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> adopt(E[] array, int size) {
        return SmallVec.adopt(inlineCapacity, array, size);
    }

    @Override
    public <E extends @Nullable Object> Collector<E, ?, SmallVec<E>> collector() {
        return SmallVec.collector(inlineCapacity);
    }

    @Override
    public int grownCapacity(int capacity, int needed) {
        int grown = inlineCapacity;
        while (grown < needed) {
            grown *= 2;
        }
        return grown;
    }

    @Override
    public boolean spilled(Vec<?> list) {
        return ((SmallVec<?>) list).spilled();
    }

    @Override
    public Object storage(Vec<?> list) {
        SmallVec<?> small = (SmallVec<?>) list;
        return small.spilled() ? Objects.requireNonNull(small.e0) : small;
    }

    @Override
    public void checkStructure(Vec<?> list) {
        SmallVec<?> small = (SmallVec<?>) assertInstanceOf(type, list);
        int size = small.tagged >>> 1;
        assertEquals(inlineCapacity, small.inlineCapacity(), "inline capacity");
        assertEquals(size, small.size(), "size");
        assertEquals((small.tagged & 1) != 0, small.spilled(), "spilled");
        assertTrue(size <= small.capacity(), () -> "size " + size + ", capacity " + small.capacity());
        if (small.spilled()) {
            Object[] block = assertInstanceOf(Object[].class, small.e0);
            assertSame(Object[].class, block.getClass(), "class of the block");
            assertTrue(block.length > inlineCapacity, () -> "length of the block " + block.length);
            assertEquals(block.length, small.capacity(), "capacity");
            checkPlaces(small, block);
            for (int i = 1; i < inlineCapacity; i++) {
                assertNull(slot(small, i), "slot beside a block");
            }
        } else {
            assertEquals(inlineCapacity, small.capacity(), "capacity");
            checkPlaces(small, slots(small));
        }
    }

    /** Every element is where it belongs, and nothing is kept behind the last one. */
    private static void checkPlaces(SmallVec<?> list, @Nullable Object[] places) {
        for (int i = 0; i < places.length; i++) {
            assertSame(i < list.size() ? list.get(i) : null, places[i], "place " + i);
        }
    }

    /** What the slots have, those that are free included. */
    @Nullable
    Object[] slots(SmallVec<?> list) {
        @Nullable Object[] content = new @Nullable Object[inlineCapacity];
        for (int i = 0; i < inlineCapacity; i++) {
            content[i] = slot(list, i);
        }
        return content;
    }

    private @Nullable Object slot(SmallVec<?> list, int index) {
        try {
            return slots[index].get(list);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
