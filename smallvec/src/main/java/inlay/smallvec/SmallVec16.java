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
 * A list with room for 16 elements in itself.
 *
 * <p>What is called most stands here and not in the superclass, because the JIT compiler keeps one profile per method:
 * shared by all capacities, it would know no class to inline. Appending hands values, never the list, to what it
 * cannot inline, so that a list that stays local need not exist as an object. What walks through the slots names each,
 * without a loop: a field has no index, and finding it by one costs more than what is done with it.
 *
 * @param <E> the type of the elements
 */
final class SmallVec16<E extends @Nullable Object> extends SmallVec<E> {

    private static final long serialVersionUID = 1L;

    private static final int INLINE_CAPACITY = 16;

    transient @Nullable Object e1;
    transient @Nullable Object e2;
    transient @Nullable Object e3;
    transient @Nullable Object e4;
    transient @Nullable Object e5;
    transient @Nullable Object e6;
    transient @Nullable Object e7;
    transient @Nullable Object e8;
    transient @Nullable Object e9;
    transient @Nullable Object e10;
    transient @Nullable Object e11;
    transient @Nullable Object e12;
    transient @Nullable Object e13;
    transient @Nullable Object e14;
    transient @Nullable Object e15;

    SmallVec16() {}

    @Override
    public int inlineCapacity() {
        return INLINE_CAPACITY;
    }

    @Override
    @Nullable
    Object slot(int index) {
        return slotInOrder(index);
    }

    @Override
    void setSlot(int index, @Nullable Object element) {
        switch (index) {
            case 0 -> e0 = element;
            case 1 -> e1 = element;
            case 2 -> e2 = element;
            case 3 -> e3 = element;
            case 4 -> e4 = element;
            case 5 -> e5 = element;
            case 6 -> e6 = element;
            case 7 -> e7 = element;
            case 8 -> e8 = element;
            case 9 -> e9 = element;
            case 10 -> e10 = element;
            case 11 -> e11 = element;
            case 12 -> e12 = element;
            case 13 -> e13 = element;
            case 14 -> e14 = element;
            case 15 -> e15 = element;
            default -> throw noSlot(index);
        }
    }

    @Override
    @Nullable
    Object slotInOrder(int index) {
        return switch (index) {
            case 0 -> e0;
            case 1 -> e1;
            case 2 -> e2;
            case 3 -> e3;
            case 4 -> e4;
            case 5 -> e5;
            case 6 -> e6;
            case 7 -> e7;
            case 8 -> e8;
            case 9 -> e9;
            case 10 -> e10;
            case 11 -> e11;
            case 12 -> e12;
            case 13 -> e13;
            case 14 -> e14;
            default -> e15;
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
                e1 = source[next++];
            case 2:
                if (to == 2) {
                    return;
                }
                e2 = source[next++];
            case 3:
                if (to == 3) {
                    return;
                }
                e3 = source[next++];
            case 4:
                if (to == 4) {
                    return;
                }
                e4 = source[next++];
            case 5:
                if (to == 5) {
                    return;
                }
                e5 = source[next++];
            case 6:
                if (to == 6) {
                    return;
                }
                e6 = source[next++];
            case 7:
                if (to == 7) {
                    return;
                }
                e7 = source[next++];
            case 8:
                if (to == 8) {
                    return;
                }
                e8 = source[next++];
            case 9:
                if (to == 9) {
                    return;
                }
                e9 = source[next++];
            case 10:
                if (to == 10) {
                    return;
                }
                e10 = source[next++];
            case 11:
                if (to == 11) {
                    return;
                }
                e11 = source[next++];
            case 12:
                if (to == 12) {
                    return;
                }
                e12 = source[next++];
            case 13:
                if (to == 13) {
                    return;
                }
                e13 = source[next++];
            case 14:
                if (to == 14) {
                    return;
                }
                e14 = source[next++];
            case 15:
                if (to == 15) {
                    return;
                }
                e15 = source[next];
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
                target[next++] = e1;
            case 2:
                if (to == 2) {
                    return;
                }
                target[next++] = e2;
            case 3:
                if (to == 3) {
                    return;
                }
                target[next++] = e3;
            case 4:
                if (to == 4) {
                    return;
                }
                target[next++] = e4;
            case 5:
                if (to == 5) {
                    return;
                }
                target[next++] = e5;
            case 6:
                if (to == 6) {
                    return;
                }
                target[next++] = e6;
            case 7:
                if (to == 7) {
                    return;
                }
                target[next++] = e7;
            case 8:
                if (to == 8) {
                    return;
                }
                target[next++] = e8;
            case 9:
                if (to == 9) {
                    return;
                }
                target[next++] = e9;
            case 10:
                if (to == 10) {
                    return;
                }
                target[next++] = e10;
            case 11:
                if (to == 11) {
                    return;
                }
                target[next++] = e11;
            case 12:
                if (to == 12) {
                    return;
                }
                target[next++] = e12;
            case 13:
                if (to == 13) {
                    return;
                }
                target[next++] = e13;
            case 14:
                if (to == 14) {
                    return;
                }
                target[next++] = e14;
            case 15:
                if (to == 15) {
                    return;
                }
                target[next] = e15;
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
            case 1:
                displaced = e1;
                e1 = carried;
                if (last == 1) {
                    return;
                }
                carried = displaced;
            case 2:
                displaced = e2;
                e2 = carried;
                if (last == 2) {
                    return;
                }
                carried = displaced;
            case 3:
                displaced = e3;
                e3 = carried;
                if (last == 3) {
                    return;
                }
                carried = displaced;
            case 4:
                displaced = e4;
                e4 = carried;
                if (last == 4) {
                    return;
                }
                carried = displaced;
            case 5:
                displaced = e5;
                e5 = carried;
                if (last == 5) {
                    return;
                }
                carried = displaced;
            case 6:
                displaced = e6;
                e6 = carried;
                if (last == 6) {
                    return;
                }
                carried = displaced;
            case 7:
                displaced = e7;
                e7 = carried;
                if (last == 7) {
                    return;
                }
                carried = displaced;
            case 8:
                displaced = e8;
                e8 = carried;
                if (last == 8) {
                    return;
                }
                carried = displaced;
            case 9:
                displaced = e9;
                e9 = carried;
                if (last == 9) {
                    return;
                }
                carried = displaced;
            case 10:
                displaced = e10;
                e10 = carried;
                if (last == 10) {
                    return;
                }
                carried = displaced;
            case 11:
                displaced = e11;
                e11 = carried;
                if (last == 11) {
                    return;
                }
                carried = displaced;
            case 12:
                displaced = e12;
                e12 = carried;
                if (last == 12) {
                    return;
                }
                carried = displaced;
            case 13:
                displaced = e13;
                e13 = carried;
                if (last == 13) {
                    return;
                }
                carried = displaced;
            case 14:
                displaced = e14;
                e14 = carried;
                if (last == 14) {
                    return;
                }
                carried = displaced;
            default:
                e15 = carried;
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
            case 1:
                if (size == 2) {
                    e1 = null;
                    return;
                }
                e1 = e2;
            case 2:
                if (size == 3) {
                    e2 = null;
                    return;
                }
                e2 = e3;
            case 3:
                if (size == 4) {
                    e3 = null;
                    return;
                }
                e3 = e4;
            case 4:
                if (size == 5) {
                    e4 = null;
                    return;
                }
                e4 = e5;
            case 5:
                if (size == 6) {
                    e5 = null;
                    return;
                }
                e5 = e6;
            case 6:
                if (size == 7) {
                    e6 = null;
                    return;
                }
                e6 = e7;
            case 7:
                if (size == 8) {
                    e7 = null;
                    return;
                }
                e7 = e8;
            case 8:
                if (size == 9) {
                    e8 = null;
                    return;
                }
                e8 = e9;
            case 9:
                if (size == 10) {
                    e9 = null;
                    return;
                }
                e9 = e10;
            case 10:
                if (size == 11) {
                    e10 = null;
                    return;
                }
                e10 = e11;
            case 11:
                if (size == 12) {
                    e11 = null;
                    return;
                }
                e11 = e12;
            case 12:
                if (size == 13) {
                    e12 = null;
                    return;
                }
                e12 = e13;
            case 13:
                if (size == 14) {
                    e13 = null;
                    return;
                }
                e13 = e14;
            case 14:
                if (size == 15) {
                    e14 = null;
                    return;
                }
                e14 = e15;
            default:
                e15 = null;
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
            case 2:
                if (to == 2) {
                    return;
                }
                e2 = null;
            case 3:
                if (to == 3) {
                    return;
                }
                e3 = null;
            case 4:
                if (to == 4) {
                    return;
                }
                e4 = null;
            case 5:
                if (to == 5) {
                    return;
                }
                e5 = null;
            case 6:
                if (to == 6) {
                    return;
                }
                e6 = null;
            case 7:
                if (to == 7) {
                    return;
                }
                e7 = null;
            case 8:
                if (to == 8) {
                    return;
                }
                e8 = null;
            case 9:
                if (to == 9) {
                    return;
                }
                e9 = null;
            case 10:
                if (to == 10) {
                    return;
                }
                e10 = null;
            case 11:
                if (to == 11) {
                    return;
                }
                e11 = null;
            case 12:
                if (to == 12) {
                    return;
                }
                e12 = null;
            case 13:
                if (to == 13) {
                    return;
                }
                e13 = null;
            case 14:
                if (to == 14) {
                    return;
                }
                e14 = null;
            case 15:
                if (to == 15) {
                    return;
                }
                e15 = null;
            default:
        }
    }

    /** The block of a list that was full and gets one more element. */
    private static @Nullable Object[] spilled(
            @Nullable Object e0,
            @Nullable Object e1,
            @Nullable Object e2,
            @Nullable Object e3,
            @Nullable Object e4,
            @Nullable Object e5,
            @Nullable Object e6,
            @Nullable Object e7,
            @Nullable Object e8,
            @Nullable Object e9,
            @Nullable Object e10,
            @Nullable Object e11,
            @Nullable Object e12,
            @Nullable Object e13,
            @Nullable Object e14,
            @Nullable Object e15,
            @Nullable Object element) {
        @Nullable Object[] block = new @Nullable Object[2 * INLINE_CAPACITY];
        block[0] = e0;
        block[1] = e1;
        block[2] = e2;
        block[3] = e3;
        block[4] = e4;
        block[5] = e5;
        block[6] = e6;
        block[7] = e7;
        block[8] = e8;
        block[9] = e9;
        block[10] = e10;
        block[11] = e11;
        block[12] = e12;
        block[13] = e13;
        block[14] = e14;
        block[15] = e15;
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
        int size = tagged >>> SIZE_SHIFT;
        if (size < INLINE_CAPACITY) {
            setSlot(size, element);
            this.tagged = tagged + ONE;
            return true;
        }
        e0 = spilled(e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, element);
        e1 = null;
        e2 = null;
        e3 = null;
        e4 = null;
        e5 = null;
        e6 = null;
        e7 = null;
        e8 = null;
        e9 = null;
        e10 = null;
        e11 = null;
        e12 = null;
        e13 = null;
        e14 = null;
        e15 = null;
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
            case 2 -> {
                previous = e2;
                e2 = element;
            }
            case 3 -> {
                previous = e3;
                e3 = element;
            }
            case 4 -> {
                previous = e4;
                e4 = element;
            }
            case 5 -> {
                previous = e5;
                e5 = element;
            }
            case 6 -> {
                previous = e6;
                e6 = element;
            }
            case 7 -> {
                previous = e7;
                e7 = element;
            }
            case 8 -> {
                previous = e8;
                e8 = element;
            }
            case 9 -> {
                previous = e9;
                e9 = element;
            }
            case 10 -> {
                previous = e10;
                e10 = element;
            }
            case 11 -> {
                previous = e11;
                e11 = element;
            }
            case 12 -> {
                previous = e12;
                e12 = element;
            }
            case 13 -> {
                previous = e13;
                e13 = element;
            }
            case 14 -> {
                previous = e14;
                e14 = element;
            }
            case 15 -> {
                previous = e15;
                e15 = element;
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
            if (size > 0
                    && accept(action, tagged, 0, e0)
                    && accept(action, tagged, 1, e1)
                    && accept(action, tagged, 2, e2)
                    && accept(action, tagged, 3, e3)
                    && accept(action, tagged, 4, e4)
                    && accept(action, tagged, 5, e5)
                    && accept(action, tagged, 6, e6)
                    && accept(action, tagged, 7, e7)
                    && accept(action, tagged, 8, e8)
                    && accept(action, tagged, 9, e9)
                    && accept(action, tagged, 10, e10)
                    && accept(action, tagged, 11, e11)
                    && accept(action, tagged, 12, e12)
                    && accept(action, tagged, 13, e13)
                    && accept(action, tagged, 14, e14)) {
                action.accept((E) e15);
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
        if (index == NONE) {
            index = search(element, tagged, 2, e2);
        }
        if (index == NONE) {
            index = search(element, tagged, 3, e3);
        }
        if (index == NONE) {
            index = search(element, tagged, 4, e4);
        }
        if (index == NONE) {
            index = search(element, tagged, 5, e5);
        }
        if (index == NONE) {
            index = search(element, tagged, 6, e6);
        }
        if (index == NONE) {
            index = search(element, tagged, 7, e7);
        }
        if (index == NONE) {
            index = search(element, tagged, 8, e8);
        }
        if (index == NONE) {
            index = search(element, tagged, 9, e9);
        }
        if (index == NONE) {
            index = search(element, tagged, 10, e10);
        }
        if (index == NONE) {
            index = search(element, tagged, 11, e11);
        }
        if (index == NONE) {
            index = search(element, tagged, 12, e12);
        }
        if (index == NONE) {
            index = search(element, tagged, 13, e13);
        }
        if (index == NONE) {
            index = search(element, tagged, 14, e14);
        }
        if (index == NONE) {
            index = search(element, tagged, 15, e15);
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
            case 1:
                marked |= mark(predicate, tagged, 1, e1);
                if (to == 2) {
                    return marked;
                }
            case 2:
                marked |= mark(predicate, tagged, 2, e2);
                if (to == 3) {
                    return marked;
                }
            case 3:
                marked |= mark(predicate, tagged, 3, e3);
                if (to == 4) {
                    return marked;
                }
            case 4:
                marked |= mark(predicate, tagged, 4, e4);
                if (to == 5) {
                    return marked;
                }
            case 5:
                marked |= mark(predicate, tagged, 5, e5);
                if (to == 6) {
                    return marked;
                }
            case 6:
                marked |= mark(predicate, tagged, 6, e6);
                if (to == 7) {
                    return marked;
                }
            case 7:
                marked |= mark(predicate, tagged, 7, e7);
                if (to == 8) {
                    return marked;
                }
            case 8:
                marked |= mark(predicate, tagged, 8, e8);
                if (to == 9) {
                    return marked;
                }
            case 9:
                marked |= mark(predicate, tagged, 9, e9);
                if (to == 10) {
                    return marked;
                }
            case 10:
                marked |= mark(predicate, tagged, 10, e10);
                if (to == 11) {
                    return marked;
                }
            case 11:
                marked |= mark(predicate, tagged, 11, e11);
                if (to == 12) {
                    return marked;
                }
            case 12:
                marked |= mark(predicate, tagged, 12, e12);
                if (to == 13) {
                    return marked;
                }
            case 13:
                marked |= mark(predicate, tagged, 13, e13);
                if (to == 14) {
                    return marked;
                }
            case 14:
                marked |= mark(predicate, tagged, 14, e14);
                if (to == 15) {
                    return marked;
                }
            default:
                return marked | mark(predicate, tagged, 15, e15);
        }
    }

    @Override
    @SuppressWarnings({"fallthrough", "StatementSwitchToExpressionSwitch"})
    protected boolean isSortedInline(int from, int to, @Nullable Comparator<? super E> comparator) {
        int tagged = this.tagged;
        switch (from) {
            case 0:
                if (descends(comparator, tagged, e0, e1)) {
                    return false;
                }
                if (to == 2) {
                    return true;
                }
            case 1:
                if (descends(comparator, tagged, e1, e2)) {
                    return false;
                }
                if (to == 3) {
                    return true;
                }
            case 2:
                if (descends(comparator, tagged, e2, e3)) {
                    return false;
                }
                if (to == 4) {
                    return true;
                }
            case 3:
                if (descends(comparator, tagged, e3, e4)) {
                    return false;
                }
                if (to == 5) {
                    return true;
                }
            case 4:
                if (descends(comparator, tagged, e4, e5)) {
                    return false;
                }
                if (to == 6) {
                    return true;
                }
            case 5:
                if (descends(comparator, tagged, e5, e6)) {
                    return false;
                }
                if (to == 7) {
                    return true;
                }
            case 6:
                if (descends(comparator, tagged, e6, e7)) {
                    return false;
                }
                if (to == 8) {
                    return true;
                }
            case 7:
                if (descends(comparator, tagged, e7, e8)) {
                    return false;
                }
                if (to == 9) {
                    return true;
                }
            case 8:
                if (descends(comparator, tagged, e8, e9)) {
                    return false;
                }
                if (to == 10) {
                    return true;
                }
            case 9:
                if (descends(comparator, tagged, e9, e10)) {
                    return false;
                }
                if (to == 11) {
                    return true;
                }
            case 10:
                if (descends(comparator, tagged, e10, e11)) {
                    return false;
                }
                if (to == 12) {
                    return true;
                }
            case 11:
                if (descends(comparator, tagged, e11, e12)) {
                    return false;
                }
                if (to == 13) {
                    return true;
                }
            case 12:
                if (descends(comparator, tagged, e12, e13)) {
                    return false;
                }
                if (to == 14) {
                    return true;
                }
            case 13:
                if (descends(comparator, tagged, e13, e14)) {
                    return false;
                }
                if (to == 15) {
                    return true;
                }
            default:
                return !descends(comparator, tagged, e14, e15);
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
        if (size == 2) {
            return hash;
        }
        hash = hashed(hash, tagged, e2);
        if (size == 3) {
            return hash;
        }
        hash = hashed(hash, tagged, e3);
        if (size == 4) {
            return hash;
        }
        hash = hashed(hash, tagged, e4);
        if (size == 5) {
            return hash;
        }
        hash = hashed(hash, tagged, e5);
        if (size == 6) {
            return hash;
        }
        hash = hashed(hash, tagged, e6);
        if (size == 7) {
            return hash;
        }
        hash = hashed(hash, tagged, e7);
        if (size == 8) {
            return hash;
        }
        hash = hashed(hash, tagged, e8);
        if (size == 9) {
            return hash;
        }
        hash = hashed(hash, tagged, e9);
        if (size == 10) {
            return hash;
        }
        hash = hashed(hash, tagged, e10);
        if (size == 11) {
            return hash;
        }
        hash = hashed(hash, tagged, e11);
        if (size == 12) {
            return hash;
        }
        hash = hashed(hash, tagged, e12);
        if (size == 13) {
            return hash;
        }
        hash = hashed(hash, tagged, e13);
        if (size == 14) {
            return hash;
        }
        hash = hashed(hash, tagged, e14);
        if (size == 15) {
            return hash;
        }
        hash = hashed(hash, tagged, e15);
        return hash;
    }

    /** Slots that are free are null in both. */
    @Override
    boolean equalSlots(SmallVec<?> same) {
        SmallVec16<?> other = (SmallVec16<?>) same;
        int tagged = this.tagged;
        return areEqual(other, tagged, e0, other.e0)
                && areEqual(other, tagged, e1, other.e1)
                && areEqual(other, tagged, e2, other.e2)
                && areEqual(other, tagged, e3, other.e3)
                && areEqual(other, tagged, e4, other.e4)
                && areEqual(other, tagged, e5, other.e5)
                && areEqual(other, tagged, e6, other.e6)
                && areEqual(other, tagged, e7, other.e7)
                && areEqual(other, tagged, e8, other.e8)
                && areEqual(other, tagged, e9, other.e9)
                && areEqual(other, tagged, e10, other.e10)
                && areEqual(other, tagged, e11, other.e11)
                && areEqual(other, tagged, e12, other.e12)
                && areEqual(other, tagged, e13, other.e13)
                && areEqual(other, tagged, e14, other.e14)
                && areEqual(other, tagged, e15, other.e15);
    }

    /** All slots, those that are free included. */
    private @Nullable Object[] slots() {
        return new @Nullable Object[] {e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15};
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

        private final SmallVec16<E> list;
        private int cursor;
        private int lastReturned = NONE;
        private int expectedSize;

        Elements(SmallVec16<E> list) {
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
            SmallVec16<E> list = this.list;
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
