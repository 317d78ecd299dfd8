package inlay.fuzz.campaign;

import inlay.fuzz.run.CommandLines;
import inlay.fuzz.run.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: fuzzes all targets for a given time. */
@Command(
        name = "campaign",
        sortOptions = false,
        description = {
            "Fuzzes each target in a JVM of its own, keeps the inputs that reached",
            "something new, and shortens what it finds.",
            ""
        })
public final class Campaign implements Callable<Integer> {

    /** Where Jazzer's tests look for inputs. */
    static final String SEEDS = "src/test/resources/inlay/fuzz/run/CorpusTestInputs";

    private final List<Target> all;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seconds",
            paramLabel = "<n>",
            defaultValue = "60",
            description = "Fuzz each target for n seconds. Default: 60.")
    private int seconds;

    @Option(
            names = "--target",
            paramLabel = "<name>",
            split = ",",
            description = "Fuzz only this target; may be repeated. Default: all targets.")
    private List<String> targets = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "<n>",
            defaultValue = "1",
            description = "Fuzz n targets at a time. Default: 1.")
    private int jobs;

    @Option(
            names = "--corpus",
            paramLabel = "<directory>",
            defaultValue = ".cifuzz-corpus",
            description = "Where inputs are kept from one campaign to the next. Default: .cifuzz-corpus.")
    private Path corpus = Path.of("");

    @Option(
            names = "--seeds",
            paramLabel = "<directory>",
            defaultValue = SEEDS,
            description = "The inputs to begin with. Default: those of the tests.")
    private Path seeds = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "<directory>",
            defaultValue = "target/campaign",
            description = "Where the page, the logs and the findings go. Default: target/campaign.")
    private Path output = Path.of("");

    @Option(names = "--record", paramLabel = "<file>", description = "Add the campaign to the table in this file.")
    private @Nullable Path record;

    @Option(names = "--help", usageHelp = true, description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private Campaign(List<Target> all) {
        this.all = all;
    }

    /**
     * Runs the program and exits: 0 if nothing was found, 1 after a finding, 2 for wrong usage.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine(Target.all()).execute(arguments));
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine(List<Target> all) {
        return CommandLines.of(new Campaign(all));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        requirePositive("--seconds", seconds);
        requirePositive("--jobs", jobs);
        Plan plan = new Plan(chosen(), seconds, jobs, corpus, seeds, output);
        Runs runs = new Runs(plan);
        boolean toTheEnd = runs.run();
        PrintWriter out = command().getOut();
        runs.all().stream().flatMap(run -> run.findings().stream()).forEach(out::println);
        Report.of(runs.all()).forEach(out::println);
        out.println(toTheEnd ? "" : "Interrupted; the corpus is kept.");
        if (record != null) {
            CampaignTable.append(record, runs.all());
        }
        out.println("Page: " + Page.write(plan, runs.all()).toAbsolutePath());
        return runs.findings() == 0 ? CommandLines.SUCCESS : CommandLines.FINDING;
    }

    private List<Target> chosen() {
        try {
            return targets.isEmpty()
                    ? all
                    : targets.stream().map(name -> Target.named(all, name)).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command(), e.getMessage(), e);
        }
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
