package inlay.examples.classgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine command = ClassGraph.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "--lists=vector, unknown list 'vector'",
        "'--lists=arraylist,,smallvec2', unknown list ''",
        "--module=no.such.module, no module 'no.such.module'",
        "--module=java.base/java, no module 'java.base/java'",
        "--runs=0, --runs must be 1 or more",
        "--runs=-3, --runs must be 1 or more",
        "--runs=many, 'many' is not an int",
        "--runs=99999999999, is not an int",
        "--gc=none, unknown collector 'none'",
        "--frobnicate, Unknown option",
        "--lists=, unknown list ''",
        "stray, stray",
    })
    void shouldPrintOneLineAndExitWithTwoForWrongUsage(String argument, String expected) {
        assertEquals(2, execute(argument));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(expected), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void shouldNameEveryListWhenOneIsUnknown() {
        execute("--lists", "vector");
        for (Contender contender : Contender.values()) {
            assertTrue(err.toString().contains(contender.label()), err.toString());
        }
    }

    @Test
    void shouldPrintOptionsAndExitWithZeroForHelp() {
        assertEquals(0, execute("--help"));
        for (String option : new String[] {"--module", "--runs", "--lists", "--gc", "--output", "--help"}) {
            assertTrue(out.toString().contains(option), option);
        }
        String help = out.toString().replaceAll("\\s+", " ");
        for (Contender contender : Contender.values()) {
            assertTrue(help.contains(contender.label()), help);
        }
        String defaults = String.join(
                ", ", Contender.DEFAULT.stream().map(Contender::label).toList());
        assertTrue(help.contains("Default: " + defaults + "."), help);
    }

    @Test
    void shouldPrintOneLineAndExitWithOneWhenTheOutputIsNoDirectory(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertEquals(1, execute("--module", "java.logging", "--output", file.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void shouldReportOnOneModuleAndWriteThePage(@TempDir Path directory) throws Exception {
        int exit = execute("--module=java.logging", "--lists=arraylist,mixed", "--runs=1", "--output=" + directory);
        assertEquals(0, exit, err.toString());
        assertTrue(out.toString().contains("Class graph of java.logging"), out.toString());
        assertTrue(out.toString().contains("arraylist again"), out.toString());
        assertTrue(Files.readString(directory.resolve("index.html")).contains("\"mixed\""));
        assertTrue(Files.notExists(directory.resolve("graph.ints")));
    }
}
