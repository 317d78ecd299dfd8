package inlay.examples.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All figures of an experiment, by series and metric.
 *
 * @param <S> what is measured; one series is the baseline, and one measures the same again and so shows the noise
 * @param <M> what is found out about it
 */
public final class Measurements<S, M extends Enum<M>> {
    private final List<M> metrics;
    private final S baseline;
    private final S control;
    private final Map<S, Map<M, List<Double>>> figures = new HashMap<>();

    public Measurements(Class<M> metrics, S baseline, S control) {
        this.metrics = List.of(metrics.getEnumConstants());
        this.baseline = baseline;
        this.control = control;
    }

    public void add(S series, Figures measured) {
        for (M metric : metrics) {
            measured.get(metric).ifPresent(value -> add(series, metric, value));
        }
    }

    public void add(S series, M metric, double value) {
        figures.computeIfAbsent(series, absent -> new HashMap<>())
                .computeIfAbsent(metric, absent -> new ArrayList<>())
                .add(value);
    }

    public Optional<Sample> sample(S series, M metric) {
        List<Double> values = figures.getOrDefault(series, Map.of()).getOrDefault(metric, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(Sample.of(values));
    }

    /** The median of a series divided by that of the baseline. */
    public Optional<Double> ratio(S series, M metric) {
        return sample(baseline, metric)
                .flatMap(base -> sample(series, metric).map(sample -> sample.median() / base.median()));
    }

    /** How far the baseline is from itself; 0 for figures that do not vary and were taken once. */
    public double noise(M metric) {
        return ratio(control, metric).map(ratio -> Math.abs(ratio - 1)).orElse(0.0);
    }

    /** Judges a series, if its figures and those of the baseline were taken. */
    public Optional<Verdict> judge(S series, M metric, double limit) {
        return ratio(series, metric).map(ratio -> new Verdict(limit, ratio, noise(metric)));
    }
}
