package inlay.vec;

import java.util.ConcurrentModificationException;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list iterator that expects the list to have the size it has left it with. */
final class VecListIterator<E extends @Nullable Object> implements ListIterator<E> {

    private static final int NONE = -1;

    private final AbstractVec<E> list;
    private int cursor;
    private int lastReturned = NONE;
    private int expectedSize;

    VecListIterator(AbstractVec<E> list, int cursor) {
        this.list = list;
        this.cursor = cursor;
        this.expectedSize = list.size();
    }

    @Override
    public boolean hasNext() {
        return cursor != list.size();
    }

    @Override
    public boolean hasPrevious() {
        return cursor != 0;
    }

    @Override
    public int nextIndex() {
        return cursor;
    }

    @Override
    public int previousIndex() {
        return cursor - 1;
    }

    @Override
    public E next() {
        int index = cursor;
        checkSize();
        if (index >= expectedSize) {
            throw new NoSuchElementException("No element after " + index);
        }
        cursor = index + 1;
        lastReturned = index;
        return element(index);
    }

    @Override
    public E previous() {
        int index = cursor - 1;
        checkSize();
        if (index < 0) {
            throw new NoSuchElementException("No element before 0");
        }
        cursor = index;
        lastReturned = index;
        return element(index);
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        while (cursor < expectedSize) {
            action.accept(next());
        }
        checkSize();
    }

    @Override
    public void remove() {
        requireReturned();
        checkSize();
        list.closeGap(lastReturned, lastReturned + 1);
        cursor = lastReturned;
        lastReturned = NONE;
        expectedSize--;
    }

    @Override
    public void set(E element) {
        requireReturned();
        checkSize();
        list.set(lastReturned, element);
    }

    @Override
    public void add(E element) {
        checkSize();
        list.add(cursor, element);
        cursor++;
        lastReturned = NONE;
        expectedSize++;
    }

    private E element(int index) {
        return list.read(list.block(), index);
    }

    private void requireReturned() {
        if (lastReturned == NONE) {
            throw new IllegalStateException("No element was returned since the last change");
        }
    }

    private void checkSize() {
        if (list.size() != expectedSize) {
            throw new ConcurrentModificationException();
        }
    }
}
