package inlay.fuzz.run;

import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence as text: the name of its language, then one operation per line. What follows a {@code #} is a comment.
 */
public record Script(Language language, List<Operation> operations) {

    public Script {
        operations = List.copyOf(operations);
    }

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException if it is malformed; the message is one line that starts with the line number
     */
    public static Script parse(String text) {
        List<String> lines = text.lines().toList();
        Language language = null;
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutComment(lines.get(i));
            try {
                if (line.isBlank()) {
                    continue;
                }
                if (language == null) {
                    language = Languages.named(line.strip());
                } else {
                    operations.add((Operation) language.form().parse(line));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        if (language == null) {
            throw new IllegalArgumentException("line " + (lines.size() + 1) + ": expected a language, found the end");
        }
        return new Script(language, operations);
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return comment < 0 ? line : line.substring(0, comment);
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        StringBuilder text = new StringBuilder(language.name()).append('\n');
        for (Operation operation : operations) {
            text.append(language.form().print(operation)).append('\n');
        }
        return text.toString();
    }

    /**
     * Runs the sequence.
     *
     * @throws Divergence if container and reference differ
     */
    public void run() {
        run(new StateTable());
    }

    /** The same, and counts what was seen. */
    public void run(StateTable states) {
        language.run(operations, states);
    }

    /** What goes wrong when the sequence is run; null if nothing does. */
    @Nullable
    Divergence divergence() {
        try {
            run();
            return null;
        } catch (Divergence divergence) {
            return divergence;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return new Divergence(Math.max(0, operations.size() - 1), e.toString(), "unknown", "unknown", e);
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
