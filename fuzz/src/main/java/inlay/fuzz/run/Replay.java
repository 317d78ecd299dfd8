package inlay.fuzz.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: runs a script, or an input that Jazzer wrote. */
@Command(
        name = "replay",
        sortOptions = false,
        description = {"Runs a script, or an input that Jazzer wrote, and shortens what it finds.", ""})
public final class Replay implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--target",
            paramLabel = "<name>",
            description = "The file holds bytes for this target. Default: the file is a script.")
    private @Nullable String target;

    @Option(names = "--help", usageHelp = true, description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Parameters(paramLabel = "<file>", description = "What to run.")
    private Path file = Path.of("");

    private Replay() {}

    /**
     * Runs the program and exits: 0 if nothing differs, 1 if something does, 2 for wrong usage.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine() {
        return CommandLines.of(new Replay());
    }

    @Override
    public Integer call() {
        Script script = script();
        Optional<Finding> finding = Finding.of(script);
        PrintWriter out = command().getOut();
        finding.ifPresentOrElse(
                found -> out.println(found.text()),
                () -> out.println("No difference in " + script.operations().size() + " operations of "
                        + script.language().name()));
        return finding.isPresent() ? CommandLines.FINDING : CommandLines.SUCCESS;
    }

    private Script script() {
        try {
            return target == null
                    ? Script.parse(Files.readString(file))
                    : Target.named(Target.all(), target).script(Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            throw new ParameterException(command(), file + ": no text; --target says what the bytes are for", e);
        } catch (IOException e) {
            throw new ParameterException(command(), "cannot read " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command(), (target == null ? file + ": " : "") + e.getMessage(), e);
        }
    }

    private CommandLine command() {
        if (spec == null) {
            throw new IllegalStateException("not started from a command line");
        }
        return spec.commandLine();
    }
}
