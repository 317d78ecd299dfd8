package inlay.examples.table;

import inlay.examples.measuring.CommandLines;
import inlay.examples.measuring.ExperimentFailure;
import inlay.examples.measuring.Progress;
import inlay.examples.measuring.ProgressBars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: compares a table whose cells are boxes with one whose cells are objects. */
@Command(
        name = "table",
        sortOptions = false,
        description = {
            "Loads a table of orders twice, with SmallBoxes and with objects as cells,",
            "recomputes both in place, and compares bytes, allocation and time.",
            ""
        })
public final class TableComparison implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "<n>",
            defaultValue = "5",
            description = "Measure each table in n JVMs, in turn. Default: 5.")
    private int runs;

    @Option(
            names = "--rounds",
            paramLabel = "<n>",
            defaultValue = "400",
            description = "Recompute a table n times for each of the " + MeasuringProgram.WINDOWS
                    + " figures of a JVM. Default: 400.")
    private int rounds;

    @Option(names = "--help", usageHelp = true, description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private TableComparison() {}

    /**
     * Runs the program and exits: 0 for success, 1 for failure, 2 for wrong usage.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine() {
        return CommandLines.of(new TableComparison());
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExperimentFailure {
        requirePositive("--runs", runs);
        requirePositive("--rounds", rounds);
        Path directory = Files.createTempDirectory("table");
        Outcome outcome;
        try (Progress progress = ProgressBars.onStandardError()) {
            outcome = new Experiment(runs, rounds, directory, progress).run();
        }
        Files.delete(directory);
        CommandLine command = command();
        command.getOut().println(command.getColorScheme().ansi().string(TextReport.of(outcome)));
        return 0;
    }

    private void requirePositive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(command(), option + " must be 1 or more, was " + value);
        }
    }

    private CommandLine command() {
        if (spec == null) {
            throw new IllegalStateException("not started from a command line");
        }
        return spec.commandLine();
    }
}
