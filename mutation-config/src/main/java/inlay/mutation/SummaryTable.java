package inlay.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is printed at the end: a line per container. */
final class SummaryTable {
    private static final List<String> HEAD = List.of(
            "container",
            "mutants",
            "killed",
            "survived",
            "timed out",
            "not covered",
            "failed",
            "lines run",
            "score",
            "strength");

    private SummaryTable() {}

    static List<String> lines(List<ContainerReport> reports) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        reports.forEach(report -> rows.add(row(report)));
        return rows.stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 0; column < HEAD.size(); column++) {
                        String format = column == 0
                                ? "%-9s"
                                : "  %" + Math.max(8, HEAD.get(column).length()) + "s";
                        line.append(String.format(Locale.ROOT, format, row.get(column)));
                    }
                    return line.toString();
                })
                .toList();
    }

    private static List<String> row(ContainerReport report) {
        int failed = Stream.of(Status.MEMORY_ERROR, Status.RUN_ERROR, Status.NOT_STARTED, Status.STARTED)
                .mapToInt(report::count)
                .sum();
        return List.of(
                report.container(),
                String.valueOf(report.size()),
                String.valueOf(report.count(Status.KILLED)),
                String.valueOf(report.count(Status.SURVIVED)),
                String.valueOf(report.count(Status.TIMED_OUT)),
                String.valueOf(report.count(Status.NO_COVERAGE)),
                String.valueOf(failed),
                percent(report.lineCoverage()),
                percent(report.score()),
                percent(report.strength()));
    }

    /** Hundredths of a percent as {@code scores.md} has them. */
    static String percent(int hundredths) {
        return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }
}
