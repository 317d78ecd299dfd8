package inlay.examples.classgraph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures of an experiment, by series and metric. */
final class Measurements {
    private final Map<Series, Map<Metric, List<Double>>> figures = new HashMap<>();

    void add(Series series, Figures measured) {
        for (Metric metric : Metric.values()) {
            measured.get(metric).ifPresent(value -> add(series, metric, value));
        }
    }

    void add(Series series, Metric metric, double value) {
        figures.computeIfAbsent(series, absent -> new EnumMap<>(Metric.class))
                .computeIfAbsent(metric, absent -> new ArrayList<>())
                .add(value);
    }

    Optional<Sample> sample(Series series, Metric metric) {
        List<Double> values = figures.getOrDefault(series, Map.of()).getOrDefault(metric, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(Sample.of(values));
    }

    /** The median of a series divided by that of {@code ArrayList}. */
    Optional<Double> ratio(Series series, Metric metric) {
        return sample(Series.BASELINE, metric)
                .flatMap(baseline -> sample(series, metric).map(sample -> sample.median() / baseline.median()));
    }

    /** How far {@code ArrayList} is from itself; 0 for figures that do not vary and were taken once. */
    double noise(Metric metric) {
        return ratio(Series.CONTROL, metric).map(ratio -> Math.abs(ratio - 1)).orElse(0.0);
    }
}
