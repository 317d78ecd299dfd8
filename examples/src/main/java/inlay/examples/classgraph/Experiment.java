package inlay.examples.classgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the class files once, then measures every factory in JVMs of its own, in turn. */
final class Experiment {
    private static final int MOST_RUNS = 9;

    private final Plan plan;
    private final Progress progress;
    private final MeasuringJvm jvm;
    private final Path graphFile;
    private final Measurements measurements = new Measurements();
    private final Map<String, String> checksums = new LinkedHashMap<>();
    private final long start = System.nanoTime();
    private Figures last = new Figures();

    Experiment(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.jvm = new MeasuringJvm(plan.output(), plan.collector());
        this.graphFile = plan.output().resolve("graph.ints");
    }

    /** Measures everything the plan asks for. */
    Outcome run() throws IOException, InterruptedException, ExperimentFailure {
        Files.createDirectories(plan.output());
        List<Path> files = RuntimeClassFiles.list(plan.modules());
        progress.stage("reading classes", files.size());
        List<ParsedClass> classes = RuntimeClassFiles.parse(files, progress::step);
        IntGraph graph = GraphLinker.link(classes);
        List<MethodReference> methods = GraphLinker.methods(classes);
        graph.write(graphFile);
        try {
            measureBytes();
            int runs = measureTimes();
            return outcome(graph, methods, runs);
        } finally {
            Files.deleteIfExists(graphFile);
        }
    }

    private void measureBytes() throws IOException, InterruptedException, ExperimentFailure {
        progress.stage("counting bytes", plan.lists().size());
        for (Contender contender : plan.lists()) {
            progress.doing(contender.label());
            measurements.add(
                    new Series(contender, false), jvm.run(Measurement.GRAPH_BYTES, contender, graphFile.toString()));
            progress.step();
        }
    }

    /** Measures in rounds, each with every factory once; returns the number of rounds. */
    private int measureTimes() throws IOException, InterruptedException, ExperimentFailure {
        List<Series> order = new ArrayList<>(plan.series());
        int runs = plan.runs().orElse(1);
        progress.stage("measuring", runs * stepsPerRun());
        for (int run = 0; run < runs; run++) {
            long roundStart = System.nanoTime();
            for (Series series : order) {
                measure(series);
            }
            requireOneChecksum();
            if (run == 0 && plan.runs().isEmpty()) {
                runs = affordableRuns(Duration.ofNanos(System.nanoTime() - roundStart));
                progress.expect(runs * stepsPerRun());
            }
            Collections.rotate(order, 1);
        }
        return runs;
    }

    private void measure(Series series) throws IOException, InterruptedException, ExperimentFailure {
        progress.doing(series.label());
        last = jvm.run(Measurement.GRAPH_TIMES, series.contender(), graphFile.toString());
        measurements.add(series, last);
        checksums.put(series.label(), last.get("checksum"));
        checksums.put(series.label() + " trimmed", last.get("checksum.trimmed"));
        progress.step();
        if (!hasSynthetic(series)) {
            return;
        }
        String count = String.valueOf(plan.syntheticLists());
        measurements.add(series, jvm.run(Measurement.SYNTHETIC, series.contender(), count));
        progress.step();
    }

    private long stepsPerRun() {
        return plan.series().size()
                + plan.series().stream().filter(Experiment::hasSynthetic).count();
    }

    private static boolean hasSynthetic(Series series) {
        return !series.contender().looksAtKind();
    }

    private int affordableRuns(Duration round) {
        Duration left = plan.budget().minusNanos(System.nanoTime() - start);
        long more = left.isNegative() ? 0 : left.toMillis() / Math.max(1, round.toMillis());
        return (int) Math.max(plan.fewestRuns(), Math.min(MOST_RUNS, 1 + more));
    }

    private void requireOneChecksum() throws ExperimentFailure {
        if (Set.copyOf(checksums.values()).size() != 1) {
            throw new ExperimentFailure("the factories disagree on the rank checksum: " + checksums);
        }
    }

    private Outcome outcome(IntGraph graph, List<MethodReference> methods, int runs) {
        List<Histogram> histograms = Stream.of(ListKind.values())
                .map(kind -> Histogram.of(kind, graph.of(kind)))
                .toList();
        List<String> highestRanked = Stream.of(last.get("highest").split(",", -1))
                .map(number -> methods.get(Integer.parseInt(number)).display())
                .toList();
        List<String> environment = List.of(
                JavaRuntime.version(),
                last.get("collector") + " collector, " + Measurement.GRAPH_TIMES.heap() + " heap",
                last.get("headers"),
                Runtime.getRuntime().availableProcessors() + " cores");
        return new Outcome(
                plan,
                graph.classes(),
                graph.methods(),
                histograms,
                highestRanked,
                measurements,
                runs,
                last.get("checksum"),
                environment);
    }
}
