package inlay.fuzz.run;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the command lines share: exit code 0 for success, 1 for a finding or a failure, 2 for wrong usage. */
public final class CommandLines {

    public static final int SUCCESS = 0;
    public static final int FINDING = 1;
    private static final int WRONG_USAGE = 2;

    private CommandLines() {}

    /** The command line of a command, ready to be executed: what goes wrong is told in one line. */
    public static CommandLine of(Object command) {
        return new CommandLine(command)
                .setParameterExceptionHandler((exception, arguments) -> {
                    print(exception.getCommandLine(), exception.getMessage());
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    print(line, exception.toString());
                    return FINDING;
                });
    }

    private static void print(CommandLine line, @Nullable String message) {
        line.getErr()
                .println(line.getCommandName() + ": " + String.valueOf(message).replaceAll("\\s+", " "));
    }
}
