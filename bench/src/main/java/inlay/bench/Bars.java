package inlay.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks in rounds, a fork of each per round, and prints the ratio of medians for each bar: met if it is
 * no more than the bar plus the noise, which is what the base differs by from itself in the same rounds.
 */
public final class Bars {

    private static final TimeValue ITERATION = TimeValue.milliseconds(120);

    /** Under the other collector lists lie elsewhere in memory, which is what these measure. */
    private static final String ALSO_WITH_PARALLEL = "RetainedLists";

    /** Of these the bytes that are allocated count too. */
    private static final String ALSO_BYTES = "MixedCells";

    private static final double NO_LIMIT = Double.NaN;

    /** What is compared: one benchmark's time to that of another, of which a second run gives the noise. */
    private record Bar(String measured, String base, String again, double limit) {}

    private Bars() {}

    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length != 2 || !arguments[0].matches("[1-9]\\d{0,3}")) {
            System.err.println("Usage: Bars <rounds, 1 to 9999> <regular expression of benchmarks>");
            System.exit(2);
        }
        int rounds = Integer.parseInt(arguments[0]);
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round + " of " + rounds);
            for (RunResult result : run(arguments[1])) {
                add(times, name(result, ""), result.getPrimaryResult());
                if (name(result, "").contains(ALSO_BYTES)) {
                    add(
                            times,
                            name(result, " bytes"),
                            result.getSecondaryResults().get("gc.alloc.rate.norm"));
                }
            }
        }
        print(times);
    }

    private static void add(Map<String, List<Double>> figures, String name, Result<?> result) {
        figures.computeIfAbsent(name, absent -> new ArrayList<>()).add(result.getScore());
    }

    private static List<RunResult> run(String include) throws RunnerException {
        List<RunResult> results = new ArrayList<>(run(include, "nothing", "G1"));
        try {
            results.addAll(run(include, "^(?!.*" + ALSO_WITH_PARALLEL + ").*$", "Parallel"));
        } catch (NoBenchmarksException none) {
            // not among those to include
        }
        return results;
    }

    private static Collection<RunResult> run(String include, String exclude, String collector) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(include)
                        .exclude(exclude)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(ITERATION)
                        .measurementIterations(4)
                        .measurementTime(ITERATION)
                        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+Use" + collector + "GC")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static String name(RunResult result, String unit) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(benchmark.substring("inlay.bench.".length())).append(unit);
        for (String parameter : List.of("size", "kind", "profile", "cell")) {
            String value = result.getParams().getParam(parameter);
            if (value != null) {
                name.append(' ').append(value);
            }
        }
        if (result.getParams().getJvmArgs().contains("-XX:+UseParallelGC")) {
            name.append(" Parallel");
        }
        return name.toString();
    }

    private static void print(Map<String, List<Double>> times) {
        System.out.printf("%nJava %s, %s%n%n", Runtime.version(), System.getProperty("os.arch"));
        System.out.printf("%-46s %10s %21s%n", "nanoseconds, or bytes, per operation", "median", "range");
        times.forEach((name, values) -> System.out.printf(
                "%-46s %10.2f %10.2f-%.2f%n", name, median(values), StatUtils.min(array(values)), max(values)));
        System.out.printf("%n%-46s %8s %8s %8s%n", "ratio of medians", "ratio", "bar", "noise");
        for (Bar bar : bars(times)) {
            double base = median(times.get(bar.base()));
            double ratio = median(times.get(bar.measured())) / base;
            double noise = Math.abs(median(times.get(bar.again())) / base - 1);
            boolean limited = !Double.isNaN(bar.limit());
            System.out.printf(
                    "%-46s %8.2f %8s %8.2f  %s%n",
                    bar.measured(),
                    ratio,
                    limited ? String.format("%.2f", bar.limit()) : "",
                    noise,
                    limited ? ratio <= bar.limit() + noise ? "met" : "missed" : "");
        }
    }

    private static List<Bar> bars(Map<String, List<Double>> times) {
        List<Bar> bars = new ArrayList<>();
        for (String measured : times.keySet()) {
            String base = measured.replaceAll("SMALL_VEC_\\d+|SLIM_VEC", "ARRAY_LIST")
                    .replace("POLLUTED", "CLEAN")
                    .replaceAll("^(LongCells.*) BOX$", "$1 FIELD")
                    .replaceAll("^(MixedCells.*) BOX\\w*$", "$1 OBJECT");
            if (!base.equals(measured) && times.containsKey(base)) {
                bars.add(new Bar(
                        measured, base, base.replaceAll("ARRAY_LIST|CLEAN|FIELD|OBJECT", "$0_AGAIN"), limit(measured)));
            }
        }
        return bars;
    }

    private static double limit(String measured) {
        String[] words = measured.split("\\D+", -1);
        if (measured.startsWith("PollutedProfile")) {
            return 1.2;
        }
        if (measured.contains("Cells.")) {
            return measured.contains(" bytes ") ? 0.5 : 1.5;
        }
        if (measured.startsWith("RetainedLists")) {
            return measured.endsWith("Parallel") ? 1.1 : 1.3;
        }
        if (measured.startsWith("LongList") && measured.endsWith("SLIM_VEC")) {
            boolean reading = measured.matches(".*\\.(get|iterate|forEach) 1000 .*");
            return measured.contains(".push ") ? 1.6 : reading ? 1.1 : NO_LIMIT;
        }
        if (measured.startsWith("LongList")) {
            return measured.contains(" 16 ") ? NO_LIMIT : 1.15;
        }
        int size = Integer.parseInt(words[1]);
        int inline = Integer.parseInt(words[2]);
        if (size > inline) {
            return 1.5;
        }
        return inline == 8 ? 0.75 : 0.5;
    }

    private static double median(List<Double> values) {
        return StatUtils.percentile(array(values), 50);
    }

    private static double max(List<Double> values) {
        return StatUtils.max(array(values));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
