package inlay.examples.classgraph;

import inlay.examples.measuring.Measurements;
import inlay.examples.measuring.Verdict;
import java.util.ArrayList;
import java.util.List;

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

    /** A bar that was judged. */
    record Judged(Bar bar, Verdict verdict) {}

    /** Judges every bar whose figures were measured. */
    static List<Judged> judge(Measurements<Series, Metric> measurements) {
        List<Judged> judged = new ArrayList<>();
        for (Bar bar : ALL) {
            measurements
                    .judge(new Series(bar.contender, false), bar.metric, bar.limit)
                    .ifPresent(verdict -> judged.add(new Judged(bar, verdict)));
        }
        return judged;
    }
}
