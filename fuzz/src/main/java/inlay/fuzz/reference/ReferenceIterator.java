package inlay.fuzz.reference;

import java.util.ConcurrentModificationException;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Expects the list to have the size it has left it with. */
final class ReferenceIterator implements ListIterator<@Nullable Object> {

    private static final int NONE = -1;

    private final Reference list;
    private int cursor;
    private int returned = NONE;
    private int expectedSize;

    ReferenceIterator(Reference list, int cursor) {
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
    public @Nullable Object next() {
        checkSize();
        requireElement(cursor < expectedSize);
        returned = cursor++;
        return list.get(returned);
    }

    @Override
    public @Nullable Object previous() {
        checkSize();
        requireElement(cursor > 0);
        returned = --cursor;
        return list.get(returned);
    }

    @Override
    public void forEachRemaining(Consumer<? super Object> action) {
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
        list.remove(returned);
        moved(returned);
    }

    @Override
    public void set(@Nullable Object element) {
        requireReturned();
        checkSize();
        list.set(returned, element);
    }

    @Override
    public void add(@Nullable Object element) {
        checkSize();
        list.add(cursor, element);
        moved(cursor + 1);
    }

    private void moved(int cursor) {
        this.cursor = cursor;
        returned = NONE;
        expectedSize = list.size();
    }

    private static void requireElement(boolean present) {
        if (!present) {
            throw new NoSuchElementException();
        }
    }

    private void requireReturned() {
        if (returned == NONE) {
            throw new IllegalStateException();
        }
    }

    private void checkSize() {
        if (list.size() != expectedSize) {
            throw new ConcurrentModificationException();
        }
    }
}
