package inlay.examples.table;

import inlay.examples.measuring.ExperimentFailure;
import inlay.examples.measuring.Figures;
import inlay.examples.measuring.JavaRuntime;
import inlay.examples.measuring.Measurements;
import inlay.examples.measuring.MeasuringJvm;
import inlay.examples.measuring.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures both tables in JVMs of their own, in turn. */
final class Experiment {
    private static final String HEAP = "256m";

    private final int runs;
    private final int rounds;
    private final Progress progress;
    private final MeasuringJvm jvm;
    private final Measurements<Series, Metric> measurements =
            new Measurements<>(Metric.class, Series.BASELINE, Series.CONTROL);
    private Figures last = new Figures();

    Experiment(int runs, int rounds, Path directory, Progress progress) {
        this.runs = runs;
        this.rounds = rounds;
        this.progress = progress;
        this.jvm = new MeasuringJvm(directory, MeasuringProgram.class);
    }

    Outcome run() throws IOException, InterruptedException, ExperimentFailure {
        progress.stage("counting bytes", 2);
        requireOneChecksum(Map.of(
                TableKind.OBJECTS.label(), measureBytes(Series.BASELINE),
                TableKind.BOXES.label(), measureBytes(Series.BOXES)));
        List<Series> order = new ArrayList<>(Series.ALL);
        progress.stage("recomputing", (long) runs * order.size());
        for (int run = 0; run < runs; run++) {
            Map<String, String> checksums = new LinkedHashMap<>();
            for (Series series : order) {
                checksums.put(series.label(), measure(series, "recomputation", jvmOptions(), rounds));
            }
            requireOneChecksum(checksums);
            Collections.rotate(order, 1);
        }
        return new Outcome(
                Integer.parseInt(last.get("rows")),
                runs,
                MeasuringProgram.WARM_UP_ROUNDS + MeasuringProgram.WINDOWS * rounds,
                last.get("checksum"),
                List.of(
                        JavaRuntime.version(),
                        last.get("collector") + " collector, " + HEAP + " heap",
                        last.get("headers"),
                        Runtime.getRuntime().availableProcessors() + " cores"),
                measurements);
    }

    private String measureBytes(Series series) throws IOException, InterruptedException, ExperimentFailure {
        List<String> options = new ArrayList<>(jvmOptions());
        options.addAll(MeasuringJvm.optionsForLayouts("java.base/java.lang", "java.base/java.time"));
        return measure(series, "bytes", options, 0);
    }

    /** Returns the checksum of the table. */
    private String measure(Series series, String what, List<String> options, int roundsPerWindow)
            throws IOException, InterruptedException, ExperimentFailure {
        progress.doing(series.label());
        last = jvm.run(
                what + " with " + series.label(),
                options,
                List.of(series.table().name(), String.valueOf(roundsPerWindow)));
        measurements.add(series, last);
        progress.step();
        return last.get("checksum");
    }

    private static List<String> jvmOptions() {
        return List.of("-XX:+UseG1GC", "-Xms" + HEAP, "-Xmx" + HEAP);
    }

    /** Fails if tables that went through the same have not the same contents. */
    static void requireOneChecksum(Map<String, String> checksums) throws ExperimentFailure {
        if (Set.copyOf(checksums.values()).size() != 1) {
            throw new ExperimentFailure("the tables disagree on the checksum: " + checksums);
        }
    }
}
