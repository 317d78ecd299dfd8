package inlay.fuzz.language;

import java.util.Map;
import java.util.TreeMap;

/** How often each state of each container was seen, and each edge from one to another. Not for several threads. */
public final class StateTable {

    /** Container, then state, then times seen. */
    private final Map<String, Map<String, Long>> states = new TreeMap<>();

    /** Container, then "from -> to", then times taken. */
    private final Map<String, Map<String, Long>> edges = new TreeMap<>();

    private long sequences;
    private long operations;
    private long elements;

    /** Counts a container's state after an operation. */
    public void saw(String container, String from, String to) {
        states.computeIfAbsent(container, unused -> new TreeMap<>()).merge(to, 1L, Long::sum);
        if (!from.equals(to)) {
            edges.computeIfAbsent(container, unused -> new TreeMap<>()).merge(from + " -> " + to, 1L, Long::sum);
        }
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

    public Map<String, Map<String, Long>> states() {
        return states;
    }

    public Map<String, Map<String, Long>> edges() {
        return edges;
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
