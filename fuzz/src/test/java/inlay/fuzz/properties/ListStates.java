package inlay.fuzz.properties;

import inlay.fuzz.reference.Reference;
import inlay.fuzz.reference.SlimReference;
import inlay.fuzz.reference.SmallReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one operation can take a list: found by trying, on the reference alone, every way to fill, empty, replace and
 * resize a list from every shape that these lead to.
 */
final class ListStates {

    private static final List<Object> ELEMENTS = List.of("element", new Object[0]);

    /** The limits of all containers, and one more or less. */
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 18, 20, 32, 33);

    private static final int MOST = 36;

    private final Supplier<Reference> creation;
    private final Map<String, SortedSet<String>> edges = new TreeMap<>();
    private final Set<List<Object>> shapes = new HashSet<>();
    private final Queue<List<Consumer<Reference>>> histories = new ArrayDeque<>();

    private ListStates(Supplier<Reference> creation) {
        this.creation = creation;
    }

    /** Container, then state, then the other states that one operation leads to. */
    static Map<String, Map<String, SortedSet<String>>> all() {
        Map<String, Map<String, SortedSet<String>>> all = new TreeMap<>();
        for (int inlineCapacity = 2; inlineCapacity <= 16; inlineCapacity *= 2) {
            int capacity = inlineCapacity;
            all.put(
                    "SmallVec " + capacity,
                    new ListStates(() -> SmallReference.withInlineCapacity(capacity)).explore());
        }
        all.put("SlimVec", new ListStates(SlimReference::create).explore());
        return all;
    }

    private Map<String, SortedSet<String>> explore() {
        List<Consumer<Reference>> operations = operations();
        meet(creation.get(), List.of());
        for (List<Consumer<Reference>> history = histories.poll(); history != null; history = histories.poll()) {
            String from = after(history).placement().state();
            for (Consumer<Reference> operation : operations) {
                Reference list = after(history);
                operation.accept(list);
                String to = list.placement().state();
                if (!to.equals(from)) {
                    edges.computeIfAbsent(from, unused -> new TreeSet<>()).add(to);
                }
                List<Consumer<Reference>> longer = new ArrayList<>(history);
                longer.add(operation);
                meet(list, longer);
            }
        }
        return edges;
    }

    private Reference after(List<Consumer<Reference>> history) {
        Reference list = creation.get();
        history.forEach(operation -> operation.accept(list));
        return list;
    }

    /** Goes on from a list if no other of its shape was seen. */
    private void meet(Reference list, List<Consumer<Reference>> history) {
        if (list.capacity() <= MOST && list.size() <= MOST && shapes.add(shape(list))) {
            histories.add(history);
        }
    }

    private static List<Object> shape(Reference list) {
        int size = list.size();
        return List.of(
                list.placement().state(),
                size,
                list.capacity(),
                size == 0 ? "" : kind(list.get(0)),
                size == 0 ? "" : kind(list.get(size - 1)),
                list.stream().allMatch(element -> element == null));
    }

    private static String kind(@Nullable Object element) {
        return element == null ? "null" : element.getClass().getSimpleName();
    }

    private static List<Consumer<Reference>> operations() {
        List<Consumer<Reference>> operations = new ArrayList<>();
        List<@Nullable Object> elements = new ArrayList<>(ELEMENTS);
        elements.add(null);
        for (int count : COUNTS) {
            operations.add(list -> list.truncate(Math.min(count, list.size())));
            operations.add(list -> list.drain(0, Math.min(count, list.size())));
            operations.add(list -> list.reserve(count));
            operations.add(list -> list.reserveExact(count));
            operations.add(list -> list.shrinkTo(count));
            for (Object element : elements) {
                operations.add(list -> list.addAll(Collections.nCopies(count, element)));
                operations.add(list -> list.assign(Collections.nCopies(count, element)));
                operations.add(list -> list.splice(0, Math.min(1, list.size()), Collections.nCopies(count, element)));
            }
        }
        for (Object element : elements) {
            operations.add(list -> {
                if (!list.isEmpty()) {
                    list.set(0, element);
                }
            });
        }
        return operations;
    }
}
