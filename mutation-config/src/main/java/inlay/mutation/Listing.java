package inlay.mutation;

import inlay.mutation.MarkdownTables.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What no test can see, as {@code equivalent.md} lists it.
 *
 * @param survivors how many of these mutants survive
 * @param withoutEnd how many of these mutants do not come to an end, or are killed
 * @param lines how many of these lines are not run
 */
record Listing(Map<MutantKey, Integer> survivors, Map<MutantKey, Integer> withoutEnd, Map<SourceLine, Integer> lines) {
    static final String SURVIVORS = "Equivalent mutants";
    static final String WITHOUT_END = "Mutants without end";
    static final String LINES = "Lines not run";

    Listing {
        survivors = Map.copyOf(survivors);
        withoutEnd = Map.copyOf(withoutEnd);
        lines = Map.copyOf(lines);
    }

    /**
     * Reads the tables.
     *
     * @param containers the modules there are
     * @throws MalformedInput if a row is not as it should be
     */
    static Listing read(Path file, List<String> containers) throws IOException {
        Map<MutantKey, Integer> survivors = new LinkedHashMap<>();
        Map<MutantKey, Integer> withoutEnd = new LinkedHashMap<>();
        Map<SourceLine, Integer> lines = new LinkedHashMap<>();
        Set<Object> keys = new HashSet<>();
        for (Row row : MarkdownTables.read(file)) {
            List<String> cells = row.cells();
            String container;
            Object key;
            if (row.heading().equals(LINES)) {
                row.expect(4);
                SourceLine line = new SourceLine(cells.get(0), cells.get(1));
                lines.put(line, row.count(2));
                container = line.container();
                key = line;
            } else {
                row.expect(6);
                MutantKey mutant = new MutantKey(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
                map(row, survivors, withoutEnd).put(mutant, row.count(4));
                container = mutant.container();
                key = mutant;
            }
            if (!containers.contains(container)) {
                throw row.malformed("'" + cells.get(0) + "' is in none of the containers");
            }
            if (!keys.add(List.of(row.heading(), key))) {
                throw row.malformed("listed twice: " + key);
            }
        }
        return new Listing(survivors, withoutEnd, lines);
    }

    /** What is listed of some sources. */
    Listing of(Set<String> sources) {
        return new Listing(
                some(survivors, key -> sources.contains(key.source())),
                some(withoutEnd, key -> sources.contains(key.source())),
                some(lines, line -> sources.contains(line.file())));
    }

    private static <K> Map<K, Integer> some(Map<K, Integer> all, Predicate<K> wanted) {
        Map<K, Integer> some = new LinkedHashMap<>(all);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    private static Map<MutantKey, Integer> map(
            Row row, Map<MutantKey, Integer> survivors, Map<MutantKey, Integer> withoutEnd) {
        return switch (row.heading()) {
            case SURVIVORS -> survivors;
            case WITHOUT_END -> withoutEnd;
            default -> throw row.malformed("a table under the unknown heading '" + row.heading() + "'");
        };
    }
}
