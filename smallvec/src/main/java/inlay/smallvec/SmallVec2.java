// Made from SmallVec4 by CapacityClasses: change these.
package inlay.smallvec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list with room for 2 elements in itself.
 *
 * <p>What is called most stands here and not in the superclass, because the JIT compiler keeps one profile per method:
 * shared by all capacities, it would know no class to inline. Appending hands values, never the list, to what it
 * cannot inline, so that a list that stays local need not exist as an object. What walks through the slots names each,
 * without a loop: a field has no index, and finding it by one costs more than what is done with it.
 *
 * @param <E> the type of the elements
 */
final class SmallVec2<E extends @Nullable Object> extends SmallVec<E> {

    private static final long serialVersionUID = 1L;

    private static final int INLINE_CAPACITY = 2;

    transient @Nullable Object e1;

    SmallVec2() {}

    /** A list of the first {@code size} arguments; the others are null. */
    SmallVec2(int size, @Nullable Object e0, @Nullable Object e1) {
        tagged = size << SIZE_SHIFT;
        this.e0 = e0;
        this.e1 = e1;
    }

    @Override
    public int inlineCapacity() {
        return INLINE_CAPACITY;
    }

    @Override
    @Nullable
    Object slot(int index) {
        Object found = e0;
        found = index == 1 ? e1 : found;
        return found;
    }

    @Override
    void setSlot(int index, @Nullable Object element) {
        switch (index) {
            case 0 -> e0 = element;
            case 1 -> e1 = element;
            default -> throw noSlot(index);
        }
    }

    @Override
    @Nullable
    Object slotInOrder(int index) {
        return switch (index) {
            case 0 -> e0;
            default -> e1;
        };
    }

    @Override
    @SuppressWarnings("fallthrough")
    void setSlots(int from, int to, @Nullable Object[] source, int at) {
        int next = at;
        switch (from) {
            case 0:
                if (to == 0) {
                    return;
                }
                e0 = source[next++];
            case 1:
                if (to == 1) {
                    return;
                }
                e1 = source[next];
            default:
        }
    }

    @Override
    @SuppressWarnings("fallthrough")
    void copySlots(int from, int to, @Nullable Object[] target, int at) {
        int next = at;
        switch (from) {
            case 0:
                if (to == 0) {
                    return;
                }
                target[next++] = e0;
            case 1:
                if (to == 1) {
                    return;
                }
                target[next] = e1;
            default:
        }
    }

    @Override
    @SuppressWarnings("fallthrough")
    void insertSlot(int index, int last, @Nullable Object element) {
        Object carried = element;
        Object displaced;
        switch (index) {
            case 0:
                displaced = e0;
                e0 = carried;
                if (last == 0) {
                    return;
                }
                carried = displaced;
            default:
                e1 = carried;
        }
    }

    @Override
    @SuppressWarnings("fallthrough")
    void removeSlot(int index, int size) {
        switch (index) {
            case 0:
                if (size == 1) {
                    e0 = null;
                    return;
                }
                e0 = e1;
            default:
                e1 = null;
        }
    }

    @Override
    @SuppressWarnings("fallthrough")
    void clearSlots(int from, int to) {
        switch (from) {
            case 0:
                if (to == 0) {
                    return;
                }
                e0 = null;
            case 1:
                if (to == 1) {
                    return;
                }
                e1 = null;
            default:
        }
    }

    /** The block of a list that was full and gets one more element. */
    private static @Nullable Object[] spilled(@Nullable Object e0, @Nullable Object e1, @Nullable Object element) {
        @Nullable Object[] block = new @Nullable Object[2 * INLINE_CAPACITY];
        block[0] = e0;
        block[1] = e1;
        block[INLINE_CAPACITY] = element;
        return block;
    }

    @Override
    public boolean add(E element) {
        int tagged = this.tagged;
        if ((tagged & SPILLED) != 0) {
            int size = tagged >>> SIZE_SHIFT;
            @Nullable Object[] block = asBlock(e0);
            if (size < block.length) {
                block[size] = element;
            } else {
                e0 = grown(block, element);
            }
            this.tagged = tagged + ONE;
            return true;
        }
        // The tag is compared as it is: that tells inline, and the size, at once.
        if (tagged == (0 << SIZE_SHIFT)) {
            e0 = element;
            this.tagged = tagged + ONE;
            return true;
        }
        if (tagged == (1 << SIZE_SHIFT)) {
            e1 = element;
            this.tagged = tagged + ONE;
            return true;
        }
        e0 = spilled(e0, e1, element);
        e1 = null;
        this.tagged = tagged + (ONE | SPILLED);
        return true;
    }

    @Override
    public void push(E element) {
        add(element);
    }

    @Override
    public void addLast(E element) {
        add(element);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E get(int index) {
        int tagged = this.tagged;
        Objects.checkIndex(index, tagged >>> SIZE_SHIFT);
        return (E) ((tagged & SPILLED) != 0 ? asBlock(e0)[index] : slot(index));
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public E set(int index, E element) {
        int tagged = this.tagged;
        Objects.checkIndex(index, tagged >>> SIZE_SHIFT);
        if ((tagged & SPILLED) != 0) {
            @Nullable Object[] block = asBlock(e0);
            Object previous = block[index];
            block[index] = element;
            return (E) previous;
        }
        return (E) replaceSlot(index, element);
    }

    private @Nullable Object replaceSlot(int index, @Nullable Object element) {
        Object previous;
        switch (index) {
            case 0 -> {
                previous = e0;
                e0 = element;
            }
            case 1 -> {
                previous = e1;
                e1 = element;
            }
            default -> throw noSlot(index);
        }
        return previous;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int tagged = this.tagged;
        int size = tagged >>> SIZE_SHIFT;
        if ((tagged & SPILLED) == 0) {
            if (size > 0 && accept(action, tagged, 0, e0)) {
                action.accept((E) e1);
                requireTagged(tagged);
            }
            return;
        }
        @Nullable Object[] block = asBlock(e0);
        for (int i = 0; i < size; i++) {
            action.accept((E) block[i]);
            if (this.tagged != tagged || e0 != block) {
                throw changed();
            }
        }
    }

    /** Hands on what a slot has, and tells whether there is an element above it. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private boolean accept(Consumer<? super E> action, int tagged, int index, @Nullable Object element) {
        action.accept((E) element);
        requireTagged(tagged);
        return index + 1 < tagged >>> SIZE_SHIFT;
    }

    @Override
    public int indexOf(@Nullable Object element) {
        int tagged = this.tagged;
        if ((tagged & SPILLED) != 0) {
            return indexInBlock(element, tagged);
        }
        int index = search(element, tagged, 0, e0);
        if (index == NONE) {
            index = search(element, tagged, 1, e1);
        }
        return index;
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    @SuppressWarnings("fallthrough")
    long markSlots(int from, int to, Predicate<? super E> predicate) {
        int tagged = this.tagged;
        long marked = 0;
        switch (from) {
            case 0:
                marked |= mark(predicate, tagged, 0, e0);
                if (to == 1) {
                    return marked;
                }
            default:
                return marked | mark(predicate, tagged, 1, e1);
        }
    }

    @Override
    @SuppressWarnings({"fallthrough", "StatementSwitchToExpressionSwitch"})
    protected boolean isSortedInline(int from, int to, @Nullable Comparator<? super E> comparator) {
        int tagged = this.tagged;
        switch (from) {
            default:
                return !descends(comparator, tagged, e0, e1);
        }
    }

    @Override
    protected int hashInline() {
        int tagged = this.tagged;
        int size = tagged >>> SIZE_SHIFT;
        int hash = 1;
        if (size == 0) {
            return hash;
        }
        hash = hashed(hash, tagged, e0);
        if (size == 1) {
            return hash;
        }
        hash = hashed(hash, tagged, e1);
        return hash;
    }

    /** Slots that are free are null in both. */
    @Override
    boolean equalSlots(SmallVec<?> same) {
        SmallVec2<?> other = (SmallVec2<?>) same;
        int tagged = this.tagged;
        return areEqual(other, tagged, e0, other.e0) && areEqual(other, tagged, e1, other.e1);
    }

    /** All slots, those that are free included. */
    private @Nullable Object[] slots() {
        return new @Nullable Object[] {e0, e1};
    }

    @Override
    protected void copyInto(int from, int to, @Nullable Object[] target, int at) {
        if (spilled()) {
            System.arraycopy(asBlock(e0), from, target, at, to - from);
        } else {
            copySlots(from, to, target, at);
        }
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object[] toArray() {
        int size = size();
        if (spilled()) {
            return Arrays.copyOf(asBlock(e0), size);
        }
        if (size == INLINE_CAPACITY) {
            return slots();
        }
        @Nullable Object[] array = new @Nullable Object[size];
        copySlots(0, size, array, 0);
        return array;
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(T[] target) {
        int size = size();
        T[] array = target.length < size ? Arrays.copyOf(target, size) : target;
        copyInto(0, size, array, 0);
        return terminated(array, size);
    }

    @Override
    public Iterator<E> iterator() {
        return new Elements<>(this);
    }

    /** Expects the list to have the size it has left it with. */
    private static final class Elements<E extends @Nullable Object> implements Iterator<E> {

        private final SmallVec2<E> list;
        private int cursor;
        private int lastReturned = NONE;
        private int expectedSize;

        Elements(SmallVec2<E> list) {
            this.list = list;
            this.expectedSize = list.size();
        }

        @Override
        public boolean hasNext() {
            return cursor != list.size();
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"})
        public E next() {
            SmallVec2<E> list = this.list;
            int index = cursor;
            int tagged = list.tagged;
            if (tagged >>> SIZE_SHIFT != expectedSize) {
                throw changed();
            }
            if (index >= expectedSize) {
                throw new NoSuchElementException("No element after " + index);
            }
            cursor = index + 1;
            lastReturned = index;
            return (E) ((tagged & SPILLED) != 0 ? asBlock(list.e0)[index] : list.slotInOrder(index));
        }

        @Override
        public void remove() {
            if (lastReturned == NONE) {
                throw new IllegalStateException("No element was returned since the last change");
            }
            if (list.size() != expectedSize) {
                throw changed();
            }
            list.closeGap(lastReturned, lastReturned + 1);
            cursor = lastReturned;
            lastReturned = NONE;
            expectedSize--;
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            while (cursor < expectedSize) {
                action.accept(next());
            }
            if (list.size() != expectedSize) {
                throw changed();
            }
        }
    }
}
