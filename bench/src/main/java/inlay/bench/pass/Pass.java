package inlay.bench.pass;

import inlay.bench.lists.Peer;
import inlay.bench.memory.Footprints;
import inlay.bench.memory.Metric;
import inlay.bench.memory.RetainedMemory;
import inlay.bench.report.Result;
import inlay.bench.report.Results;
import inlay.examples.measuring.ExperimentFailure;
import inlay.examples.measuring.Figures;
import inlay.examples.measuring.MeasuringJvm;
import inlay.examples.measuring.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Does what a plan says, on the JDK that runs it. What each round found is written before the next begins. */
public final class Pass {

    private static final String PACKAGE = "inlay.bench.";

    /** Small, and touched before anything is timed: a page that is touched first takes longer than all in it. */
    private static final List<String> JVM_OPTIONS =
            List.of("-Xms128m", "-Xmx128m", "-Xmn64m", "-XX:+AlwaysPreTouch", Collector.G1.option());

    private static final List<String> JVM_OPTIONS_OF_RETAINED = List.of("-Xms1g", "-Xmx1g", Collector.G1.option());
    private static final String SECONDS = "seconds taken";
    private static final MathContext PRECISION = new MathContext(4);

    private final Plan plan;
    private final Path directory;
    private final Progress progress;
    private final Results results;
    private final long secondsBefore;
    private final long start = System.nanoTime();

    /**
     * Prepares a pass.
     *
     * @param plan what to measure
     * @param directory where the results go
     * @param results what has been measured of it already
     * @param progress told how far it is
     */
    public Pass(Plan plan, Path directory, Results results, Progress progress) {
        this.plan = plan;
        this.directory = directory;
        this.results = results;
        this.secondsBefore = ((Number) results.machine().getOrDefault(SECONDS, 0)).longValue();
        this.progress = progress;
    }

    /** What machine and JVM a pass in this process is of, by what readers are told. */
    public static Map<String, Object> machine() throws IOException {
        return Machine.description(JVM_OPTIONS, JVM_OPTIONS_OF_RETAINED);
    }

    /** Measures everything. */
    public Results run() throws IOException, InterruptedException, ExperimentFailure {
        Files.createDirectories(directory);
        results.machine(machine());
        results.describe("pass", plan.description());
        if (plan.footprints()) {
            takeFootprints();
        }
        int rounds = plan.schedule().rounds();
        for (int round = 1; round <= rounds; round++) {
            time("round " + round + " of " + rounds, plan.cells());
        }
        hold();
        settle(plan.duration());
        return results;
    }

    /** Measures cells whose forks disagree again, until all agree or another round would take it beyond a limit. */
    private void settle(Duration limit) throws IOException, ExperimentFailure {
        List<Cell> cells = unsettled();
        while (!cells.isEmpty() && taken().plus(once(cells)).compareTo(limit) <= 0) {
            time("forks disagree", cells);
            cells = unsettled();
        }
    }

    /** Adds forks to the results there are, of cells whose forks disagree, within a limit, and says so. */
    public void addForks(Duration limit) throws IOException, ExperimentFailure {
        results.describeAlso(
                "further forks",
                unsettled().size() + " cells whose forks disagreed, at most " + limit.toMinutes() + " min");
        settle(limit);
    }

    /** Which cells have been measured, and have too few forks that agree. */
    public List<Cell> unsettled() {
        return results.unsettled(plan.cells(), plan.schedule().rounds());
    }

    /** How long one more fork of some cells takes. */
    public Duration once(List<Cell> cells) {
        return plan.schedule().withRounds(1).duration(cells);
    }

    private Duration taken() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void write() throws IOException {
        results.describe(SECONDS, secondsBefore + taken().toSeconds());
        results.write(directory);
    }

    private void takeFootprints() throws IOException, InterruptedException, ExperimentFailure {
        progress.stage("footprints", ObjectLayout.available().size());
        MeasuringJvm jvm = new MeasuringJvm(directory, Footprints.class);
        String peers = Crossing.footprints().stream().map(Peer::name).collect(Collectors.joining(","));
        String sizes = Crossing.FOOTPRINT_SIZES.stream().map(String::valueOf).collect(Collectors.joining(","));
        for (ObjectLayout layout : ObjectLayout.available()) {
            List<String> options = new ArrayList<>(MeasuringJvm.optionsForLayouts());
            options.add("-Xmx256m");
            options.addAll(layout.options());
            Figures figures = jvm.run("footprints", options, List.of(peers, sizes));
            if (!figures.get(Footprints.HEADER).equals(String.valueOf(layout.header()))) {
                throw new ExperimentFailure("this JDK does not give objects " + layout.label());
            }
            addFootprints(layout, figures);
            progress.step();
        }
        write();
    }

    private void addFootprints(ObjectLayout layout, Figures figures) {
        for (Peer peer : Crossing.footprints()) {
            for (int size : Crossing.FOOTPRINT_SIZES) {
                String bytes = figures.get(Footprints.name(peer.name(), String.valueOf(size)));
                results.add(Result.of(footprint(peer, size, layout), "bytes", Double.parseDouble(bytes)));
            }
        }
    }

    /** What one list takes. */
    public static Cell footprint(Peer peer, int size, ObjectLayout layout) {
        return Cell.of("memory.Footprint.bytes", peer, size).with("layout", layout.name());
    }

    private void time(String stage, List<Cell> cells) throws IOException, ExperimentFailure {
        progress.stage(stage, cells.size());
        for (List<Cell> group : groups(cells)) {
            progress.doing(group.get(0).toString());
            for (RunResult result : runBenchmarks(group)) {
                results.add(result(result));
                progress.step();
            }
        }
        write();
    }

    /** Cells that differ in size alone: these are one run of JMH. */
    private static Collection<List<Cell>> groups(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.with(Cell.SIZE, ""), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Collection<RunResult> runBenchmarks(List<Cell> group) throws ExperimentFailure {
        TimeValue time = TimeValue.milliseconds(plan.schedule().milliseconds());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + (PACKAGE + group.get(0).benchmark()).replace(".", "\\.") + "$")
                .forks(1)
                .warmupIterations(plan.schedule().warmUpsOf(group.get(0)))
                .warmupTime(time)
                .measurementIterations(plan.schedule().iterations())
                .measurementTime(time)
                .jvmArgsAppend(jvmOptions(group.get(0)).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        for (String name : group.get(0).parameters().keySet()) {
            options.param(
                    name,
                    group.stream().map(cell -> cell.parameter(name)).distinct().toArray(String[]::new));
        }
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new ExperimentFailure("JMH could not run " + group.get(0) + ": " + innermost(e));
        }
    }

    private static List<String> jvmOptions(Cell cell) {
        return cell.benchmark().startsWith(Schedule.RETAINED) ? JVM_OPTIONS_OF_RETAINED : JVM_OPTIONS;
    }

    /** JMH wraps what a benchmark throws, and suppresses it there. */
    private static Throwable innermost(Throwable thrown) {
        Throwable inner = thrown.getSuppressed().length > 0 ? thrown.getSuppressed()[0] : thrown.getCause();
        return inner == null ? thrown : innermost(inner);
    }

    private static Result result(RunResult result) {
        Map<String, String> parameters = result.getParams().getParamsKeys().stream()
                .collect(Collectors.toMap(name -> name, result.getParams()::getParam));
        List<Double> scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .map(score -> rounded(score.getScore()))
                .toList();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return new Result(
                new Cell(result.getParams().getBenchmark().substring(PACKAGE.length()), parameters),
                result.getPrimaryResult().getScoreUnit(),
                List.of(scores),
                List.of(Math.round(10 * bytes) / 10.0));
    }

    private static double rounded(double score) {
        return BigDecimal.valueOf(score).round(PRECISION).doubleValue();
    }

    private void hold() throws IOException, InterruptedException, ExperimentFailure {
        progress.stage("retained lists", plan.memory().size());
        MeasuringJvm jvm = new MeasuringJvm(directory, RetainedMemory.class);
        for (MemoryRun run : plan.memory()) {
            progress.doing(run.peer().label() + ", " + run.lists());
            Figures figures = jvm.run(
                    run.toString(),
                    run.options(),
                    List.of(run.peer().name(), run.sizes().name(), String.valueOf(run.lists())));
            for (Metric metric : Metric.values()) {
                figures.get(metric)
                        .ifPresent(value -> results.add(Result.of(run.cell(metric), metric.unit(), rounded(value))));
            }
            progress.step();
        }
        write();
    }
}
