package inlay.examples.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.examples.measuring.ExperimentFailure;
import inlay.examples.measuring.Figures;
import inlay.examples.measuring.MeasuringJvm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class TableComparisonTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine command = TableComparison.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "--runs=0, --runs must be 1 or more",
        "--runs=many, 'many' is not an int",
        "--rounds=-1, --rounds must be 1 or more",
        "--frobnicate, Unknown option",
        "stray, stray",
    })
    void shouldPrintOneLineAndExitWithTwoForWrongUsage(String argument, String expected) {
        assertEquals(2, execute(argument));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(expected), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void shouldPrintOptionsAndExitWithZeroForHelp() {
        assertEquals(0, execute("--help"));
        for (String option : List.of("--runs", "--rounds", "--help")) {
            assertTrue(out.toString().contains(option), option);
        }
    }

    @Test
    void shouldFailWhenTheTablesDisagree() throws ExperimentFailure {
        Experiment.requireOneChecksum(Map.of("left", "1", "right", "1"));
        Map<String, String> different = Map.of("left", "1", "right", "2");
        assertThrows(ExperimentFailure.class, () -> Experiment.requireOneChecksum(different));
    }

    @Test
    void shouldReportOnBothTables() {
        assertEquals(0, execute("--runs=1", "--rounds=20"), err.toString());
        for (String expected : List.of("object cells again", "smallbox cells", "same checksum", "allocation", "time")) {
            assertTrue(out.toString().contains(expected), out.toString());
        }
    }

    @Test
    void shouldAllocateNothingToSpeakOf(@TempDir Path directory) throws Exception {
        Figures figures = new MeasuringJvm(directory, MeasuringProgram.class)
                .run("allocation", List.of("-XX:+UseG1GC"), List.of(TableKind.BOXES.name(), "100"));
        double bytesPerRow = figures.get(Metric.ALLOCATION).orElseThrow() / Double.parseDouble(figures.get("rows"));
        assertTrue(bytesPerRow < 1, bytesPerRow + " bytes in each row");
    }
}
