package inlay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.bench.lists.Peer;
import inlay.bench.pass.Cell;
import inlay.bench.pass.Pass;
import inlay.bench.report.Result;
import inlay.bench.report.Results;
import inlay.examples.measuring.ExperimentFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PerformanceTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Performance.commandLine(arguments);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "full"})
    void shouldPrintThePlannedDuration(String pass) {
        assertEquals(0, run(pass, "--plan"));
        assertTrue(out.toString().contains("planned duration"), out::toString);
    }

    @Test
    void shouldPlanWhatIsIncludedOnly() {
        assertEquals(0, run("bars", "--plan", "--rounds", "1", "--include", "LongCells.update BOX$"));
        assertTrue(out.toString().contains("1 cells x 1 forks"), out::toString);
    }

    @Test
    void shouldPlanTheJvmsWhoseFiguresAreIncludedOnly() {
        assertEquals(0, run("full", "--plan", "--include", "Retained.TRAVERSAL G1 4000000 SMALL_VEC_4 CLASS_GRAPH"));
        assertTrue(out.toString().contains("0 cells"), out::toString);
        assertTrue(out.toString().contains("3 JVMs that hold lists; "), out::toString);
    }

    @Test
    void shouldReplaceTheIncludedCellsAlone(@TempDir Path directory) throws IOException, ExperimentFailure {
        Cell read = Cell.of("boxes.LongCells.read", Peer.ARRAY_LIST, 0);
        String[] command = {"full", "--rounds", "1", "--include", "LongCells.read FIELD$", "--results", directory + ""};
        assertEquals(0, run(command), err::toString);
        Path folder = directory.resolve(String.valueOf(Runtime.version().feature()));
        Results kept = Results.read(folder);
        kept.add(Result.of(read, "ns/op", 1));
        kept.write(folder);
        assertEquals(0, run(command), err::toString);
        assertEquals(List.of(folder), filesIn(directory));
        Results replaced = Results.read(folder);
        assertEquals(2, replaced.all().size());
        assertEquals(1, replaced.of(read).orElseThrow().median());
        assertEquals(1, replaced.all().get(0).forks().size());
        assertEquals("LongCells.read FIELD$, 1 forks", replaced.machine().get("measured again by itself"));
    }

    @Test
    void shouldRefuseBeforeItMeasuresToReplaceFiguresOfAnotherJdk(@TempDir Path directory)
            throws IOException, ExperimentFailure {
        Results kept = resultsOfAnotherJdk(directory);
        assertEquals(1, run("full", "--include", "LongCells.read FIELD$", "--results", directory.toString()));
        assertTrue(err.toString().contains("among those of another"), err::toString);
        Path folder = directory.resolve(String.valueOf(Runtime.version().feature()));
        assertEquals(List.of(folder), filesIn(directory));
        assertEquals(kept.all(), Results.read(folder).all());
    }

    private static Results resultsOfAnotherJdk(Path directory) throws IOException {
        Results results = new Results();
        results.add(Result.of(new Cell("boxes.LongCells.read", Map.of("cell", "FIELD")), "ns/op", 1));
        Map<String, Object> machine = Pass.machine();
        machine.put("JDK", "another");
        results.machine(machine);
        results.write(directory.resolve(String.valueOf(Runtime.version().feature())));
        return results;
    }

    @Test
    void shouldAddForksOfCellsThatDisagreeAlone(@TempDir Path directory) throws IOException, ExperimentFailure {
        Cell doubtful = new Cell("boxes.LongCells.read", Map.of("cell", "FIELD"));
        Cell settled = new Cell("boxes.LongCells.read", Map.of("cell", "BOX"));
        Results results = new Results();
        for (double far : new double[] {1e-3, 1e3, 1e6}) {
            results.add(Result.of(doubtful, "ns/op", far));
            results.add(Result.of(settled, "ns/op", 1));
        }
        results.machine(Pass.machine());
        results.describe("seconds taken", 1_000_000);
        Path folder = directory.resolve(String.valueOf(Runtime.version().feature()));
        results.write(folder);
        assertEquals(0, run("settle", "--results", directory.toString(), "--minutes", "0"), err::toString);
        assertEquals(results.all(), Results.read(folder).all());
        assertEquals(0, run("settle", "--results", directory.toString(), "--minutes", "1"), err::toString);
        assertTrue(out.toString().contains("1 cells whose forks disagree"), out::toString);
        Results added = Results.read(folder);
        assertTrue(added.of(doubtful).orElseThrow().forks().size() > 3, added.all()::toString);
        assertEquals(3, added.of(settled).orElseThrow().forks().size());
        assertEquals(
                "1 cells whose forks disagreed, at most 1 min", added.machine().get("further forks"));
        assertTrue((int) added.machine().get("seconds taken") >= 1_000_000, added.machine()::toString);
    }

    @Test
    void shouldRefuseToAddForksOfAnotherJdk(@TempDir Path directory) throws IOException {
        resultsOfAnotherJdk(directory);
        assertEquals(1, run("settle", "--results", directory.toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("among those of another"), err::toString);
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void shouldListTheCells() {
        assertEquals(0, run("cells"));
        assertTrue(out.toString().contains("Reading.loop SMALL_VEC_4 4"));
    }

    @Test
    void shouldRejectWrongUsage() {
        assertEquals(2, run("quick", "--include", "no such cell"));
        assertEquals(2, run("quick", "--rounds", "0"));
        assertEquals(2, run("quick", "--rounds", "many"));
        assertEquals(2, run("full", "--plan", "--jdk", "pom.xml"));
        assertEquals(2, run("settle", "--minutes", "-1"));
        assertEquals(2, run("compare", "one"));
        assertEquals(2, run("unknown"));
        assertEquals(7, err.toString().lines().count(), err::toString);
    }

    @Test
    void shouldFailWithoutResults(@TempDir Path directory) {
        assertEquals(1, run("report", "--results", directory.toString(), "--output", directory + "/page.md"));
        assertEquals(1, run("compare", directory.toString(), directory.toString()));
        assertEquals(2, err.toString().lines().count(), err::toString);
    }
}
