package inlay.examples.classgraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report on the terminal: ASCII, with picocli's markup for headings and verdicts. */
final class TextReport {
    private static final int RUNS_TO_QUOTE = 5;

    private final Outcome outcome;
    private final Measurements measurements;
    private final List<String> lines = new ArrayList<>();

    private TextReport(Outcome outcome) {
        this.outcome = outcome;
        this.measurements = outcome.measurements();
    }

    static String of(Outcome outcome) {
        TextReport report = new TextReport(outcome);
        report.head();
        report.sizes();
        report.times();
        report.bytes();
        report.synthetic();
        report.bars();
        return String.join(System.lineSeparator(), report.lines);
    }

    private void head() {
        Histogram sizes = outcome.allSizes();
        heading("Class graph of "
                + (outcome.plan().wholeRuntime()
                        ? "the running JDK"
                        : String.join(", ", outcome.plan().modules())));
        lines.add(format(
                "  %,d classes, %,d methods, %,d lists: %.0f%% empty, %.0f%% with one element",
                outcome.classes(), outcome.methods(), sizes.total(), 100 * sizes.share(0), 100 * sizes.share(1)));
        lines.add("  " + String.join(", ", outcome.environment()));
        lines.add("  Methods with the highest PageRank: "
                + String.join(
                        ", ",
                        outcome.highestRanked()
                                .subList(0, Math.min(3, outcome.highestRanked().size()))));
    }

    private void sizes() {
        heading("Sizes of lists, number and share");
        TextTable table = new TextTable().row("", Histogram.SIZES);
        for (Histogram histogram : outcome.histograms()) {
            add(table, histogram);
        }
        add(table, outcome.allSizes());
        lines.addAll(table.lines());
    }

    private static void add(TextTable table, Histogram histogram) {
        List<String> counts = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < Histogram.SIZES.size(); i++) {
            counts.add(format("%,d", histogram.counts().get(i)));
            shares.add(format("%.1f%%", 100 * histogram.share(i)));
        }
        table.row(histogram.label(), counts).row("", shares);
    }

    private void times() {
        heading(format("Times, %s: median, range, ratio to arraylist", runs()));
        TextTable table =
                new TextTable().row("", List.of("build ms", "", "", "traversal ms", "", "", "full GC ms", "", ""));
        for (Series series : outcome.plan().series()) {
            table.row(series.label(), times(series, Metric.BUILD, Metric.TRAVERSAL, Metric.FULL_GC));
            List<String> trimmed = new ArrayList<>(Collections.nCopies(3, ""));
            trimmed.addAll(times(series, Metric.TRIMMED_TRAVERSAL, Metric.TRIMMED_FULL_GC));
            table.row("  trimmed", trimmed);
        }
        lines.addAll(table.lines());
        lines.add("  All lists give the same rank checksum, " + outcome.checksum() + ".");
    }

    private void bytes() {
        heading("Bytes of the lists, in MB, and ratio to arraylist");
        TextTable table = new TextTable()
                .row("", List.of("all", "", "non-empty", "", "all, trimmed", "", "non-empty, trimmed", ""));
        for (Contender contender : outcome.plan().lists()) {
            table.row(
                    contender.label(),
                    megabytes(
                            new Series(contender, false),
                            Metric.BYTES,
                            Metric.BYTES_NON_EMPTY,
                            Metric.TRIMMED_BYTES,
                            Metric.TRIMMED_BYTES_NON_EMPTY));
        }
        lines.addAll(table.lines());
        for (String choices : outcome.plan().choices()) {
            lines.add("  " + choices + ".");
        }
    }

    private void synthetic() {
        heading(format(
                "Synthetic: %,d lists of 1 to 4 elements under one array, %s",
                outcome.plan().syntheticLists(), runs()));
        TextTable table = new TextTable().row("", List.of("full GC ms", "", "", "heap MB", ""));
        for (Series series : outcome.plan().series()) {
            if (measurements.sample(series, Metric.SYNTHETIC_HEAP).isEmpty()) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            cells.addAll(times(series, Metric.SYNTHETIC_FULL_GC));
            cells.addAll(megabytes(series, Metric.SYNTHETIC_HEAP));
            table.row(series.label(), cells);
        }
        lines.addAll(table.lines());
    }

    private void bars() {
        List<Bar.Verdict> verdicts = outcome.verdicts();
        if (verdicts.isEmpty()) {
            return;
        }
        heading("Bars: ratio to arraylist, met if at most bar + noise");
        TextTable table = new TextTable().row("", List.of("bar", "ratio", "noise", ""));
        for (Bar.Verdict verdict : verdicts) {
            Bar bar = verdict.bar();
            table.row(
                    bar.contender().label() + ", " + bar.metric().label(),
                    List.of(
                            format("%.2f", bar.limit()),
                            format("%.3f", verdict.ratio()),
                            format("%.3f", verdict.noise()),
                            verdict.met() ? "met" : "MISSED"));
        }
        lines.addAll(table.lines());
        if (outcome.runs() < RUNS_TO_QUOTE) {
            lines.add(format("  Times of fewer than %d runs are a hint, not a verdict: --runs %1$d.", RUNS_TO_QUOTE));
        }
    }

    private List<String> times(Series series, Metric... metrics) {
        List<String> cells = new ArrayList<>();
        for (Metric metric : metrics) {
            Optional<Sample> sample = measurements.sample(series, metric);
            cells.add(sample.map(found -> brief(found.median())).orElse(""));
            cells.add(sample.map(TextReport::range).orElse(""));
            cells.add(ratio(series, metric));
        }
        return cells;
    }

    private List<String> megabytes(Series series, Metric... metrics) {
        List<String> cells = new ArrayList<>();
        for (Metric metric : metrics) {
            Optional<Sample> sample = measurements.sample(series, metric);
            cells.add(sample.map(found -> format("%.2f", found.median() / 1e6)).orElse(""));
            cells.add(ratio(series, metric));
        }
        return cells;
    }

    private String ratio(Series series, Metric metric) {
        return series.equals(Series.BASELINE)
                ? ""
                : measurements
                        .ratio(series, metric)
                        .map(ratio -> format("%.2fx", ratio))
                        .orElse("");
    }

    private String runs() {
        return outcome.runs() == 1 ? "1 run" : outcome.runs() + " runs";
    }

    private void heading(String text) {
        lines.add("");
        lines.add("@|bold " + text + "|@");
    }

    private static String range(Sample sample) {
        return sample.count() == 1 ? "" : brief(sample.min()) + "-" + brief(sample.max());
    }

    /** Three digits or so. */
    private static String brief(double value) {
        return value < 10 ? format("%.2f", value) : value < 100 ? format("%.1f", value) : format("%.0f", value);
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
