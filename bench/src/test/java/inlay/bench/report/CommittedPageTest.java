package inlay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.examples.measuring.ExperimentFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page that readers see is what the committed results say. */
class CommittedPageTest {

    private static final Path DOCS = Path.of("..", "docs");

    private static Report report() throws IOException, ExperimentFailure {
        return new Report(Results.readAll(Path.of("results")), "performance");
    }

    @Test
    void shouldBeWrittenFromTheCommittedResults() throws IOException, ExperimentFailure {
        assertEquals(report().text(), Files.readString(DOCS.resolve("performance.md")));
    }

    /** Of pictures only that they are there: how long words are differs between machines. */
    @Test
    void shouldHaveAllThatItRefersTo() throws IOException, ExperimentFailure {
        Report report = report();
        report.text();
        for (Map.Entry<Path, String> file : report.files().entrySet()) {
            Path committed = DOCS.resolve(file.getKey());
            assertTrue(Files.exists(committed), () -> "missing: " + committed);
            if (committed.toString().endsWith(".md")) {
                assertEquals(file.getValue(), Files.readString(committed));
            }
        }
    }

    @Test
    void shouldHaveAReasonForEachMissedBar() throws IOException, ExperimentFailure {
        assertEquals(List.of(), report().unexplained());
    }
}
