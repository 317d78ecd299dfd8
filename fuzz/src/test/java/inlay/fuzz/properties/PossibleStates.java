package inlay.fuzz.properties;

import inlay.fuzz.language.StateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The states that containers can be in and the edges between them, against those that were seen. */
final class PossibleStates {

    private static final long ENOUGH = 1_000;
    private static final String ARROW = " -> ";
    private static final List<String> OF_BOX = List.of("empty", "inline", "heap");

    /** Container, then state, then the states that may follow. */
    private final Map<String, Map<String, List<String>>> possible = new TreeMap<>();

    private PossibleStates() {}

    /** The states of the containers that a language has. */
    static PossibleStates of(String language) {
        return language.equals("box") ? ofBoxes() : ofLists();
    }

    /** A box may become anything by a set, whatever its space is. */
    private static PossibleStates ofBoxes() {
        PossibleStates states = new PossibleStates();
        for (int words = 1; words <= 64; words *= 2) {
            for (String from : OF_BOX) {
                List<String> following = new ArrayList<>(OF_BOX);
                following.remove(from);
                states.add("SmallBox S" + words, from, following);
            }
        }
        return states;
    }

    private static PossibleStates ofLists() {
        PossibleStates states = new PossibleStates();
        ListStates.all()
                .forEach((container, edges) ->
                        edges.forEach((from, following) -> states.add(container, from, List.copyOf(following))));
        return states;
    }

    private void add(String container, String state, List<String> following) {
        possible.computeIfAbsent(container, unused -> new TreeMap<>()).put(state, following);
    }

    /** What was seen, as a table. */
    String table(StateTable seen) {
        StringBuilder table = new StringBuilder(String.format(
                "%,d sequences, %,d operations, mean size %.1f%n",
                seen.sequences(), seen.operations(), seen.meanSize()));
        possible.forEach((container, states) -> {
            Map<String, Long> times = times(seen.states(), container);
            Map<String, Long> edges = times(seen.edges(), container);
            states.forEach((from, following) -> {
                table.append(String.format("%-12s %-18s %,10d%n", container, from, times.getOrDefault(from, 0L)));
                following.forEach(to -> {
                    Long taken = edges.remove(from + ARROW + to);
                    table.append(String.format("%28s %-18s %,10d%n", "->", to, taken == null ? 0 : taken));
                });
            });
            table.append(String.format("%-12s by callbacks and views: %s%n", container, edges));
        });
        return table.toString();
    }

    /** States that were hardly seen and edges that were not; none if all is well. */
    List<String> complaints(StateTable seen) {
        List<String> complaints = new ArrayList<>();
        possible.forEach((container, states) -> {
            Map<String, Long> times = times(seen.states(), container);
            Map<String, Long> edges = times(seen.edges(), container);
            times.keySet().stream()
                    .filter(state -> !states.containsKey(state))
                    .forEach(state -> complaints.add(container + ", " + state + ": not known"));
            states.forEach((from, following) -> {
                if (times.getOrDefault(from, 0L) < ENOUGH) {
                    complaints.add(container + ", " + from + ": seen " + times.getOrDefault(from, 0L) + " times");
                }
                for (String to : following) {
                    if (!edges.containsKey(from + ARROW + to)) {
                        complaints.add(container + ", " + from + ARROW + to + ": never");
                    }
                }
            });
        });
        return complaints;
    }

    private static Map<String, Long> times(Map<String, Map<String, Long>> counts, String container) {
        return new TreeMap<>(counts.getOrDefault(container, Map.of()));
    }
}
