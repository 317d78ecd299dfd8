package inlay.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: prints the summary and what the gates have to say against it. */
@Command(
        name = "gate",
        sortOptions = false,
        description = {
            "Fails if a mutant is neither killed nor listed, if a listed one is killed or gone, "
                    + "if a line is neither run nor listed, or if a score fell.",
            ""
        })
public final class Gate implements Callable<Integer> {
    private static final List<String> CONTAINERS = List.of("vec", "smallvec", "slimvec", "smallbox");
    private static final int COMPLAINTS = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--reports",
            paramLabel = "<folder>",
            required = true,
            description = "Where PIT's reports are, in a folder for each container.")
    private Path reports = Path.of("");

    @Option(
            names = "--listed",
            paramLabel = "<file>",
            description =
                    "The mutants and lines that no test can see. Default: nothing is checked, the summary is all.")
    private @Nullable Path listed;

    @Option(names = "--scores", paramLabel = "<file>", description = "The scores recorded; needs --listed.")
    private @Nullable Path scores;

    @Option(
            names = "--part",
            description = "Some classes only were mutated: what is listed of others and the scores are left alone.")
    private boolean part;

    @Option(
            names = "--least",
            paramLabel = "<percent>",
            description = "Some tests only were run: of the mutants not listed they have to kill so many percent.")
    private @Nullable Integer least;

    @Option(names = "--help", usageHelp = true, description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Parameters(paramLabel = "<container>", arity = "1..*", description = "vec, smallvec, slimvec or smallbox.")
    private List<String> containers = List.of();

    private Gate() {}

    /**
     * Runs the program and exits: 0 if all is well, 1 if something is not, 2 for wrong usage or an unreadable file.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine() {
        return new CommandLine(new Gate())
                .setParameterExceptionHandler((exception, arguments) ->
                        wrongUsage(exception.getCommandLine(), String.valueOf(exception.getMessage())))
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    if (exception instanceof NoSuchFileException) {
                        return wrongUsage(line, "no such file: " + exception.getMessage());
                    }
                    boolean malformed = exception instanceof MalformedInput || exception instanceof IOException;
                    return wrongUsage(line, malformed ? String.valueOf(exception.getMessage()) : exception.toString());
                });
    }

    private static int wrongUsage(CommandLine line, String message) {
        line.getErr().println(line.getCommandName() + ": " + message.replaceAll("\\s+", " "));
        return WRONG_USAGE;
    }

    @Override
    public Integer call() throws IOException {
        for (String container : containers) {
            if (!CONTAINERS.contains(container)) {
                throw new CommandLine.ParameterException(
                        command(), "unknown container '" + container + "'; there are " + String.join(", ", CONTAINERS));
            }
        }
        boolean checks = (scores == null) != (least == null);
        if (checks != (listed != null) || (scores != null && least != null)) {
            throw new CommandLine.ParameterException(
                    command(), "--listed needs either --scores or --least, and each of these needs it");
        }
        List<ContainerReport> read = new ArrayList<>();
        for (String container : containers) {
            read.add(ContainerReport.read(reports, container));
        }
        if (listed != null && least != null) {
            return partOfTests(read, Listing.read(listed, CONTAINERS), least);
        }
        List<String> complaints = listed == null || scores == null ? List.of() : complaints(read, listed, scores);
        print(complaints);
        print(SummaryTable.lines(read));
        return complaints.isEmpty() ? 0 : COMPLAINTS;
    }

    private int partOfTests(List<ContainerReport> read, Listing listing, int leastPercent) {
        List<PartOfTests> parts =
                read.stream().map(report -> PartOfTests.of(report, listing)).toList();
        PartOfTests all = PartOfTests.sum(parts);
        print(all.missed().stream().map(mutant -> "Missed: " + mutant).toList());
        print(SummaryTable.lines(read));
        print(parts.stream().map(PartOfTests::toString).toList());
        print(List.of(all.toString()));
        if (all.score() < 100 * leastPercent) {
            print(List.of("That is below " + leastPercent + " %"));
            return COMPLAINTS;
        }
        return 0;
    }

    private void print(List<String> lines) {
        PrintWriter out = command().getOut();
        lines.forEach(out::println);
        out.flush();
    }

    private List<String> complaints(List<ContainerReport> read, Path listed, Path scores) throws IOException {
        Listing listing = Listing.read(listed, CONTAINERS);
        Scores recorded = Scores.read(scores);
        return read.stream()
                .flatMap(report -> (part
                                ? Check.complaintsOfPart(report, listing)
                                : Check.complaints(report, listing, recorded))
                        .stream())
                .toList();
    }

    private CommandLine command() {
        if (spec == null) {
            throw new IllegalStateException("not started from a command line");
        }
        return spec.commandLine();
    }
}
