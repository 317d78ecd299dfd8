package inlay.vec;

import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A spliterator over a list or a sub-list, bound to the size it has when first asked for an element or an estimate. */
final class VecSpliterator<E extends @Nullable Object> implements Spliterator<E> {

    private static final int UNBOUND = -1;

    private final AbstractVec<E> list;
    private final @Nullable SubVec<E> view;
    private int index;
    private int fence;
    private int expectedSize;

    /** Over the whole list, or over a view of it. */
    VecSpliterator(AbstractVec<E> list, @Nullable SubVec<E> view) {
        this(list, view, UNBOUND);
    }

    private VecSpliterator(AbstractVec<E> list, @Nullable SubVec<E> view, int fence) {
        this.list = list;
        this.view = view;
        this.fence = fence;
    }

    private int bind() {
        if (fence == UNBOUND) {
            SubVec<E> part = view;
            index = part == null ? 0 : part.offset();
            fence = part == null ? list.size() : part.offset() + part.size();
            expectedSize = list.size();
        }
        return fence;
    }

    @Override
    public @Nullable Spliterator<E> trySplit() {
        int end = bind();
        int start = index;
        int middle = (start + end) >>> 1;
        if (start >= middle) {
            return null;
        }
        VecSpliterator<E> prefix = new VecSpliterator<>(list, view, middle);
        prefix.index = start;
        prefix.expectedSize = expectedSize;
        index = middle;
        return prefix;
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int end = bind();
        if (index >= end) {
            return false;
        }
        checkSize();
        action.accept(list.get(index++));
        checkSize();
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int end = bind();
        int start = index;
        index = end;
        @Nullable Object @Nullable [] block = list.block();
        checkSize();
        if (block == null && end - start == expectedSize) {
            // Where there is no block, an index costs more than that the list goes through its elements itself.
            list.forEach(action);
            return;
        }
        for (int i = start; i < end; i++) {
            action.accept(list.read(block, i));
            list.requireUnchanged(expectedSize, block);
        }
    }

    private void checkSize() {
        if (list.size() != expectedSize) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public long estimateSize() {
        long end = bind();
        return end - index;
    }

    @Override
    public int characteristics() {
        return ORDERED | SIZED | SUBSIZED;
    }
}
