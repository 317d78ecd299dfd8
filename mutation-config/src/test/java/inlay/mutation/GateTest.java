package inlay.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GateTest {
    private static final String SURVIVOR = "| `slimvec.SlimVec` | `size()I` | MathMutator | added |";
    private static final String SURVIVOR_LISTED = SURVIVOR + " 1 | because |";
    private static final String RUN = "<td class='covered'><pre><span  class=''>  run();</span></pre></td></tr>";
    private static final String NOT_RUN =
            "<td class='uncovered'><pre><span  class='survived'>    a &lt; &#34;b&#34; &amp;&amp;"
                    + " c</span></pre></td></tr>";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        report(mutation("SURVIVED", "size"), mutation("KILLED", "get"), mutation("KILLED", "set"));
        page(RUN);
        listed("", "", "");
        scores("| slimvec | 66.66 % |");
    }

    private void report(String... mutations) throws IOException {
        reportIn("slimvec", mutations);
    }

    private void reportIn(String below, String... mutations) throws IOException {
        Files.createDirectories(folder.resolve(below).resolve("inlay.slimvec"));
        Files.writeString(
                folder.resolve(below).resolve("mutations.xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mutations partial=\"true\">\n"
                        + String.join("\n", mutations) + "\n</mutations>\n");
    }

    private static String mutation(String status, String method) {
        return "<mutation detected='false' status='" + status + "' numberOfTestsRun='1'>"
                + "<sourceFile>SlimVec.java</sourceFile><mutatedClass>inlay.slimvec.SlimVec</mutatedClass>"
                + "<mutatedMethod>" + method + "</mutatedMethod><methodDescription>()I</methodDescription>"
                + "<lineNumber>17</lineNumber><mutator>org.pitest.mutators.MathMutator</mutator>"
                + "<indexes><index>10</index></indexes><blocks><block>1</block></blocks><killingTest/>"
                + "<description>added</description></mutation>";
    }

    private void page(String... lines) throws IOException {
        Files.writeString(folder.resolve("slimvec/inlay.slimvec/SlimVec.java.html"), String.join("\n", lines) + "\n");
    }

    private void listed(String survivors, String withoutEnd, String lines) throws IOException {
        String mutants = "\n\n| class | method | mutator | change | count | why |\n|---|---|---|---|---|---|\n";
        Files.writeString(
                folder.resolve("equivalent.md"),
                "# Title\n\n## Equivalent mutants" + mutants + survivors + "\n\n## Mutants without end" + mutants
                        + withoutEnd + "\n\n## Lines not run\n\n| file | line | count | why |\n|---|---|---|---|\n"
                        + lines + "\n");
    }

    private void scores(String rows) throws IOException {
        Files.writeString(folder.resolve("scores.md"), "| container | score |\n|---|---|\n" + rows + "\n");
    }

    private int execute(String... arguments) {
        CommandLine command = Gate.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private int gate() {
        return execute(options("slimvec"));
    }

    private String[] options(String... more) {
        List<String> options = List.of(
                "--reports=" + folder,
                "--listed=" + folder.resolve("equivalent.md"),
                "--scores=" + folder.resolve("scores.md"));
        return Stream.concat(options.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private void assertComplaints(String... complaints) {
        assertComplaints(gate(), complaints);
    }

    private void assertComplaints(int exit, String... complaints) {
        List<String> lines = out.toString().lines().toList();
        assertEquals(List.of(complaints), lines.subList(0, lines.size() - 2));
        assertEquals(complaints.length == 0 ? 0 : 1, exit);
        assertEquals("", err.toString());
    }

    private void assertMalformed(String complaint) {
        assertEquals(2, gate());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(complaint), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void shouldPassWhenSurvivorsAreListed() throws IOException {
        listed(SURVIVOR_LISTED, "", "");
        assertComplaints();
    }

    @Test
    void shouldPrintOneTableAtTheEnd() throws IOException {
        report(
                mutation("SURVIVED", "size"),
                mutation("NO_COVERAGE", "size"),
                mutation("TIMED_OUT", "size"),
                mutation("RUN_ERROR", "size"),
                mutation("NON_VIABLE", "size"),
                mutation("KILLED", "get"),
                mutation("KILLED", "set"));
        page(RUN, RUN, RUN, NOT_RUN);
        assertEquals(0, execute("--reports=" + folder, "slimvec"));
        assertEquals("""
                container   mutants    killed  survived  timed out  not covered    failed  lines run     score  strength
                slimvec           6         2         1          1            1         1    75.00 %   33.33 %   40.00 %
                """, out.toString().replace("\r", ""));
    }

    @Test
    void shouldFailWhenASurvivorIsNotListed() {
        assertComplaints("Not killed, SURVIVED: slimvec.SlimVec size()I line 17 MathMutator: added");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NO_COVERAGE", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR", "NOT_STARTED", "STARTED"})
    void shouldCountAllThatIsNotKilledAsASurvivor(Status status) throws IOException {
        report(mutation(status.name(), "size"), mutation("KILLED", "get"), mutation("KILLED", "set"));
        assertComplaints("Not killed, " + status + ": slimvec.SlimVec size()I line 17 MathMutator: added");
    }

    @Test
    void shouldTakeNoNoticeOfWhatCannotBeRun() throws IOException {
        report(mutation("NON_VIABLE", "size"), mutation("KILLED", "get"));
        assertComplaints();
    }

    @Test
    void shouldFailWhenMoreSurviveThanAreListed() throws IOException {
        report(mutation("SURVIVED", "size"), mutation("SURVIVED", "size"), mutation("KILLED", "get"));
        listed(SURVIVOR_LISTED, "", "");
        scores("| slimvec | 33.33 % |");
        String complaint =
                "Not killed, SURVIVED: slimvec.SlimVec size()I line 17 MathMutator: added" + " (1 of 2 are listed)";
        assertComplaints(complaint, complaint);
    }

    @Test
    void shouldFailWhenAListedMutantIsKilled() throws IOException {
        report(mutation("KILLED", "size"));
        listed(SURVIVOR_LISTED, "", "");
        assertComplaints("Equivalent, but killed: slimvec.SlimVec size()I MathMutator: added (1 listed, 0 found)");
    }

    @Test
    void shouldFailWhenAListedMutantIsGone() throws IOException {
        report(mutation("KILLED", "get"));
        listed(SURVIVOR_LISTED, "", "");
        assertComplaints("Equivalent, but gone: slimvec.SlimVec size()I MathMutator: added (1 listed, 0 found)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR", "KILLED"})
    void shouldPassWhenAMutantWithoutEndIsListed(String status) throws IOException {
        report(mutation(status, "size"), mutation("KILLED", "get"), mutation("KILLED", "set"));
        listed("", SURVIVOR_LISTED, "");
        scores("| slimvec | 100.00 % |");
        assertComplaints();
    }

    @Test
    void shouldNotCountMoreMutantsWithoutEndAsKilledThanAreListed() throws IOException {
        report(mutation("TIMED_OUT", "size"), mutation("TIMED_OUT", "size"), mutation("KILLED", "get"));
        listed("", SURVIVOR_LISTED, "");
        scores("| slimvec | 66.67 % |");
        String complaint =
                "Not killed, TIMED_OUT: slimvec.SlimVec size()I line 17 MathMutator: added (1 of 2 are listed)";
        assertComplaints(complaint, complaint, "The score of slimvec fell to 66.66 % from 66.67 %");
    }

    @Test
    void shouldFailWhenAMutantWithoutEndSurvives() throws IOException {
        listed("", SURVIVOR_LISTED, "");
        assertComplaints("Not killed, SURVIVED: slimvec.SlimVec size()I line 17 MathMutator: added");
    }

    @Test
    void shouldFailWhenAMutantWithoutEndIsGone() throws IOException {
        report(mutation("KILLED", "get"));
        listed("", SURVIVOR_LISTED, "");
        assertComplaints("Without end, but gone: slimvec.SlimVec size()I MathMutator: added (1 listed, 0 found)");
    }

    @Test
    void shouldTakeNoNoticeOfWhatIsListedForOtherContainers() throws IOException {
        report(mutation("KILLED", "get"));
        listed(
                SURVIVOR_LISTED.replace("slimvec.SlimVec", "vec.Marks"),
                SURVIVOR_LISTED.replace("slimvec.SlimVec", "vec.Marks"),
                "| smallbox/SmallBox.java | `gone` | 1 | because |");
        assertComplaints();
    }

    @Test
    void shouldFailWhenALineIsNotRun() throws IOException {
        report(mutation("KILLED", "get"));
        page(RUN, NOT_RUN);
        assertComplaints("Not run: slimvec/SlimVec.java: a < \"b\" && c (0 listed, 1 found)");
    }

    @Test
    void shouldPassWhenALineThatIsNotRunIsListed() throws IOException {
        report(mutation("KILLED", "get"));
        page(RUN, NOT_RUN, NOT_RUN);
        listed("", "", "| slimvec/SlimVec.java | `a < \"b\" && c` | 2 | because |");
        assertComplaints();
    }

    @Test
    void shouldFailWhenAListedLineIsRun() throws IOException {
        report(mutation("KILLED", "get"));
        listed("", "", "| slimvec/SlimVec.java | `run();` | 1 | because |");
        assertComplaints("Listed as not run, but run or gone: slimvec/SlimVec.java: run();");
    }

    @Test
    void shouldFailWhenTheScoreFell() throws IOException {
        listed(SURVIVOR_LISTED, "", "");
        scores("| slimvec | 66.67 % |");
        assertComplaints("The score of slimvec fell to 66.66 % from 66.67 %");
    }

    @Test
    void shouldFailWhenNoScoreIsRecorded() throws IOException {
        listed(SURVIVOR_LISTED, "", "");
        scores("| vec | 66.66 % |");
        assertComplaints("No score is recorded for slimvec: it is 66.66 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| slimvec.SlimVec | size()I | MathMutator | added | 1 |; 5 columns instead of 6",
                "| slimvec.SlimVec | size()I | MathMutator | added | 1 | |; column 6 is empty",
                "| slimvec.SlimVec | size()I | MathMutator | added | 0 | because |; no count: '0'",
                "| slimvec.SlimVec | size()I | MathMutator | added | some | because |; no count: 'some'",
                "| bench.Bars | size()I | MathMutator | added | 1 | because |; 'bench.Bars' is in none",
            })
    void shouldNameTheLineOfAMalformedRow(String row, String complaint) throws IOException {
        listed(row, "", "");
        assertMalformed("equivalent.md:7: " + complaint);
    }

    @Test
    void shouldRefuseARowThatIsListedTwice() throws IOException {
        listed(SURVIVOR_LISTED + "\n" + SURVIVOR_LISTED, "", "");
        assertMalformed("equivalent.md:8: listed twice: slimvec.SlimVec size()I MathMutator: added");
    }

    @Test
    void shouldRefuseARowOutsideATable() throws IOException {
        Files.writeString(folder.resolve("equivalent.md"), "# Title\n\n" + SURVIVOR_LISTED + "\n");
        assertMalformed("equivalent.md:3: a row outside a table");
    }

    @Test
    void shouldRefuseATableUnderAnUnknownHeading() throws IOException {
        Files.writeString(folder.resolve("equivalent.md"), "## Others\n\n| class |\n|---|\n" + SURVIVOR_LISTED + "\n");
        assertMalformed("equivalent.md:5: a table under the unknown heading 'Others'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"95", "95 %", "95.000 %", "much"})
    void shouldRefuseAScoreThatIsNone(String score) throws IOException {
        scores("| slimvec | " + score + " |");
        assertMalformed("scores.md:3: no score: '" + score + "'");
    }

    @Test
    void shouldRefuseAScoreThatIsRecordedTwice() throws IOException {
        scores("| slimvec | 95.00 % |\n| slimvec | 95.00 % |");
        assertMalformed("scores.md:4: recorded twice: slimvec");
    }

    @Test
    void shouldAddUpTheReportsOfAContainer() throws IOException {
        reportIn("slimvec/kept", mutation("KILLED", "push"), mutation("NO_COVERAGE", "push"));
        Files.writeString(folder.resolve("slimvec/kept/inlay.slimvec/Marker.java.html"), RUN + "\n" + NOT_RUN + "\n");
        assertEquals(0, execute("--reports=" + folder, "slimvec"));
        assertEquals("""
                container   mutants    killed  survived  timed out  not covered    failed  lines run     score  strength
                slimvec           5         3         1          0            1         0    66.66 %   60.00 %   75.00 %
                """, out.toString().replace("\r", ""));
    }

    @Test
    void shouldLeaveOutWhatAPartOfAContainerSaysNothingOf() throws IOException {
        listed(
                SURVIVOR_LISTED + "\n" + SURVIVOR_LISTED.replace("slimvec.SlimVec", "slimvec.Marker"),
                SURVIVOR_LISTED.replace("slimvec.SlimVec", "slimvec.Marker"),
                "| slimvec/Marker.java | `gone` | 1 | because |");
        scores("| slimvec | 99.99 % |");
        assertComplaints(execute(options("--part", "slimvec")));
    }

    @Test
    void shouldCheckAPartAsFarAsItGoes() throws IOException {
        report(mutation("SURVIVED", "size"), mutation("KILLED", "get").replace("SlimVec<", "SlimVec$Elements<"));
        listed(
                SURVIVOR_LISTED.replace("size", "get").replace("slimvec.SlimVec", "slimvec.SlimVec$Elements"),
                "",
                "| slimvec/SlimVec.java | `run();` | 1 | because |");
        assertComplaints(
                execute(options("--part", "slimvec")),
                "Not killed, SURVIVED: slimvec.SlimVec size()I line 17 MathMutator: added",
                "Equivalent, but killed: slimvec.SlimVec$Elements get()I MathMutator: added (1 listed, 0 found)",
                "Listed as not run, but run or gone: slimvec/SlimVec.java: run();");
    }

    @Test
    void shouldNameTheLineOfAMalformedReport() throws IOException {
        report("<mutation>");
        assertMalformed("mutations.xml:4: ");
    }

    @Test
    void shouldRefuseAnUnknownStatus() throws IOException {
        report(mutation("WOUNDED", "size"));
        assertMalformed("mutations.xml:3: unknown status 'WOUNDED'");
    }

    @Test
    void shouldRefuseAMutationOfAnotherPackage() throws IOException {
        report(mutation("KILLED", "size").replace("inlay.", "outlay."));
        assertMalformed("mutations.xml:3: a mutation without class, method or mutator");
    }

    @Test
    void shouldRefuseALineNumberThatIsNone() throws IOException {
        report(mutation("KILLED", "size").replace("17", "x"));
        assertMalformed("mutations.xml:3: line number 'x'");
    }

    @Test
    void shouldRefuseAReportWithoutMutants() throws IOException {
        report();
        assertMalformed("mutations.xml:0: no mutants");
    }

    @Test
    void shouldRefuseAReportWithoutLines() throws IOException {
        page("nothing");
        assertMalformed("inlay.slimvec:0: no line was run");
    }

    @Test
    void shouldRefuseAMissingReport() {
        assertEquals(2, execute("--reports=" + folder, "smallvec"));
        assertTrue(err.toString().contains("mutations.xml:0: no such report"), err.toString());
    }

    @Test
    void shouldRefuseAMissingListing() throws IOException {
        Files.delete(folder.resolve("equivalent.md"));
        assertMalformed("no such file: ");
    }

    private int killedByPart(int least) {
        return execute(
                "--reports=" + folder, "--listed=" + folder.resolve("equivalent.md"), "--least=" + least, "slimvec");
    }

    @Test
    void shouldCountWhatPartOfTheTestsMissesOfTheMutantsThatCanBeKilled() throws IOException {
        report(
                mutation("SURVIVED", "size"),
                mutation("SURVIVED", "size"),
                mutation("TIMED_OUT", "get"),
                mutation("NO_COVERAGE", "set"),
                mutation("NON_VIABLE", "set"),
                mutation("KILLED", "set"),
                mutation("KILLED", "set"));
        listed(SURVIVOR_LISTED, SURVIVOR_LISTED.replace("size", "get"), "");
        assertEquals(0, killedByPart(50));
        List<String> lines = out.toString().lines().toList();
        assertEquals(
                List.of(
                        "Missed: slimvec.SlimVec size()I line 17 MathMutator: added",
                        "Missed: slimvec.SlimVec set()I line 17 MathMutator: added"),
                lines.subList(0, 2));
        assertEquals(
                List.of(
                        "slimvec    2 of 4 mutants that can be killed are: 50.00 %",
                        "all        2 of 4 mutants that can be killed are: 50.00 %"),
                lines.subList(4, 6));
    }

    @Test
    void shouldFailWhenPartOfTheTestsKillsTooFew() {
        assertEquals(1, killedByPart(67));
        assertTrue(out.toString().endsWith("That is below 67 %" + System.lineSeparator()), out.toString());
    }

    @Test
    void shouldNotCountWhatIsListedAgainstPartOfTheTests() throws IOException {
        listed(SURVIVOR_LISTED, "", "");
        assertEquals(0, killedByPart(100));
    }

    @ParameterizedTest
    @CsvSource({
        "--reports=., 'Missing required parameter: ''<container>'''",
        "slimvec, Missing required option: '--reports=<folder>'",
        "--reports=. bench, unknown container 'bench'",
        "--reports=. --listed=equivalent.md slimvec, '--listed needs either --scores or --least, and each of these needs"
                + " it'",
        "--reports=. --least=95 slimvec, '--listed needs either --scores or --least, and each of these needs it'",
        "--reports=. --listed=a --scores=b --least=95 slimvec,"
                + " '--listed needs either --scores or --least, and each of these needs it'",
        "--reports=. --loud slimvec, Unknown option: '--loud'",
    })
    void shouldPrintOneLineAndExitWithTwoForWrongUsage(String arguments, String complaint) {
        assertEquals(2, execute(arguments.split(" ", -1)));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(
                err.toString().contains(complaint.replace("'", ""))
                        || err.toString().contains(complaint),
                () -> err.toString());
    }
}
