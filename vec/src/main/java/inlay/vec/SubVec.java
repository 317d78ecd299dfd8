package inlay.vec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A range of a list, written through to it. It expects the list to have the size it has left it with; a sub-list of a
 * sub-list tells those around it what it did.
 */
final class SubVec<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {

    private final AbstractVec<E> root;
    private final @Nullable SubVec<E> parent;
    private final int offset;
    private int size;
    private int expectedRootSize;

    SubVec(AbstractVec<E> root, @Nullable SubVec<E> parent, int offset, int size) {
        this.root = root;
        this.parent = parent;
        this.offset = offset;
        this.size = size;
        this.expectedRootSize = root.size();
    }

    /** Position of the first element in the list itself. */
    int offset() {
        return offset;
    }

    @Override
    public int size() {
        checkRootSize();
        return size;
    }

    @Override
    public E get(int index) {
        checkRootSize();
        return root.get(offset + Objects.checkIndex(index, size));
    }

    @Override
    public E set(int index, E element) {
        checkRootSize();
        return root.set(offset + Objects.checkIndex(index, size), element);
    }

    @Override
    public void add(int index, E element) {
        checkRootSize();
        root.add(offset + AbstractVec.checkPosition(index, size), element);
        resized();
    }

    @Override
    public E remove(int index) {
        checkRootSize();
        E removed = root.remove(offset + Objects.checkIndex(index, size));
        resized();
        return removed;
    }

    @Override
    public void clear() {
        checkRootSize();
        root.closeGap(offset, offset + size);
        resized();
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        return addAll(size, elements);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        checkRootSize();
        boolean changed = root.insertAll(offset + AbstractVec.checkPosition(index, size), elements);
        resized();
        return changed;
    }

    @Override
    public boolean removeIf(Predicate<? super E> predicate) {
        checkRootSize();
        boolean changed = root.removeIf(offset, offset + size, predicate);
        resized();
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return removeIf(elements::contains);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeIf(element -> !elements.contains(element));
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        checkRootSize();
        root.replaceAll(offset, offset + size, operator);
    }

    @Override
    public void sort(@Nullable Comparator<? super E> comparator) {
        checkRootSize();
        root.sort(offset, offset + size, comparator);
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(@Nullable Object element) {
        checkRootSize();
        int index = root.indexOf(offset, offset + size, element);
        return index < 0 ? -1 : index - offset;
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        checkRootSize();
        int index = root.lastIndexOf(offset, offset + size, element);
        return index < 0 ? -1 : index - offset;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object[] toArray() {
        checkRootSize();
        @Nullable Object[] array = new @Nullable Object[size];
        root.copyInto(offset, offset + size, array, 0);
        return array;
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(T[] target) {
        checkRootSize();
        T[] array = target.length < size ? Arrays.copyOf(target, size) : target;
        root.copyInto(offset, offset + size, array, 0);
        return AbstractVec.terminated(array, size);
    }

    @Override
    public List<E> subList(int from, int to) {
        checkRootSize();
        Objects.checkFromToIndex(from, to, size);
        return new SubVec<>(root, this, offset + from, to - from);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new VecSpliterator<>(root, this);
    }

    private void checkRootSize() {
        if (root.size() != expectedRootSize) {
            throw new ConcurrentModificationException();
        }
    }

    /** Takes over a new size of the list, here and in the sub-lists around this one; one out of date stays so. */
    private void resized() {
        int added = root.size() - expectedRootSize;
        if (added == 0) {
            return;
        }
        for (SubVec<E> view = this; view != null; view = view.parent) {
            view.size += added;
            view.expectedRootSize += added;
            view.modCount++;
        }
    }
}
