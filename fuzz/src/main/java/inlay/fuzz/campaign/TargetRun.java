package inlay.fuzz.campaign;

import inlay.fuzz.run.Finding;
import inlay.fuzz.run.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One target fuzzed in a JVM of its own. */
final class TargetRun {

    private static final Pattern ARTIFACT = Pattern.compile(".*Test unit written to (.*)");
    private static final Pattern TOTALS = Pattern.compile(
            "TOTALS of \\w+: sequences: (\\d+) operations: (\\d+) mean size: ([0-9.]+) CPU seconds: (\\d+)");

    private final Target target;
    private final Plan plan;
    private final Path directory;
    private final List<Point> curve = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private volatile Status status = Status.NONE;
    private volatile @Nullable Process process;
    private volatile long started;
    private volatile long ended;
    private volatile boolean stopped;
    private @Nullable Path artifact;
    private long operations;
    private double meanSize;
    private long cpuSeconds;

    TargetRun(Target target, Plan plan) {
        this.target = target;
        this.plan = plan;
        this.directory = plan.output().toAbsolutePath().resolve(target.name());
    }

    /**
     * How far coverage was after some time.
     *
     * @param seconds since the start
     * @param coverage edges seen
     */
    record Point(double seconds, int coverage) {}

    /** Fuzzes until the time is over, something is found or {@link #stop} is called. */
    void run() throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(plan.corpus().resolve(target.name()));
        Path seeds = plan.seeds().resolve(target.seeds());
        Files.createDirectories(directory);
        List<Path> folders = Files.isDirectory(seeds) ? List.of(corpus, seeds) : List.of(corpus);
        List<String> options = List.of("-max_total_time=" + plan.seconds(), "-print_final_stats=1");
        if (stopped) {
            return;
        }
        started = System.nanoTime();
        Process jvm = new ProcessBuilder(Jazzer.command(target, directory, options, folders))
                .redirectErrorStream(true)
                .start();
        process = jvm;
        try {
            if (stopped) {
                jvm.toHandle().destroy();
            }
            read(jvm);
            conclude(jvm.waitFor());
        } finally {
            ended = System.nanoTime();
            jvm.destroyForcibly();
        }
    }

    private void read(Process jvm) throws IOException {
        try (BufferedReader lines = jvm.inputReader(StandardCharsets.UTF_8);
                PrintWriter log = new PrintWriter(log().toFile(), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.println(line);
                status.after(line).ifPresent(this::note);
                Matcher written = ARTIFACT.matcher(line);
                if (written.matches()) {
                    artifact = Path.of(written.group(1));
                }
                Matcher totals = TOTALS.matcher(line);
                if (totals.matches()) {
                    operations = Long.parseLong(totals.group(2));
                    meanSize = Double.parseDouble(totals.group(3));
                    cpuSeconds = Long.parseLong(totals.group(4));
                }
            }
        }
    }

    private void note(Status latest) {
        status = latest;
        curve.add(new Point(seconds(), latest.coverage()));
    }

    private void conclude(int exit) throws IOException {
        Path input = artifact;
        if (input != null) {
            describe(input).ifPresent(findings::add);
        } else if (exit != 0 && !stopped) {
            throw new IOException(
                    "the JVM that fuzzed " + target.name() + " ended with exit code " + exit + ", see " + log());
        }
    }

    /**
     * A crash is shortened; what ran too long or out of memory had better not be run here. Of a JVM that is told to end,
     * Jazzer says that its last input has crashed it.
     */
    private Optional<String> describe(Path input) throws IOException {
        String name = String.valueOf(input.getFileName());
        if (name.startsWith("crash-")) {
            Finding finding =
                    Finding.of(target.script(Files.readAllBytes(input))).orElse(null);
            if (finding != null) {
                finding.save(plan.output().resolve("findings"));
                return Optional.of(finding.text());
            }
            if (stopped) {
                return Optional.empty();
            }
        }
        return Optional.of("FINDING in " + target.name() + ": " + input + "\nSee " + log());
    }

    void stop() {
        stopped = true;
        Process running = process;
        if (running != null) {
            running.toHandle().destroy();
        }
    }

    Target target() {
        return target;
    }

    Status status() {
        return status;
    }

    List<Point> curve() {
        return curve;
    }

    /** Everything that Jazzer said. */
    Path log() {
        return directory.resolve("jazzer.log");
    }

    List<String> findings() {
        return findings;
    }

    long operations() {
        return operations;
    }

    /** Elements of all containers of a sequence together, after an operation. */
    double meanSize() {
        return meanSize;
    }

    /** What the target's JVM has used of the processors, in seconds; 0 until it has ended. */
    long cpuSeconds() {
        return cpuSeconds;
    }

    /** Seconds since the start; 0 before it. */
    double seconds() {
        long from = started;
        if (from == 0) {
            return 0;
        }
        long to = ended == 0 ? System.nanoTime() : ended;
        return (to - from) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
