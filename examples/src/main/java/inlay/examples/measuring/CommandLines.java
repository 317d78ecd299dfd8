package inlay.examples.measuring;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the command lines share: exit code 0 for success, 1 for failure, 2 for wrong usage, and one line that says why. */
public final class CommandLines {
    private static final int FAILURE = 1;
    private static final int WRONG_USAGE = 2;

    private CommandLines() {}

    /** The command line of a command, ready to be executed. */
    public static CommandLine of(Object command) {
        return new CommandLine(command)
                .setParameterExceptionHandler((exception, arguments) -> {
                    print(exception.getCommandLine(), exception.getMessage() + " (--help lists the options)");
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    print(line, exception instanceof ExperimentFailure ? exception.getMessage() : exception.toString());
                    return FAILURE;
                });
    }

    private static void print(CommandLine line, @Nullable String message) {
        line.getErr()
                .println(line.getCommandName() + ": " + String.valueOf(message).replaceAll("\\s+", " "));
    }
}
