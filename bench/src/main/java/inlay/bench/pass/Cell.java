package inlay.bench.pass;

import inlay.bench.lists.Peer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One thing that is measured: a benchmark with a value for each of its parameters.
 *
 * @param benchmark package, class and method, as in {@code lists.Reading.loop}
 * @param parameters values by name
 */
public record Cell(String benchmark, SortedMap<String, String> parameters) {

    /** The parameter that names the list. */
    public static final String PEER = "peer";

    /** The parameter that tells how many elements the list has. */
    public static final String SIZE = "size";

    /** Keeps a copy of the parameters. */
    public Cell(String benchmark, Map<String, String> parameters) {
        this(benchmark, (SortedMap<String, String>) new TreeMap<>(parameters));
    }

    /** A cell of a list of a size. */
    public static Cell of(String benchmark, Peer peer, int size) {
        return new Cell(benchmark, Map.of(PEER, peer.name(), SIZE, Integer.toString(size)));
    }

    /** The value of a parameter, or nothing if there is none of that name. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The same with another value. */
    public Cell with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(parameters);
        changed.put(name, value);
        return new Cell(benchmark, changed);
    }

    /** The same of another list. */
    public Cell with(Peer peer) {
        return with(PEER, peer.name());
    }

    /** The name of the case, without package. */
    public String shortName() {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    /** Whether the name, as printed, contains a match. */
    public boolean matches(Pattern expression) {
        return expression.matcher(toString()).find();
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? shortName() : shortName() + " " + String.join(" ", parameters.values());
    }
}
