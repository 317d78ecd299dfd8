package inlay.examples.table;

import inlay.examples.measuring.Measurements;
import inlay.examples.measuring.Sample;
import inlay.examples.measuring.TextTable;
import inlay.examples.measuring.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report on the terminal: ASCII, with picocli's markup for headings. */
final class TextReport {
    private static final double ALLOCATION_BAR = 0.05;
    private static final double TIME_BAR = 1.00;

    private TextReport() {}

    static String of(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "@|bold Orders: %,d rows of %d cells, recomputed in place|@", outcome.rows(), Column.values().length));
        lines.add("  " + String.join(", ", outcome.environment()));
        lines.add("");
        lines.add(format(
                "@|bold One recomputation of all rows, and the loaded table, runs: %d; median, range, ratio|@",
                outcome.runs()));
        lines.addAll(figures(outcome.measurements()).lines());
        lines.add(format(
                "  After %,d recomputations all tables have the same checksum, %s.",
                outcome.rounds(), outcome.checksum()));
        lines.add("");
        lines.add("@|bold Bars: ratio to object cells, met if at most bar + noise|@");
        lines.addAll(bars(outcome.measurements()).lines());
        return String.join(System.lineSeparator(), lines);
    }

    private static TextTable figures(Measurements<Series, Metric> measurements) {
        TextTable table =
                new TextTable().row("", List.of("time us", "", "", "allocated KB", "", "", "table KB", "", ""));
        for (Series series : Series.ALL) {
            List<String> cells = new ArrayList<>();
            for (Metric metric : Metric.values()) {
                Optional<Sample> sample = measurements.sample(series, metric).map(found -> found.dividedBy(1000));
                cells.add(sample.map(Sample::medianText).orElse(""));
                cells.add(sample.map(Sample::rangeText).orElse(""));
                cells.add(
                        series.equals(Series.BASELINE)
                                ? ""
                                : measurements
                                        .ratio(series, metric)
                                        .map(ratio -> format("%.2fx", ratio))
                                        .orElse(""));
            }
            table.row(series.label(), cells);
        }
        return table;
    }

    private static TextTable bars(Measurements<Series, Metric> measurements) {
        TextTable table = new TextTable().row("", Verdict.HEADINGS);
        measurements
                .judge(Series.BOXES, Metric.ALLOCATION, ALLOCATION_BAR)
                .ifPresent(verdict -> table.row("allocation", verdict.cells()));
        measurements
                .judge(Series.BOXES, Metric.TIME, TIME_BAR)
                .ifPresent(verdict -> table.row("time", verdict.cells()));
        return table;
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
