package inlay.bench.report;

import inlay.examples.measuring.Sample;
import inlay.examples.measuring.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What got slower, or larger, from one set of results to another by more than the forks of either differ. */
public final class Comparison {

    /** Beyond the noise, for forks that agree by chance. */
    private static final double MARGIN = 0.05;

    private static final double BYTES_MARGIN = 0.5;

    /**
     * A figure that got worse.
     *
     * @param name the cell, and what of it
     * @param before the figure before
     * @param after the figure after
     * @param noise by which share of it the forks differ
     */
    record Regression(String name, double before, double after, double noise) {

        double ratio() {
            return after / before;
        }
    }

    private final List<Regression> regressions = new ArrayList<>();
    private int compared;

    /** Compares the cells that both have. */
    public static Comparison of(Results before, Results after) {
        Comparison comparison = new Comparison();
        for (Result result : after.all()) {
            before.of(result.cell()).ifPresent(old -> comparison.compare(old, result));
        }
        return comparison;
    }

    private void compare(Result before, Result after) {
        compared++;
        slower(before, after).ifPresent(regressions::add);
        if (!before.bytes().isEmpty()
                && !after.bytes().isEmpty()
                && after.bytesPerOperation() > (1 + MARGIN) * before.bytesPerOperation() + BYTES_MARGIN) {
            regressions.add(
                    new Regression(after.cell() + ", bytes", before.bytesPerOperation(), after.bytesPerOperation(), 0));
        }
    }

    private static Optional<Regression> slower(Result before, Result after) {
        double noise = before.spread() + after.spread();
        Sample old = before.scores();
        boolean apart = after.scores().min() > old.max() || old.count() == 1;
        Regression found = new Regression(after.cell() + ", " + after.unit(), old.median(), after.median(), noise);
        return apart && found.ratio() > 1 + noise + MARGIN ? Optional.of(found) : Optional.empty();
    }

    /** How many cells both had. */
    public int compared() {
        return compared;
    }

    /** What got worse. */
    List<Regression> regressions() {
        return List.copyOf(regressions);
    }

    /** Whether nothing got worse. */
    public boolean clean() {
        return regressions.isEmpty();
    }

    /** A line for each figure that got worse, and one for all. */
    public String text() {
        TextTable table =
                new TextTable().row("slower or larger than before", List.of("before", "after", "ratio", "noise"));
        for (Regression found : regressions) {
            table.row(
                    found.name(),
                    List.of(
                            Names.number(found.before()),
                            Names.number(found.after()),
                            Names.number(found.ratio()),
                            Names.number(found.noise())));
        }
        String sum = compared + " cells compared, " + regressions.size() + " figures worse by more than the noise";
        return regressions.isEmpty()
                ? sum
                : String.join(System.lineSeparator(), table.lines()) + System.lineSeparator() + sum;
    }
}
