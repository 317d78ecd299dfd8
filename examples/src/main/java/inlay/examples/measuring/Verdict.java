package inlay.examples.measuring;

import java.util.List;
import java.util.Locale;

/** A bar that a ratio has to stay below, with the ratio found and the noise of the baseline against itself. */
public record Verdict(double limit, double ratio, double noise) {
    /** The headings of {@link #cells}. */
    public static final List<String> HEADINGS = List.of("bar", "ratio", "noise", "");

    public boolean met() {
        return ratio <= limit + noise;
    }

    /** What a row of a table shows. */
    public List<String> cells() {
        return List.of(
                String.format(Locale.ROOT, "%.2f", limit),
                String.format(Locale.ROOT, "%.3f", ratio),
                String.format(Locale.ROOT, "%.3f", noise),
                met() ? "met" : "MISSED");
    }
}
