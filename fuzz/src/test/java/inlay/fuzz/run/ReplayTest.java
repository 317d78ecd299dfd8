package inlay.fuzz.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ReplayTest {
    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine command = Replay.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("script.txt"), text).toString();
    }

    @Test
    void shouldExitWithZeroIfNothingDiffers() throws Exception {
        assertEquals(0, execute(file("planted\npush(1)\npop\n")));
        assertEquals("No difference in 2 operations of planted", out.toString().strip());
    }

    @Test
    void shouldExitWithOneAndPrintTheFinding() throws Exception {
        assertEquals(1, execute(file("planted\n" + "push(99)\n".repeat(9))));
        assertTrue(out.toString().contains("They differ first at step 5: push(0)"), out.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planted;push(1);jump|line 3: column 5: expected an operation, found jump",
                "lost;push(1)|line 1: expected one of",
                "|line 1: expected a language, found the end",
            })
    void shouldExitWithTwoAndNameTheLineThatIsMalformed(String text, String message) throws Exception {
        assertUsage(message, file(text == null ? "" : text.replace(';', '\n')));
    }

    @Test
    void shouldExitWithTwoIfThereIsNoSuchFile() {
        assertUsage("cannot read", directory.resolve("missing").toString());
        assertUsage("cannot read", directory.toString());
    }

    @Test
    void shouldExitWithTwoIfTheFileIsNoText() throws Exception {
        Path bytes = Files.write(directory.resolve("bytes"), new byte[] {(byte) 0xff, 0});
        assertUsage("--target says what the bytes are for", bytes.toString());
    }

    @Test
    void shouldExitWithTwoForWrongOptions() throws Exception {
        assertUsage("unknown target 'lost'", "--target=lost", file("planted"));
        assertUsage("Missing required parameter");
        assertUsage("Unknown option", "--frobnicate", file("planted"));
    }

    private void assertUsage(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(2, execute(arguments));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(message), err.toString());
        assertEquals("", out.toString());
    }
}
