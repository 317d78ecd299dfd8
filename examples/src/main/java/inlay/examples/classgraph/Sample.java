package inlay.examples.classgraph;

import java.util.Arrays;
import java.util.List;

/** Median and range of repeated figures. */
record Sample(double median, double min, double max, int count) {

    /** Summarises at least one figure; with an even number the median is the mean of the middle two. */
    static Sample of(List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Sample(median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** The median of the figures. */
    static double median(double... figures) {
        return of(Arrays.stream(figures).boxed().toList()).median();
    }
}
