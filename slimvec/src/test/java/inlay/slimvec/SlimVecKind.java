package inlay.slimvec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** {@link SlimVec}, of which there is one class. */
enum SlimVecKind implements VecKind {
    SLIM_VEC;

    @Override
    public int inlineCapacity() {
        return 1;
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> create() {
        return SlimVec.create();
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> withCapacity(int capacity) {
        return SlimVec.withCapacity(capacity);
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> copyOf(Collection<? extends E> elements) {
        return SlimVec.copyOf(elements);
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> filled(int count, E element) {
        return SlimVec.filled(count, element);
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> copyOf(E[] elements) {
        return SlimVec.copyOf(elements);
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> copyOf(E[] elements, int from, int to) {
        return SlimVec.copyOf(elements, from, to);
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> from(Iterator<? extends E> elements) {
        return SlimVec.from(elements);
    }

    @Override
    public <E extends @Nullable Object> SlimVec<E> adopt(E[] array, int size) {
        return SlimVec.adopt(array, size);
    }

    @Override
    public <E extends @Nullable Object> Collector<E, ?, SlimVec<E>> collector() {
        return SlimVec.collector();
    }

    @Override
    public int grownCapacity(int capacity, int needed) {
        return needed == 1 ? 1 : (Math.max(needed, capacity + capacity / 2) + 1) / 2 * 2;
    }

    @Override
    public SortedSet<Integer> tellingSizes() {
        return VecKind.sizes(0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 16, 17, 18, 100);
    }

    @Override
    public Object storage(Vec<?> list) {
        return spilled(list) ? Objects.requireNonNull(((SlimVec<?>) list).content) : list;
    }

    @Override
    public int exactCapacity(int wanted) {
        return wanted;
    }

    @Override
    public boolean spilled(Vec<?> list) {
        return ((SlimVec<?>) list).content instanceof Object[] block && block.length > 1;
    }

    @Override
    public void checkStructure(Vec<?> list) {
        SlimVec<?> slim = assertInstanceOf(SlimVec.class, list);
        Object content = slim.content;
        if (content == null) {
            assertEquals(0, slim.size(), "size without content");
            assertEquals(0, slim.capacity(), "capacity without content");
        } else if (content.getClass() != Object[].class) {
            assertEquals(1, slim.size(), "size of the only element");
            assertEquals(1, slim.capacity(), "capacity of the only element");
            assertSame(content, slim.get(0), "the only element");
        } else if (((Object[]) content).length == 1) {
            checkOneSlot(slim, ((@Nullable Object[]) content)[0]);
        } else {
            checkBlock(slim, (@Nullable Object[]) content);
        }
        assertTrue(slim.size() <= slim.capacity(), () -> "size " + slim.size() + ", capacity " + slim.capacity());
    }

    private static void checkOneSlot(SlimVec<?> list, @Nullable Object slot) {
        int size = list.size();
        if (slot instanceof Marker marker) {
            assertEquals(size, marker.size, "marker");
            assertTrue(size != 1, "one element without slot");
            assertEquals(Math.max(1, size), list.capacity(), "capacity");
            checkSharing(marker, size < Marker.SHARED);
            for (int i = 0; i < Math.min(size, 100); i++) {
                assertNull(list.get(i), "element without slot");
            }
        } else {
            assertEquals(1, size, "size");
            assertEquals(1, list.capacity(), "capacity");
            assertSame(slot, list.get(0), "element");
            assertTrue(slot == null || slot.getClass() == Object[].class, "a plain element has no block");
        }
    }

    private static void checkBlock(SlimVec<?> list, @Nullable Object[] block) {
        int size = list.size();
        int last = block.length - 1;
        assertEquals(block.length, list.capacity(), "capacity");
        if (block[last] instanceof Marker marker) {
            assertEquals(size, marker.size, "marker");
            assertTrue(size < block.length, () -> "size " + size + " of a marked block of " + block.length);
            checkSharing(marker, block.length <= Marker.SHARED);
        } else {
            assertEquals(size, block.length, "size of a full block");
        }
        for (int i = 0; i < size; i++) {
            assertSame(list.get(i), block[i], "slot " + i);
        }
        for (int i = size; i < last; i++) {
            assertNull(block[i], "slot " + i);
        }
    }

    /** A shared marker is one of those made at the start, still with its size; any other belongs to one list. */
    private static void checkSharing(Marker marker, boolean shared) {
        for (int size = 0; size < Marker.SHARED; size++) {
            assertEquals(size, Marker.shared(size).size, "size of a shared marker");
            if (!shared) {
                assertNotSame(Marker.shared(size), marker, "marker of its own");
            }
        }
        if (shared) {
            assertSame(Marker.shared(marker.size), marker, "shared marker");
        }
    }

    @Override
    public String toString() {
        return "SlimVec";
    }
}
