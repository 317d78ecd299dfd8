package inlay.fuzz.list;

import inlay.fuzz.reference.Reference;
import inlay.fuzz.reference.SlimReference;
import inlay.fuzz.reference.SmallReference;
import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.util.List;
import java.util.ListIterator;
import org.jspecify.annotations.Nullable;

/** A way to another list of the same content. */
public enum Route {
    ONE_BY_ONE,
    FROM_THE_BACK,
    AT_ONCE,
    IN_HALVES,
    IN_TOO_MUCH_ROOM,
    AS_ANOTHER_KIND;

    Vec<@Nullable Object> vec(Vec<@Nullable Object> list) {
        boolean isSmall = list instanceof SmallVec<?> != (this == AS_ANOTHER_KIND);
        Vec<@Nullable Object> rebuilt =
                isSmall ? SmallVec.withInlineCapacity(Side.inlineCapacity(list)) : SlimVec.create();
        if (this == IN_TOO_MUCH_ROOM) {
            rebuilt.reserve(list.size() + 20);
        }
        fill(list, rebuilt);
        return rebuilt;
    }

    Reference reference(Reference list) {
        boolean isSmall = Side.isSmall(list) != (this == AS_ANOTHER_KIND);
        Reference rebuilt =
                isSmall ? SmallReference.withInlineCapacity(Side.inlineCapacity(list)) : SlimReference.create();
        if (this == IN_TOO_MUCH_ROOM) {
            rebuilt.reserve(list.size() + 20);
        }
        fill(list, rebuilt);
        return rebuilt;
    }

    private void fill(List<@Nullable Object> from, List<@Nullable Object> into) {
        switch (this) {
            case FROM_THE_BACK -> fillFromTheBack(from, into);
            case AT_ONCE -> into.addAll(from);
            case IN_HALVES -> {
                int half = from.size() / 2;
                into.addAll(from.subList(half, from.size()));
                into.addAll(0, from.subList(0, half));
            }
            default -> {
                for (Object element : from) {
                    into.add(element);
                }
            }
        }
    }

    private static void fillFromTheBack(List<@Nullable Object> from, List<@Nullable Object> into) {
        ListIterator<@Nullable Object> backwards = from.listIterator(from.size());
        while (backwards.hasPrevious()) {
            into.add(0, backwards.previous());
        }
    }
}
