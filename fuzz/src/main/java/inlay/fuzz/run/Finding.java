package inlay.fuzz.run;

import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.Form;
import inlay.fuzz.language.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A difference and the shortest input found that shows it.
 *
 * @param difference what differs, where, and both states
 * @param file the file to commit, below the fuzz module
 * @param content what is in it
 * @param test a test in Java that fails as long as the difference is there
 */
public record Finding(String difference, String file, String content, String test) {

    /** Sequences tried while shortening one. */
    private static final int ATTEMPTS = 20_000;

    private static final String COMMITTED = "src/test/resources/inlay/fuzz/findings/";

    /** What a script finds; empty if it finds nothing. */
    public static Optional<Finding> of(Script script) {
        return script.divergence() == null ? Optional.empty() : Optional.of(shortened(script));
    }

    private static Finding shortened(Script script) {
        Form form = script.language().form();
        Shortener<Operation> shortener = new Shortener<>(
                operation -> form.simpler(operation).stream()
                        .map(Operation.class::cast)
                        .toList(),
                sequence -> new Script(script.language(), sequence).divergence() != null,
                ATTEMPTS);
        Script shortest = new Script(script.language(), shortener.shorten(script.operations()));
        Divergence divergence = Objects.requireNonNull(shortest.divergence(), "differs only at times");
        return of(shortest, divergence, script.operations().size());
    }

    private static Finding of(Script shortest, Divergence divergence, int operations) {
        String language = shortest.language().name();
        String text = shortest.text();
        String digits = String.format(Locale.ROOT, "%08x", text.hashCode());
        String name = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1) + digits;
        return new Finding(
                difference(shortest, divergence, operations),
                COMMITTED + language + "-" + digits + ".txt",
                text,
                test(name, text));
    }

    private static String test(String name, String text) {
        return String.format("""
                package inlay.fuzz.findings;

                import inlay.fuzz.run.Script;
                import org.junit.jupiter.api.Test;

                class %sTest {

                    @Test
                    void shouldAgreeWithTheReference() {
                        Script.parse(
                                        \"""
                %s\
                                        \""")
                                .run();
                    }
                }
                """, name, text.indent(24));
    }

    private static String difference(Script shortest, Divergence divergence, int operations) {
        List<Operation> sequence = shortest.operations();
        String first = divergence.step() < sequence.size()
                ? shortest.language().form().print(sequence.get(divergence.step()))
                : "the end";
        return String.format(
                Locale.ROOT,
                """
                %s: shortened from %d operations to %d
                They differ first at step %d: %s
                  %s
                  container: %s
                  reference: %s
                """,
                shortest.language().name(),
                operations,
                sequence.size(),
                divergence.step() + 1,
                first,
                divergence.difference(),
                divergence.container(),
                divergence.reference());
    }

    /** All of it, for a person to read. */
    public String text() {
        return "FINDING in " + difference
                + "\nAs a test:\n\n" + test
                + "\nTo be committed as fuzz/" + file + ":\n\n" + content;
    }

    /** Writes the file to commit into a directory; returns its path. */
    public Path save(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path saved = directory.resolve(Path.of(file).getFileName());
        return Files.writeString(saved, content, StandardCharsets.UTF_8);
    }
}
