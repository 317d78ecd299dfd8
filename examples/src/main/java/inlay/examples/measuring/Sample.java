package inlay.examples.measuring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Median and range of repeated figures. */
public record Sample(double median, double min, double max, int count) {

    /** Summarises at least one figure; with an even number the median is the mean of the middle two. */
    public static Sample of(List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Sample(median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** The median of the figures. */
    public static double median(double... figures) {
        return of(Arrays.stream(figures).boxed().toList()).median();
    }

    /** The same figures in a unit so many times larger. */
    public Sample dividedBy(double units) {
        return new Sample(median / units, min / units, max / units, count);
    }

    /** The median, as three digits or so. */
    public String medianText() {
        return brief(median);
    }

    /** From the least to the greatest figure, or nothing if there is only one. */
    public String rangeText() {
        return count == 1 ? "" : brief(min) + "-" + brief(max);
    }

    private static String brief(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
