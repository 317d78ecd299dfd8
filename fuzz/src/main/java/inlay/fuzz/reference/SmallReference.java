package inlay.fuzz.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** The factories of lists that keep their first N elements in themselves. */
public final class SmallReference {

    private static final int DEFAULT = 4;
    private static final int MAX_INLINE_CAPACITY = 16;

    private SmallReference() {}

    public static Reference create() {
        return withInlineCapacity(DEFAULT);
    }

    public static Reference withInlineCapacity(int inlineCapacity) {
        return new Reference(new SmallPlacement(inlineCapacity));
    }

    public static Reference withCapacity(int inlineCapacity, int capacity) {
        Reference reference = withInlineCapacity(inlineCapacity);
        reference.reserveExact(capacity);
        return reference;
    }

    /** N is 8 for five to eight elements, else 4. */
    public static Reference of(@Nullable Object... elements) {
        return copyOf(elements.length > DEFAULT && elements.length <= 8 ? 8 : DEFAULT, elements);
    }

    public static Reference inline(@Nullable Object... elements) {
        return copyOf(requireInline(elements.length), elements);
    }

    private static int requireInline(int count) {
        if (count < 0 || count > MAX_INLINE_CAPACITY) {
            throw new IllegalArgumentException(count + " elements");
        }
        return count;
    }

    public static Reference inlineFilled(int count, @Nullable Object element) {
        return filled(requireInline(count), count, element);
    }

    public static Reference filled(int count, @Nullable Object element) {
        return filled(DEFAULT, count, element);
    }

    public static Reference filled(int inlineCapacity, int count, @Nullable Object element) {
        Reference reference = withCapacity(inlineCapacity, count);
        reference.resize(count, element);
        return reference;
    }

    public static Reference copyOf(Collection<?> elements) {
        return copyOf(DEFAULT, elements);
    }

    public static Reference copyOf(int inlineCapacity, Collection<?> elements) {
        SmallPlacement placement = new SmallPlacement(inlineCapacity);
        return Reference.exactly(placement, Arrays.asList(elements.toArray()));
    }

    public static Reference copyOf(@Nullable Object[] elements) {
        return copyOf(DEFAULT, elements);
    }

    public static Reference copyOf(int inlineCapacity, @Nullable Object[] elements) {
        return copyOf(inlineCapacity, elements, 0, elements.length);
    }

    public static Reference copyOf(@Nullable Object[] elements, int from, int to) {
        return copyOf(DEFAULT, elements, from, to);
    }

    public static Reference copyOf(int inlineCapacity, @Nullable Object[] elements, int from, int to) {
        SmallPlacement placement = new SmallPlacement(inlineCapacity);
        Objects.checkFromToIndex(from, to, elements.length);
        return Reference.exactly(placement, Arrays.asList(elements).subList(from, to));
    }

    public static Reference from(Iterator<?> elements) {
        return from(DEFAULT, elements);
    }

    public static Reference from(int inlineCapacity, Iterator<?> elements) {
        Reference reference = withInlineCapacity(inlineCapacity);
        reference.extend(elements);
        return reference;
    }

    public static Reference adopt(@Nullable Object[] array, int size) {
        return adopt(DEFAULT, array, size);
    }

    /** Nulls the array behind the elements if it becomes the block. */
    public static Reference adopt(int inlineCapacity, @Nullable Object[] array, int size) {
        Reference reference = withInlineCapacity(inlineCapacity);
        Objects.checkFromToIndex(0, size, array.length);
        List<@Nullable Object> content = Arrays.asList(array).subList(0, size);
        if (size > reference.inlineCapacity() && array.getClass() == Object[].class) {
            reference.reserveExact(array.length);
            Arrays.fill(array, size, array.length, null);
        } else {
            reference.reserveExact(size);
        }
        reference.addAll(content);
        return reference;
    }

    public static Collector<@Nullable Object, ?, Reference> collector() {
        return collector(DEFAULT);
    }

    public static Collector<@Nullable Object, ?, Reference> collector(int inlineCapacity) {
        Placement placement = new SmallPlacement(inlineCapacity);
        return collector(placement);
    }

    static Collector<@Nullable Object, ?, Reference> collector(Placement placement) {
        return Collector.of(
                () -> new Reference(placement.another()),
                Reference::add,
                (left, right) -> {
                    left.append(right);
                    return left;
                },
                Collector.Characteristics.IDENTITY_FINISH);
    }
}
