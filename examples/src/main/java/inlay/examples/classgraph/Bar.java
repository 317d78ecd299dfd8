package inlay.examples.classgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ratio to {@code ArrayList} that a factory has to stay below, on the class graph of all modules. */
record Bar(Contender contender, Metric metric, double limit) {
    /** Every bar of this program. */
    static final List<Bar> ALL = List.of(
            new Bar(Contender.SMALL_VEC_2, Metric.BYTES, 0.68),
            new Bar(Contender.SMALL_VEC_2, Metric.BYTES_NON_EMPTY, 0.60),
            new Bar(Contender.SMALL_VEC_4, Metric.FULL_GC, 0.85),
            new Bar(Contender.SMALL_VEC_4, Metric.TRAVERSAL, 0.90),
            new Bar(Contender.SMALL_VEC_4, Metric.BUILD, 1.00),
            new Bar(Contender.SMALL_VEC_4, Metric.SYNTHETIC_HEAP, 0.45),
            new Bar(Contender.SMALL_VEC_4, Metric.SYNTHETIC_FULL_GC, 0.55),
            new Bar(Contender.SLIM_VEC, Metric.BYTES, 0.54),
            new Bar(Contender.MIXED, Metric.BYTES, 0.52),
            new Bar(Contender.MIXED, Metric.TRAVERSAL, 1.00));

    /** A bar with the ratio found and the noise of {@code ArrayList} against itself. */
    record Verdict(Bar bar, double ratio, double noise) {

        boolean met() {
            return ratio <= bar.limit() + noise;
        }
    }

    /** Judges every bar whose figures were measured. */
    static List<Verdict> judge(Measurements measurements) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Bar bar : ALL) {
            bar.judgeAlone(measurements).ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private Optional<Verdict> judgeAlone(Measurements measurements) {
        return measurements
                .ratio(new Series(contender, false), metric)
                .map(ratio -> new Verdict(this, ratio, measurements.noise(metric)));
    }
}
