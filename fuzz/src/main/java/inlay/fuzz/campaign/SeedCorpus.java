package inlay.fuzz.campaign;

import inlay.fuzz.language.RandomInput;
import inlay.fuzz.run.CommandLines;
import inlay.fuzz.run.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: makes the committed inputs anew, the same each time. */
@Command(
        name = "seeds",
        sortOptions = false,
        description = {
            "Draws sequences of full length from fixed seeds and keeps as few of them",
            "as reach all the code that all of them reach.",
            ""
        })
public final class SeedCorpus implements Callable<Integer> {
    private final List<Target> targets;

    @Option(
            names = "--candidates",
            paramLabel = "<n>",
            defaultValue = "20000",
            description = "Draw n sequences for each target. Default: 20000.")
    private int candidates;

    @Option(
            names = "--from",
            paramLabel = "<directory>",
            description = "Choose from the corpus of a campaign too. Default: no.")
    private @Nullable Path corpus;

    @Option(
            names = "--seeds",
            paramLabel = "<directory>",
            defaultValue = Campaign.SEEDS,
            description = "Where the inputs go. Default: where the tests read them.")
    private Path seeds = Path.of("");

    @Option(names = "--help", usageHelp = true, description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private SeedCorpus(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * Runs the program and exits: 0 for success, 1 for failure, 2 for wrong usage.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine(Target.all()).execute(arguments));
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine(List<Target> targets) {
        return CommandLines.of(new SeedCorpus(targets));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Target target : targets) {
            Path drawn = draw();
            choose(target, drawn);
            delete(drawn);
            Files.delete(drawn);
        }
        return CommandLines.SUCCESS;
    }

    private Path draw() throws IOException {
        Path directory = Files.createTempDirectory("seeds");
        for (int number = 0; number < candidates; number++) {
            Files.write(directory.resolve(String.format(Locale.ROOT, "%08d", number)), RandomInput.of(number));
        }
        return directory;
    }

    private void choose(Target target, Path drawn) throws IOException, InterruptedException {
        Path chosen = Files.createDirectories(seeds.resolve(target.seeds()));
        delete(chosen);
        List<Path> folders = new ArrayList<>(List.of(chosen, drawn));
        if (corpus != null && Files.isDirectory(corpus.resolve(target.name()))) {
            folders.add(corpus.resolve(target.name()));
        }
        Path log = Files.createTempFile("seeds", ".log");
        List<String> options = List.of("-merge=1", "-use_counters=0");
        int exit = new ProcessBuilder(Jazzer.command(target, drawn, options, folders))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(
                    "the JVM that chose inputs of " + target.name() + " ended with exit code " + exit + ", see " + log);
        }
        Files.delete(log);
    }

    /** Deletes the inputs in a folder, but not those that once found something. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inputs = Files.list(folder)) {
            for (Path input : inputs.filter(
                            file -> !file.getFileName().toString().startsWith("crash-"))
                    .toList()) {
                Files.delete(input);
            }
        }
    }
}
