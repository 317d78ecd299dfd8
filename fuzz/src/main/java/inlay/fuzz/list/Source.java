package inlay.fuzz.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an operation is to get elements from.
 *
 * @param origin what it is
 * @param other a slot, if it is another list
 * @param content its elements, if it has its own
 * @param callback what it does when it is asked for elements
 */
public record Source(
        Origin origin,
        @inlay.fuzz.language.Below(Side.LISTS) int other,
        Content content,
        Callback callback) {

    /** As an iterable, which need not be a collection. */
    @SuppressWarnings("NullAway")
    Iterable<@Nullable Object> iterable(List<@Nullable Object> list, Side side) {
        return switch (origin) {
            case ITERABLE -> noCollection(new Stranger(this, list, side));
            case ITERABLE_ITSELF -> noCollection(list);
            case ITERABLE_OTHER -> noCollection(side.list(other));
            default -> collection(list, side);
        };
    }

    private static Iterable<@Nullable Object> noCollection(Iterable<@Nullable Object> elements) {
        return new Iterable<>() {

            @Override
            public Iterator<@Nullable Object> iterator() {
                return elements.iterator();
            }
        };
    }

    /** As an iterator. */
    @SuppressWarnings("NullAway")
    Iterator<@Nullable Object> iterator(List<@Nullable Object> list, Side side) {
        Iterable<@Nullable Object> iterable = iterable(list, side);
        return iterable == null ? null : iterable.iterator();
    }

    @SuppressWarnings("NullAway")
    Collection<@Nullable Object> collection(List<@Nullable Object> list, Side side) {
        List<@Nullable Object> another = side.list(other);
        return switch (origin) {
            case LIST -> new ArrayList<>(Arrays.asList(content.array(list, side)));
            case ITSELF, ITERABLE_ITSELF -> list;
            case PART_OF_ITSELF -> part(list);
            case OTHER, ITERABLE_OTHER -> another;
            case PART_OF_OTHER -> part(another);
            case NONE -> null;
            default -> new Stranger(this, list, side);
        };
    }

    /** Itself, another list and an empty one; null if the callback is absent. */
    @SuppressWarnings("NullAway")
    List<Collection<@Nullable Object>> collections(List<@Nullable Object> list, int third, Side side) {
        return callback.isAbsent() ? null : Arrays.asList(collection(list, side), side.list(third), List.of());
    }

    /** Without the first and the last quarter. */
    private static List<@Nullable Object> part(List<@Nullable Object> list) {
        int quarter = (list.size() + 2) / 4;
        return list.subList(quarter, Math.max(quarter, list.size() - quarter));
    }
}
