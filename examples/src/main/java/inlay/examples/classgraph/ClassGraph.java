package inlay.examples.classgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: builds the class graph of the running JDK with several kinds of list and compares them. */
@Command(
        name = "class-graph",
        sortOptions = false,
        description = {
            "Builds the class graph of the running JDK with several kinds of list,",
            "and compares their bytes, build, traversal and full GC times.",
            ""
        })
public final class ClassGraph implements Callable<Integer> {
    private static final int FAILURE = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--module",
            paramLabel = "<name>",
            split = ",",
            description = "Read only this module; may be repeated. java.base takes seconds. Default: all modules.")
    private List<String> modules = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "<n>",
            description = "Measure every list n times; 5 or more for figures to quote. "
                    + "Default: as many as 3 minutes on 2 cores allow, for all modules no fewer than 3.")
    private @Nullable Integer runs;

    @Option(
            names = "--lists",
            paramLabel = "<name>",
            split = ",",
            converter = ContenderConverter.class,
            description =
                    "Compare these lists, of arraylist, arraylist-exact, smallvec2, smallvec4, smallvec8, slimvec "
                            + "and mixed, which chooses for each kind of list. "
                            + "Default: arraylist, smallvec2, smallvec4, slimvec, mixed.")
    private List<Contender> lists = Contender.DEFAULT;

    @Option(
            names = "--gc",
            paramLabel = "<name>",
            converter = CollectorConverter.class,
            defaultValue = "g1",
            description = "The garbage collector to measure with, g1 or parallel. Default: g1.")
    private Collector collector = Collector.G1;

    @Option(
            names = "--output",
            paramLabel = "<directory>",
            defaultValue = "target/class-graph",
            description = "Where the page goes. Default: target/class-graph.")
    private Path output = Path.of("target", "class-graph");

    @Option(names = "--help", usageHelp = true, description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private ClassGraph() {}

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
        return new CommandLine(new ClassGraph())
                .setParameterExceptionHandler((exception, arguments) -> {
                    print(exception.getCommandLine(), exception.getMessage() + " (--help lists the options)");
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    print(
                            command,
                            exception instanceof ExperimentFailure ? exception.getMessage() : exception.toString());
                    return FAILURE;
                });
    }

    private static void print(CommandLine command, @Nullable String message) {
        command.getErr().println("class-graph: " + String.valueOf(message).replaceAll("\\s+", " "));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExperimentFailure {
        Plan plan = plan();
        Outcome outcome;
        try (Progress progress = ProgressBars.onStandardError()) {
            outcome = new Experiment(plan, progress).run();
        }
        Path page = Page.write(outcome);
        CommandLine command = command();
        command.getOut().println(command.getColorScheme().ansi().string(TextReport.of(outcome)));
        command.getOut().println("Page with plots: " + page.toAbsolutePath());
        return 0;
    }

    private Plan plan() {
        for (String module : modules) {
            if (!RuntimeClassFiles.hasModule(module)) {
                throw new ParameterException(
                        command(), "no module '" + module + "' in this JDK, 'java --list-modules' names them");
            }
        }
        if (runs != null && runs < 1) {
            throw new ParameterException(command(), "--runs must be 1 or more, was " + runs);
        }
        return new Plan(
                modules,
                List.copyOf(new LinkedHashSet<>(lists)),
                runs == null ? OptionalInt.empty() : OptionalInt.of(runs),
                collector,
                output);
    }

    private CommandLine command() {
        if (spec == null) {
            throw new IllegalStateException("not started from a command line");
        }
        return spec.commandLine();
    }

    /** Reads the name of a list. */
    static final class ContenderConverter implements ITypeConverter<Contender> {
        @Override
        public Contender convert(String value) {
            try {
                return Contender.named(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads the name of a collector. */
    static final class CollectorConverter implements ITypeConverter<Collector> {
        @Override
        public Collector convert(String value) {
            try {
                return Collector.named(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
