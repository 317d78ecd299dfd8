package inlay.fuzz.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list is compared with. */
public enum Rival {
    OTHER,
    ITSELF,
    ARRAY_LIST,
    LINKED_LIST,
    READ_ONLY_LIST,
    /** Equal elements that are other objects, where there are such. */
    EQUAL_ELEMENTS,
    ONE_MORE,
    ONE_LESS,
    SUB_LIST,
    NO_LIST,
    NOTHING;

    @Nullable
    Object of(List<@Nullable Object> list, List<@Nullable Object> other, Side side) {
        return switch (this) {
            case OTHER -> other;
            case ITSELF -> list;
            case ARRAY_LIST -> copy(list);
            case LINKED_LIST -> linked(copy(list));
            case READ_ONLY_LIST -> Collections.unmodifiableList(copy(list));
            case EQUAL_ELEMENTS -> twins(list, side);
            case ONE_MORE -> longer(list);
            case ONE_LESS -> shorter(list);
            case SUB_LIST -> list.subList(0, list.size());
            case NO_LIST -> new HashMap<>();
            case NOTHING -> null;
        };
    }

    private static List<@Nullable Object> copy(List<@Nullable Object> list) {
        List<@Nullable Object> copy = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            copy.add(list.get(i));
        }
        return copy;
    }

    /** A list without random access. */
    @SuppressWarnings("JdkObsolete")
    private static List<@Nullable Object> linked(List<@Nullable Object> list) {
        return new LinkedList<>(list);
    }

    private static List<@Nullable Object> twins(List<@Nullable Object> list, Side side) {
        List<@Nullable Object> twins = copy(list);
        for (int i = 0; i < twins.size(); i++) {
            if (twins.get(i) == side.element(Element.A)) {
                twins.set(i, side.element(Element.SAME_AS_A));
            } else if (twins.get(i) == side.element(Element.SAME_AS_B)) {
                twins.set(i, side.element(Element.B));
            }
        }
        return twins;
    }

    private static List<@Nullable Object> longer(List<@Nullable Object> list) {
        List<@Nullable Object> longer = copy(list);
        longer.add(null);
        return longer;
    }

    private static List<@Nullable Object> shorter(List<@Nullable Object> list) {
        List<@Nullable Object> shorter = copy(list);
        return shorter.subList(0, Math.max(0, shorter.size() - 1));
    }
}
