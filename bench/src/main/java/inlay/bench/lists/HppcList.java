package inlay.bench.lists;

import com.carrotsearch.hppc.ObjectArrayList;
import com.carrotsearch.hppc.predicates.ObjectPredicate;
import com.carrotsearch.hppc.procedures.ObjectProcedure;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * HPPC's list is no {@code java.util.List}: this hands each operation to it. The adapter is one object more, which
 * counts where lists are built; footprints are taken without it.
 *
 * @param <E> type of the elements
 */
public final class HppcList<E> extends AbstractList<E> implements RandomAccess {

    private final ObjectArrayList<E> elements = new ObjectArrayList<>();

    /** The list itself. */
    public ObjectArrayList<E> adapted() {
        return elements;
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public E set(int index, E element) {
        return elements.set(index, element);
    }

    @Override
    public boolean add(E element) {
        elements.add(element);
        return true;
    }

    @Override
    public void add(int index, E element) {
        elements.insert(index, element);
    }

    @Override
    public boolean addAll(Collection<? extends E> added) {
        elements.ensureCapacity(elements.size() + added.size());
        added.forEach(elements::add);
        return !added.isEmpty();
    }

    @Override
    public E remove(int index) {
        return elements.removeAt(index);
    }

    @Override
    public void clear() {
        elements.clear();
    }

    @Override
    public boolean contains(Object element) {
        @SuppressWarnings("unchecked")
        E sought = (E) element;
        return elements.contains(sought);
    }

    @Override
    public boolean removeIf(Predicate<? super E> condition) {
        return elements.removeAll((ObjectPredicate<E>) condition::test) > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> comparator) {
        Arrays.sort((E[]) elements.buffer, 0, elements.size(), comparator);
    }

    @Override
    public Iterator<E> iterator() {
        var cursors = elements.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursors.hasNext();
            }

            @Override
            public E next() throws NoSuchElementException {
                return cursors.next().value;
            }
        };
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        elements.forEach((ObjectProcedure<E>) action::accept);
    }

    @Override
    public Stream<E> stream() {
        return elements.stream();
    }

    @Override
    public boolean equals(Object other) {
        if (other instanceof HppcList<?> list) {
            return elements.equals(list.elements);
        }
        return other instanceof List<?> && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
