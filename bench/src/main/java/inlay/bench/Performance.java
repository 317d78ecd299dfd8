package inlay.bench;

import inlay.bench.lists.SizeDistribution;
import inlay.bench.pass.Cell;
import inlay.bench.pass.Crossing;
import inlay.bench.pass.NotCrossed;
import inlay.bench.pass.Pass;
import inlay.bench.pass.Plan;
import inlay.bench.pass.Schedule;
import inlay.bench.report.Comparison;
import inlay.bench.report.Report;
import inlay.bench.report.Results;
import inlay.bench.report.TextReport;
import inlay.examples.classgraph.ListSizes;
import inlay.examples.measuring.CommandLines;
import inlay.examples.measuring.ExperimentFailure;
import inlay.examples.measuring.Progress;
import inlay.examples.measuring.ProgressBars;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: measures lists and boxes, writes the page about it, compares two sets of results. */
@Command(
        name = "bench",
        description = "Measures the lists and boxes against their peers.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Performance {

    private static final Path COMMITTED = Path.of("bench", "results");
    private static final Path SCRATCH = Path.of("bench", "target", "results");
    private static final int FINDING = 1;

    @Spec
    private CommandSpec spec;

    private final List<String> arguments;

    private Performance(List<String> arguments) {
        this.arguments = arguments;
    }

    /**
     * Runs the program and exits: 0 for success, 1 for failure or something that got worse, 2 for wrong usage.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(commandLine(arguments).execute(arguments));
    }

    /** The command line, ready to be executed with the same arguments. */
    static CommandLine commandLine(String... arguments) {
        return CommandLines.of(new Performance(List.of(arguments)));
    }

    /** Where to measure. */
    static final class JdkOption {
        @Option(
                names = "--jdk",
                paramLabel = "<directory>",
                description = "Measure on this JDK. Default: the running one.")
        private Path directory;

        private boolean isOther() throws IOException {
            return directory != null && !Files.isSameFile(directory, Path.of(System.getProperty("java.home")));
        }
    }

    /** What all passes can be told. */
    static final class PassOptions {
        @Mixin
        private JdkOption jdk;

        @Option(
                names = "--include",
                paramLabel = "<expression>",
                description = "Only cells whose name contains a match, as in 'Reading.loop SMALL_VEC_4' or"
                        + " 'Retained.TRAVERSAL G1 4000000'. Where there are results already, these cells"
                        + " alone are replaced.")
        private Pattern include;

        @Option(names = "--rounds", paramLabel = "<n>", description = "Measure each cell in so many JVMs.")
        private Integer rounds;

        @Option(
                names = "--results",
                paramLabel = "<directory>",
                description = "Where the results go, in a folder named after the JDK.")
        private Path directory;

        @Option(names = "--plan", description = "Print what would be measured and how long it takes, and stop.")
        private boolean planOnly;

        private Plan narrowed(Plan plan) {
            Plan narrowed = include == null ? plan : plan.matching(include);
            return rounds == null
                    ? narrowed
                    : new Plan(
                            plan.name(),
                            plan.schedule().withRounds(rounds),
                            narrowed.cells(),
                            narrowed.footprints(),
                            narrowed.memory());
        }
    }

    @Command(
            name = "quick",
            description = "A first look at everything, under ten minutes.",
            mixinStandardHelpOptions = true)
    int quick(@Mixin PassOptions options) throws IOException, InterruptedException, ExperimentFailure {
        return measure(Plan.quick(), options, SCRATCH);
    }

    @Command(
            name = "full",
            description =
                    "Everything, at most ninety minutes; the results are to be committed. What is left of the planned"
                            + " duration goes to cells whose forks disagree.",
            mixinStandardHelpOptions = true)
    int full(@Mixin PassOptions options) throws IOException, InterruptedException, ExperimentFailure {
        return measure(Plan.full(), options, options.include == null ? COMMITTED : SCRATCH);
    }

    @Command(
            name = "bars",
            description = "The bars of boxes, or of what --include names, measured longer.",
            mixinStandardHelpOptions = true)
    int bars(@Mixin PassOptions options) throws IOException, InterruptedException, ExperimentFailure {
        Plan plan = Plan.cells("bars", Schedule.BARS, Crossing.full());
        return measure(plan, options, SCRATCH.resolve("bars"));
    }

    private int measure(Plan all, PassOptions options, Path results)
            throws IOException, InterruptedException, ExperimentFailure {
        if (options.jdk.isOther()) {
            return onOtherJdk(options.jdk.directory);
        }
        if (options.rounds != null && options.rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds must be 1 or more, was " + options.rounds);
        }
        Plan plan = options.narrowed(all);
        if (plan.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--include matches no cell");
        }
        print("JDK " + Runtime.version() + ", " + plan.description());
        if (options.planOnly) {
            return 0;
        }
        Path directory = ofRunningJdk(options.directory == null ? results : options.directory);
        Optional<Results> kept = options.include != null && Results.isIn(directory)
                ? Optional.of(Results.read(directory))
                : Optional.empty();
        if (kept.isPresent()) {
            kept.get().requireSameMachine(Pass.machine());
        }
        Path measuredIn = kept.isPresent() ? directory.resolveSibling(directory.getFileName() + "-part") : directory;
        Results measured;
        try (Progress progress = ProgressBars.onStandardError()) {
            measured = new Pass(plan, measuredIn, new Results(), progress).run();
        }
        print(TextReport.of(Runtime.version().feature(), measured));
        if (kept.isPresent()) {
            Results replaced = kept.get();
            replaced.replace(measured, options.include + ", " + plan.schedule().rounds() + " forks");
            replaced.write(directory);
            Results.delete(measuredIn);
        }
        print("Results: " + directory.toAbsolutePath());
        return 0;
    }

    @Command(
            name = "settle",
            description = "Adds forks to the results of a full pass, of cells whose forks disagree.",
            mixinStandardHelpOptions = true)
    int settle(
            @Mixin JdkOption jdk,
            @Option(
                            names = "--results",
                            paramLabel = "<directory>",
                            defaultValue = "bench/results",
                            description = "Where the results are. Default: ${DEFAULT-VALUE}.")
                    Path directory,
            @Option(
                            names = "--minutes",
                            paramLabel = "<n>",
                            defaultValue = "20",
                            description = "How long at most. Default: ${DEFAULT-VALUE}.")
                    int minutes)
            throws IOException, InterruptedException, ExperimentFailure {
        if (jdk.isOther()) {
            return onOtherJdk(jdk.directory);
        }
        if (minutes < 0) {
            throw new ParameterException(spec.commandLine(), "--minutes must be 0 or more, was " + minutes);
        }
        Path folder = ofRunningJdk(directory);
        Results results = Results.read(folder);
        results.requireSameMachine(Pass.machine());
        try (Progress progress = ProgressBars.onStandardError()) {
            Pass pass = new Pass(Plan.full(), folder, results, progress);
            List<Cell> cells = pass.unsettled();
            print(String.format(
                    Locale.ROOT,
                    "JDK %s, %d cells whose forks disagree: %d s for one more fork of each, %d min at most",
                    Runtime.version(),
                    cells.size(),
                    pass.once(cells).toSeconds(),
                    minutes));
            pass.addForks(Duration.ofMinutes(minutes));
            print(pass.unsettled().size() + " cells are left");
        }
        return 0;
    }

    private static Path ofRunningJdk(Path results) {
        return results.resolve(String.valueOf(Runtime.version().feature()));
    }

    /** Runs the same command with the java of another JDK. */
    private int onOtherJdk(Path jdk) throws IOException, InterruptedException {
        Path java = jdk.resolve("bin").resolve("java");
        if (!Files.isExecutable(java)) {
            throw new ParameterException(spec.commandLine(), "no JDK in " + jdk + ": it has no bin/java");
        }
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Performance.class.getName()));
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--jdk")) {
                i++;
            } else if (!arguments.get(i).startsWith("--jdk=")) {
                command.add(arguments.get(i));
            }
        }
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Command(
            name = "report",
            description = "Writes the page with tables and charts from the results of all JDKs.",
            mixinStandardHelpOptions = true)
    int report(
            @Option(
                            names = "--results",
                            paramLabel = "<directory>",
                            defaultValue = "bench/results",
                            description = "Where the results are. Default: ${DEFAULT-VALUE}.")
                    Path results,
            @Option(
                            names = "--output",
                            paramLabel = "<file>",
                            defaultValue = "docs/performance.md",
                            description = "The page. Default: ${DEFAULT-VALUE}.")
                    Path page)
            throws IOException, ExperimentFailure {
        Report report = new Report(Results.readAll(results), "performance");
        report.write(page);
        print("Page: " + page.toAbsolutePath());
        List<String> unexplained = report.unexplained();
        if (!unexplained.isEmpty()) {
            throw new ExperimentFailure(unexplained.size() + " missed bars have no reason in reasons.json: "
                    + String.join("; ", unexplained));
        }
        return 0;
    }

    @Command(
            name = "compare",
            description = "Prints what got slower or larger by more than its noise; exit code 1 if anything did.",
            mixinStandardHelpOptions = true)
    int compare(
            @Parameters(paramLabel = "<before>", description = "A folder of results, as in bench/results/17.")
                    Path before,
            @Parameters(paramLabel = "<after>", description = "Another.") Path after)
            throws IOException, ExperimentFailure {
        Comparison comparison = Comparison.of(Results.read(before), Results.read(after));
        if (comparison.compared() == 0) {
            throw new ExperimentFailure(before + " and " + after + " have no cell in common");
        }
        print(comparison.text());
        return comparison.clean() ? 0 : FINDING;
    }

    @Command(
            name = "cells",
            description = "Lists what a full pass times, a line for each.",
            mixinStandardHelpOptions = true)
    int cells() {
        Crossing.full().stream().map(Cell::toString).forEach(this::print);
        return 0;
    }

    @Command(name = "not-crossed", description = "Writes bench/not-crossed.md.", mixinStandardHelpOptions = true)
    int notCrossed() throws IOException {
        Files.writeString(Path.of("bench", "not-crossed.md"), NotCrossed.page());
        return 0;
    }

    @Command(
            name = "sizes",
            description = "Writes the sizes of the running JDK's class graph, which retained lists have.",
            mixinStandardHelpOptions = true)
    int sizes() throws IOException {
        List<String> lines = new ArrayList<>(List.of("size,lists"));
        ListSizes.ofRunningJdk().forEach((size, lists) -> lines.add(size + "," + lists));
        Files.write(
                Path.of("bench", "src", "main", "resources", "inlay", "bench", "lists", SizeDistribution.RESOURCE),
                lines);
        return 0;
    }

    private void print(String text) {
        spec.commandLine().getOut().println(text);
    }
}
