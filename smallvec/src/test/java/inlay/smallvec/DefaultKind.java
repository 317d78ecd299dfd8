package inlay.smallvec;

import inlay.vec.Vec;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** Lists from the factories that are not told an inline capacity, which have to be those of four. */
final class DefaultKind implements VecKind {

    private static final SmallVecKind FOUR = SmallVecKind.SMALL_VEC_4;

    @Override
    public <E extends @Nullable Object> SmallVec<E> create() {
        return SmallVec.create();
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> withCapacity(int capacity) {
        return FOUR.withCapacity(capacity);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> filled(int count, E element) {
        return SmallVec.filled(count, element);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> copyOf(Collection<? extends E> elements) {
        return SmallVec.copyOf(elements);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> copyOf(E[] elements) {
        return SmallVec.copyOf(elements);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> copyOf(E[] elements, int from, int to) {
        return SmallVec.copyOf(elements, from, to);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> from(Iterator<? extends E> elements) {
        return SmallVec.from(elements);
    }

    @Override
    public <E extends @Nullable Object> SmallVec<E> adopt(E[] array, int size) {
        return SmallVec.adopt(array, size);
    }

    @Override
    public <E extends @Nullable Object> Collector<E, ?, SmallVec<E>> collector() {
        return SmallVec.collector();
    }

    @Override
    public int inlineCapacity() {
        return FOUR.inlineCapacity();
    }

    @Override
    public int grownCapacity(int capacity, int needed) {
        return FOUR.grownCapacity(capacity, needed);
    }

    @Override
    public boolean spilled(Vec<?> list) {
        return FOUR.spilled(list);
    }

    @Override
    public Object storage(Vec<?> list) {
        return FOUR.storage(list);
    }

    @Override
    public void checkStructure(Vec<?> list) {
        FOUR.checkStructure(list);
    }

    @Override
    public String toString() {
        return "SmallVec";
    }
}
