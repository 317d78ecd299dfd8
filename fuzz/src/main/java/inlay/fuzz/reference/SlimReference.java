package inlay.fuzz.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** The factories of lists that have a single field. */
public final class SlimReference {

    public static final int MAX_CAPACITY = Placement.MAX_CAPACITY;

    private SlimReference() {}

    public static Reference create() {
        return new Reference(new SlimPlacement());
    }

    public static Reference withCapacity(int capacity) {
        Reference reference = create();
        reference.reserveExact(capacity);
        return reference;
    }

    /** Two elements or more have a block, nulls too. */
    public static Reference of(@Nullable Object... elements) {
        Reference reference = withCapacity(elements.length);
        reference.addAll(Arrays.asList(elements));
        return reference;
    }

    public static Reference filled(int count, @Nullable Object element) {
        Reference.requireNonNegative(count);
        Reference reference = create();
        if (element != null) {
            reference.reserveExact(count);
        }
        reference.resize(count, element);
        return reference;
    }

    public static Reference copyOf(Collection<?> elements) {
        return exactly(Arrays.asList(elements.toArray()));
    }

    private static Reference exactly(List<?> content) {
        return Reference.exactly(new SlimPlacement(), content);
    }

    public static Reference copyOf(@Nullable Object[] elements) {
        return copyOf(elements, 0, elements.length);
    }

    public static Reference copyOf(@Nullable Object[] elements, int from, int to) {
        Objects.checkFromToIndex(from, to, elements.length);
        return exactly(Arrays.asList(elements).subList(from, to));
    }

    public static Reference from(Iterator<?> elements) {
        Reference reference = create();
        reference.extend(elements);
        return reference;
    }

    /** Nulls the array behind the elements if it becomes the block. */
    public static Reference adopt(@Nullable Object[] array, int size) {
        Objects.checkFromToIndex(0, size, array.length);
        boolean fitsWithoutBlock = size == 0 || array.length == 1 || (size == 1 && isPlain(array[0]));
        if (fitsWithoutBlock || array.getClass() != Object[].class) {
            return copyOf(array, 0, size);
        }
        Reference reference = withCapacity(array.length);
        reference.addAll(Arrays.asList(array).subList(0, size));
        Arrays.fill(array, size, array.length, null);
        return reference;
    }

    private static boolean isPlain(@Nullable Object element) {
        return element != null && element.getClass() != Object[].class;
    }

    public static Reference repeat(Collection<?> elements, int times) {
        Reference.requireNonNegative(times);
        List<?> arrived = Arrays.asList(elements.toArray());
        Reference.requireCapacity((long) arrived.size() * times);
        List<@Nullable Object> repeated = new ArrayList<>();
        for (int i = 0; i < times && !arrived.isEmpty(); i++) {
            repeated.addAll(arrived);
        }
        return exactly(repeated);
    }

    public static Reference flatten(Iterable<? extends Collection<?>> collections) {
        List<@Nullable Object> flat = new ArrayList<>();
        for (Collection<?> collection : collections) {
            flat.addAll(Arrays.asList(collection.toArray()));
        }
        return exactly(flat);
    }

    public static Collector<@Nullable Object, ?, Reference> collector() {
        return SmallReference.collector(new SlimPlacement());
    }
}
