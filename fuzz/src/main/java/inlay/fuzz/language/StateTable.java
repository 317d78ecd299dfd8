package inlay.fuzz.language;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** How often each state of each container was seen, and each edge from one to another. Not for several threads. */
public final class StateTable {

    /** Container, then the state before an operation, then the one after it. */
    private final Map<String, Map<String, Map<String, Count>>> counts = new HashMap<>();

    private long sequences;
    private long operations;
    private long elements;

    private static final class Count {
        private long times;
    }

    /** Counts a container's state after an operation. */
    public void saw(String container, String from, String to) {
        counts.computeIfAbsent(container, unused -> new HashMap<>())
                .computeIfAbsent(from, unused -> new HashMap<>())
                .computeIfAbsent(to, unused -> new Count())
                .times++;
    }

    /** Counts an operation, and how many elements all containers have together after it. */
    public void ran(int size) {
        operations++;
        elements += size;
    }

    /** Counts a sequence that is at its end. */
    public void ended() {
        sequences++;
    }

    /** Container, then state, then times seen. */
    public Map<String, Map<String, Long>> states() {
        return sums((from, to) -> to);
    }

    /** Container, then "from -> to", then times taken. */
    public Map<String, Map<String, Long>> edges() {
        return sums((from, to) -> from.equals(to) ? "" : from + " -> " + to);
    }

    /** The counts under the names that are given to them, but for those without one. */
    private Map<String, Map<String, Long>> sums(BinaryOperator<String> name) {
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        counts.forEach((container, froms) -> {
            Map<String, Long> named = new TreeMap<>();
            froms.forEach((from, tos) ->
                    tos.forEach((to, count) -> named.merge(name.apply(from, to), count.times, Long::sum)));
            named.remove("");
            sums.put(container, named);
        });
        return sums;
    }

    public long sequences() {
        return sequences;
    }

    public long operations() {
        return operations;
    }

    /** Mean number of elements, of all containers together, after an operation. */
    public double meanSize() {
        return operations == 0 ? 0 : (double) elements / operations;
    }
}
