package inlay.fuzz.reference;

import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Over a list, or a view of it, as long as that is when first asked for an element or an estimate. */
final class ReferenceSpliterator implements Spliterator<@Nullable Object> {

    private final Reference list;
    private final @Nullable ReferenceView view;
    private boolean bound;
    private int index;
    private int end;
    private int expectedSize;

    ReferenceSpliterator(Reference list, @Nullable ReferenceView view) {
        this.list = list;
        this.view = view;
    }

    private void bind() {
        if (bound) {
            return;
        }
        index = view == null ? 0 : view.offset();
        end = index + (view == null ? list.size() : view.size());
        expectedSize = list.size();
        bound = true;
    }

    @Override
    public @Nullable Spliterator<@Nullable Object> trySplit() {
        bind();
        int half = (end - index) / 2;
        if (half == 0) {
            return null;
        }
        ReferenceSpliterator first = new ReferenceSpliterator(list, view);
        first.bound = true;
        first.index = index;
        index += half;
        first.end = index;
        first.expectedSize = expectedSize;
        return first;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Object> action) {
        Objects.requireNonNull(action);
        bind();
        if (index == end) {
            return false;
        }
        checkSize();
        action.accept(list.get(index++));
        checkSize();
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super Object> action) {
        Objects.requireNonNull(action);
        bind();
        int start = index;
        index = end;
        checkSize();
        list.forEach(start, end, action);
    }

    private void checkSize() {
        if (list.size() != expectedSize) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public long estimateSize() {
        bind();
        return (long) end - index;
    }

    @Override
    public int characteristics() {
        return ORDERED | SIZED | SUBSIZED;
    }
}
