package inlay.bench.report;

import inlay.bench.report.Bar.Judged;
import inlay.examples.measuring.TextTable;
import inlay.examples.measuring.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a pass found, for the terminal: each figure with its range, then each bar. */
public final class TextReport {

    private TextReport() {}

    /** The figures and bars of a JDK of a feature version. */
    public static String of(int feature, Results results) {
        List<String> lines = new ArrayList<>();
        TextTable figures = new TextTable().row("", List.of("median", "range", "unit", "bytes"));
        for (Result result : results.all()) {
            figures.row(
                    result.cell().toString(),
                    List.of(
                            Names.number(result.median()),
                            result.scores().rangeText(),
                            result.unit(),
                            result.bytes().isEmpty() ? "" : Names.number(result.bytesPerOperation())));
        }
        lines.addAll(figures.lines());
        List<Judged> judged = Bars.judge(feature, results);
        if (!judged.isEmpty()) {
            lines.add("");
            lines.addAll(bars(judged).lines());
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static TextTable bars(List<Judged> judged) {
        List<String> headings = new ArrayList<>(List.of("to"));
        headings.addAll(Verdict.HEADINGS);
        TextTable table = new TextTable().row("bars: met if ratio <= bar + noise", headings);
        for (Judged found : judged) {
            List<String> cells = new ArrayList<>(List.of(found.base()));
            cells.addAll(found.verdict().cells());
            table.row(found.bar().name(), cells);
        }
        return table;
    }
}
