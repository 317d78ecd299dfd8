package inlay.fuzz.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.run.PlantedTarget;
import inlay.fuzz.run.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CampaignTest {
    private static final int SECONDS = 8;

    private static final List<String> LISTS = List.of(
            "inlay.vec.AbstractVec", "inlay.smallvec.SmallVec4", "inlay.smallvec.SmallVec16", "inlay.slimvec.SlimVec");
    private static final List<String> BOXES = List.of("inlay.smallbox.SmallBox", "inlay.smallbox.OneWord");
    private static final List<String> BOTH = List.of(
            "inlay.vec.AbstractVec", "inlay.smallvec.SmallVec4", "inlay.slimvec.SlimVec", "inlay.smallbox.SmallBox");

    private static final Map<String, List<String>> MEASURED =
            Map.of("SmallVec", LISTS, "SlimVec", LISTS, "SmallBox", BOXES, "SerialStream", BOTH);
    private static final Map<String, List<String>> NOT_MEASURED =
            Map.of("SmallVec", BOXES, "SlimVec", BOXES, "SmallBox", LISTS);

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(List<Target> targets, String... options) {
        CommandLine command = Campaign.commandLine(targets);
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        List<String> arguments = Stream.concat(
                        Stream.of("--corpus=" + directory.resolve("corpus"), "--output=" + directory.resolve("output")),
                        Stream.of(options))
                .toList();
        return command.execute(arguments.toArray(new String[0]));
    }

    @Test
    void shouldFindNothingInTheContainers() throws Exception {
        Path record = directory.resolve("campaigns.md");
        int exit = execute(Target.all(), "--seconds=" + SECONDS, "--record=" + record);
        assertEquals(0, exit, () -> out.toString() + err);
        List<String> rows = Files.readAllLines(record);
        assertEquals(2 + Target.all().size(), rows.size(), rows::toString);
        assertTrue(
                rows.get(0).startsWith("| commit | JDK | target | seconds | CPU seconds | sequences |"), rows.get(0));
        for (Target target : Target.all()) {
            assertMeasured(target);
            assertFalse(isEmpty(directory.resolve("corpus").resolve(target.name())), target.name());
        }
        assertTrue(Files.readString(directory.resolve("output").resolve("index.html"))
                .contains("\"name\":\"SmallBox\""));
    }

    /** A class that is not instrumented is fuzzed blindly, and the run looks healthy all the same. */
    private void assertMeasured(Target target) throws IOException {
        Path log = directory.resolve("output").resolve(target.name()).resolve("jazzer.log");
        List<String> lines = Files.readAllLines(log);
        for (String container : MEASURED.getOrDefault(target.name(), List.of())) {
            assertTrue(isInstrumented(lines, container), target.name() + " without " + container);
        }
        for (String container : NOT_MEASURED.getOrDefault(target.name(), List.of())) {
            assertFalse(isInstrumented(lines, container), target.name() + " with " + container);
        }
        assertEquals(
                List.of("TOTALS of " + target.name()),
                lines.stream()
                        .filter(line -> line.startsWith("TOTALS"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    private static boolean isInstrumented(List<String> lines, String name) {
        return lines.stream().anyMatch(line -> line.startsWith("INFO: Instrumented " + name + " "));
    }

    @Test
    void shouldEndWithTheFinding() throws Exception {
        assertEquals(1, execute(List.of(PlantedTarget.TARGET), "--seconds=60"), err::toString);
        String printed = out.toString();
        assertTrue(printed.contains("They differ first at step 5: push(0)"), printed);
        assertTrue(printed.contains("class Planted9cb5cb77Test {"), printed);
        assertTrue(Files.exists(directory.resolve("output/findings/planted-9cb5cb77.txt")));
        assertTrue(Files.readString(directory.resolve("output/index.html")).contains("FINDING in planted"));
    }

    @Test
    void shouldKeepCorpusAndReportWhenInterrupted() throws Exception {
        Path corpus = Files.createDirectories(directory.resolve("corpus").resolve("SerialStream"));
        Process campaign = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Campaign.class.getName(),
                        "--target=SerialStream",
                        "--seconds=300",
                        "--corpus=" + corpus.getParent(),
                        "--output=" + directory.resolve("output"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = campaign.inputReader()) {
            while (campaign.isAlive() && isEmpty(corpus)) {
                Thread.sleep(100);
            }
            campaign.toHandle().destroy();
            String printed = lines.lines().collect(Collectors.joining("\n"));
            assertTrue(printed.contains("Interrupted; the corpus is kept."), printed);
            assertFalse(printed.contains("FINDING"), printed);
        } finally {
            campaign.destroyForcibly();
        }
        assertTrue(campaign.waitFor() != 0);
        assertFalse(isEmpty(corpus));
        assertTrue(Files.exists(directory.resolve("output/index.html")));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--target=Vector, unknown target 'Vector'",
        "--seconds=0, --seconds must be 1 or more",
        "--jobs=-1, --jobs must be 1 or more",
        "--seconds=many, 'many' is not an int",
        "--frobnicate, Unknown option",
        "stray, stray",
    })
    void shouldPrintOneLineAndExitWithTwoForWrongUsage(String argument, String expected) {
        assertEquals(2, execute(Target.all(), argument));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(expected), err.toString());
        assertFalse(Files.exists(directory.resolve("output")));
    }
}
