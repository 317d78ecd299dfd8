package inlay.mutation;

import inlay.mutation.MarkdownTables.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The scores that a run must not fall below, as {@code scores.md} records them.
 *
 * @param least hundredths of a percent, by container
 */
record Scores(Map<String, Integer> least) {
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}\\.\\d\\d %");

    Scores {
        least = Map.copyOf(least);
    }

    /**
     * Reads the table.
     *
     * @throws MalformedInput if a row is not as it should be
     */
    static Scores read(Path file) throws IOException {
        Map<String, Integer> scores = new HashMap<>();
        for (Row row : MarkdownTables.read(file)) {
            String score = row.expect(2).cells().get(1);
            if (!SCORE.matcher(score).matches()) {
                throw row.malformed("no score: '" + score + "'; one is written as 97.05 %");
            }
            String container = row.cells().get(0);
            if (scores.put(container, Integer.parseInt(score.replaceAll("\\D", ""))) != null) {
                throw row.malformed("recorded twice: " + container);
            }
        }
        return new Scores(scores);
    }
}
