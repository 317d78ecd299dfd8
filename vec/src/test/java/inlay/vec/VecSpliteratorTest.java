package inlay.vec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who goes through a list: itself where it has no block, which is quicker than an index for each element. */
class VecSpliteratorTest {

    private final List<Integer> seen = new ArrayList<>();

    @Test
    void shouldLetAListWithoutABlockGoThroughItsElements() {
        FixedVec list = new FixedVec(false, 1, 2, 3);

        list.spliterator().forEachRemaining(seen::add);

        assertEquals(List.of(1, 2, 3), seen);
        assertEquals(1, list.forEachCalls);
        assertEquals(0, list.getCalls);
    }

    @Test
    void shouldReadABlockItself() {
        FixedVec list = new FixedVec(true, 1, 2, 3);

        list.spliterator().forEachRemaining(seen::add);

        assertEquals(List.of(1, 2, 3), seen);
        assertEquals(0, list.forEachCalls);
        assertEquals(0, list.getCalls);
    }

    @Test
    void shouldReadWhatIsLeftOfAListWithoutABlock() {
        FixedVec list = new FixedVec(false, 1, 2, 3);
        Spliterator<Integer> spliterator = list.spliterator();
        assertTrue(spliterator.tryAdvance(seen::add));

        spliterator.forEachRemaining(seen::add);

        assertEquals(List.of(1, 2, 3), seen);
        assertEquals(0, list.forEachCalls);
        assertEquals(3, list.getCalls);
    }

    /** A list that stays as it is, with a block or without, and counts how it is read. */
    private static final class FixedVec extends AbstractVec<Integer> {

        private final @Nullable Object[] elements;
        private final boolean withBlock;
        int getCalls;
        int forEachCalls;

        FixedVec(boolean withBlock, Integer... elements) {
            this.withBlock = withBlock;
            this.elements = Arrays.copyOf(elements, elements.length, Object[].class);
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public int capacity() {
            return elements.length;
        }

        @Override
        @SuppressWarnings("NullAway")
        public Integer get(int index) {
            getCalls++;
            return (Integer) elements[index];
        }

        @Override
        @SuppressWarnings("NullAway")
        public void forEach(Consumer<? super Integer> action) {
            forEachCalls++;
            for (Object element : elements) {
                action.accept((Integer) element);
            }
        }

        @Override
        public Iterator<Integer> iterator() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected @Nullable Object @Nullable [] block() {
            return withBlock ? elements : null;
        }

        @Override
        protected boolean isUnchanged(int size, @Nullable Object @Nullable [] block) {
            return size == elements.length && block == block();
        }

        @Override
        public Integer set(int index, Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean add(Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addLast(Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void push(Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(int index, Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int indexOf(@Nullable Object element) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void replace(int from, int to, @Nullable Object[] source, int start, int end) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void append(int count, Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void closeGap(int from, int to) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void copyInto(int from, int to, @Nullable Object[] target, int at) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void setCapacity(int capacity) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected int grownCapacity(int needed) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected AbstractVec<Integer> copy(int from, int to) {
            throw new UnsupportedOperationException();
        }
    }
}
