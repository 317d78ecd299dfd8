package inlay.examples.classgraph;

import inlay.examples.measuring.Measurements;
import java.util.List;

/**
 * Everything that a report shows.
 *
 * @param plan what was asked for
 * @param classes number of classes read
 * @param methods number of methods read
 * @param histograms sizes of lists, one per kind
 * @param highestRanked methods with the highest rank, highest first
 * @param measurements all figures
 * @param runs how often each factory was measured
 * @param checksum the rank checksum that all factories agree on
 * @param environment the JVMs that measured, in a few words each
 */
record Outcome(
        Plan plan,
        int classes,
        int methods,
        List<Histogram> histograms,
        List<String> highestRanked,
        Measurements<Series, Metric> measurements,
        int runs,
        String checksum,
        List<String> environment) {

    /** The sizes of all lists together. */
    Histogram allSizes() {
        return Histogram.sum("all lists", histograms);
    }

    /** The bars, if the whole runtime was measured; else none. */
    List<Bar.Judged> verdicts() {
        return plan.wholeRuntime() ? Bar.judge(measurements) : List.of();
    }
}
