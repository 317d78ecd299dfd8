package inlay.fuzz.reference;

import java.util.AbstractList;
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

/** A range of a list: expects the list to have the size it has left it with, and tells the views around it. */
final class ReferenceView extends AbstractList<@Nullable Object> implements RandomAccess {

    private final Reference list;
    private final @Nullable ReferenceView around;
    private final int offset;
    private int size;
    private int expectedSize;

    ReferenceView(Reference list, @Nullable ReferenceView around, int offset, int size) {
        this.list = list;
        this.around = around;
        this.offset = offset;
        this.size = size;
        this.expectedSize = list.size();
    }

    int offset() {
        return offset;
    }

    private void checkSize() {
        if (list.size() != expectedSize) {
            throw new ConcurrentModificationException();
        }
    }

    private void resized() {
        int added = list.size() - expectedSize;
        if (added != 0) {
            resized(added);
        }
    }

    private void resized(int added) {
        size += added;
        expectedSize += added;
        modCount++;
        if (around != null) {
            around.resized(added);
        }
    }

    @Override
    public int size() {
        checkSize();
        return size;
    }

    @Override
    public @Nullable Object get(int index) {
        checkSize();
        return list.get(offset + Objects.checkIndex(index, size));
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object element) {
        checkSize();
        return list.set(offset + Objects.checkIndex(index, size), element);
    }

    @Override
    public void add(int index, @Nullable Object element) {
        checkSize();
        Reference.checkPosition(index, size);
        list.add(offset + index, element);
        resized();
    }

    @Override
    public @Nullable Object remove(int index) {
        checkSize();
        Object removed = list.remove(offset + Objects.checkIndex(index, size));
        resized();
        return removed;
    }

    @Override
    protected void removeRange(int from, int to) {
        checkSize();
        list.cut(offset + from, offset + to);
        resized();
    }

    @Override
    public boolean addAll(Collection<?> arriving) {
        return addAll(size, arriving);
    }

    @Override
    public boolean addAll(int index, Collection<?> arriving) {
        checkSize();
        Reference.checkPosition(index, size);
        boolean changed = list.addAll(offset + index, arriving);
        resized();
        return changed;
    }

    @Override
    public boolean removeIf(Predicate<? super Object> predicate) {
        checkSize();
        boolean changed = list.removeIf(offset, offset + size, predicate);
        resized();
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        Objects.requireNonNull(others);
        return removeIf(element -> others.contains(element));
    }

    @Override
    public boolean retainAll(Collection<?> others) {
        Objects.requireNonNull(others);
        return removeIf(element -> !others.contains(element));
    }

    @Override
    public void replaceAll(UnaryOperator<@Nullable Object> operator) {
        checkSize();
        list.replaceAll(offset, offset + size, operator);
    }

    @Override
    public void sort(@Nullable Comparator<? super Object> comparator) {
        checkSize();
        list.sort(offset, offset + size, comparator);
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(@Nullable Object element) {
        checkSize();
        return within(list.indexOf(offset, offset + size, element));
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        checkSize();
        return within(list.lastIndexOf(offset, offset + size, element));
    }

    private int within(int index) {
        return index < 0 ? -1 : index - offset;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object[] toArray() {
        return content().toArray();
    }

    @Override
    public <T extends @Nullable Object> T[] toArray(T[] target) {
        return content().toArray(target);
    }

    private List<@Nullable Object> content() {
        checkSize();
        return list.part(offset, offset + size);
    }

    @Override
    public List<@Nullable Object> subList(int from, int to) {
        checkSize();
        Objects.checkFromToIndex(from, to, size);
        return new ReferenceView(list, this, offset + from, to - from);
    }

    @Override
    public Spliterator<@Nullable Object> spliterator() {
        return new ReferenceSpliterator(list, this);
    }
}
