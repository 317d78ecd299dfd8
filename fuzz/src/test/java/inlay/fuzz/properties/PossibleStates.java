package inlay.fuzz.properties;

import inlay.fuzz.language.StateTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The states that containers can be in and the edges between them, against those that were seen. */
final class PossibleStates {

    private static final long ENOUGH = 1_000;
    private static final String ARROW = " -> ";

    /** Container, then state, then the states that may follow. */
    private final Map<String, Map<String, List<String>>> possible = new TreeMap<>();

    /** Reads lines of the form {@code container: state -> state, state}. */
    static PossibleStates of(String resource) {
        PossibleStates states = new PossibleStates();
        try (InputStream stream = Objects.requireNonNull(PossibleStates.class.getResourceAsStream(resource))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(states::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return states;
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        int arrow = line.indexOf(ARROW);
        possible.computeIfAbsent(line.substring(0, colon), unused -> new TreeMap<>())
                .put(
                        line.substring(colon + 2, arrow),
                        Arrays.asList(line.substring(arrow + ARROW.length()).split(", ", 0)));
    }

    /** What was seen, as a table. */
    String table(StateTable seen) {
        StringBuilder table = new StringBuilder(String.format(
                "%,d sequences, %,d operations, mean size %.1f%n",
                seen.sequences(), seen.operations(), seen.meanSize()));
        possible.forEach((container, states) -> {
            Map<String, Long> times = ofAll(seen.states(), container);
            Map<String, Long> edges = ofAll(seen.edges(), container);
            states.forEach((from, following) -> {
                table.append(String.format("%-10s %-18s %,10d%n", container, from, times.getOrDefault(from, 0L)));
                following.forEach(to -> table.append(
                        String.format("%33s %-18s %,10d%n", "->", to, times(edges.remove(from + ARROW + to)))));
            });
            table.append(String.format("%-10s further edges: %s%n", container, edges));
        });
        return table.toString();
    }

    /** States that were hardly seen and edges that were not; none if all is well. */
    List<String> complaints(StateTable seen) {
        List<String> complaints = new ArrayList<>();
        possible.forEach((container, states) -> {
            Map<String, Long> times = ofAll(seen.states(), container);
            Map<String, Long> edges = ofAll(seen.edges(), container);
            states.forEach((from, following) -> {
                if (times.getOrDefault(from, 0L) < ENOUGH) {
                    complaints.add(container + ", " + from + ": seen " + times.getOrDefault(from, 0L) + " times");
                }
                for (String to : following) {
                    if (edges.remove(from + ARROW + to) == null) {
                        complaints.add(container + ", " + from + ARROW + to + ": never");
                    }
                }
            });
        });
        return complaints;
    }

    private static long times(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    /** The counts of a container, or of all its kinds together. */
    private static Map<String, Long> ofAll(Map<String, Map<String, Long>> counts, String container) {
        Map<String, Long> sums = new TreeMap<>(counts.getOrDefault(container, Map.of()));
        if (sums.isEmpty()) {
            counts.forEach((kind, times) -> {
                if (kind.startsWith(container + " ")) {
                    times.forEach((name, number) -> sums.merge(name, number, Long::sum));
                }
            });
        }
        return sums;
    }
}
