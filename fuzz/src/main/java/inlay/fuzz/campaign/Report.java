package inlay.fuzz.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a campaign, as text. */
final class Report {

    /** The headings of {@link #cells}. */
    static final List<String> HEADINGS = List.of(
            "target",
            "seconds",
            "CPU seconds",
            "sequences",
            "per second",
            "operations/s",
            "mean size",
            "coverage",
            "corpus",
            "findings");

    private static final int FIRST_COLUMN = 14;
    private static final int COLUMN = 13;

    private Report() {}

    static List<String> of(List<TargetRun> runs) {
        List<String> lines = new ArrayList<>(List.of("", line(HEADINGS)));
        runs.forEach(run -> lines.add(line(cells(run))));
        return lines;
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(String.format(line.isEmpty() ? "%-" + FIRST_COLUMN + "s" : "%" + COLUMN + "s", cell));
        }
        return line.toString();
    }

    /** What a row of a table shows. */
    static List<String> cells(TargetRun run) {
        Status status = run.status();
        return List.of(
                run.target().name(),
                String.format(Locale.ROOT, "%.0f", run.seconds()),
                count(run.cpuSeconds()),
                count(status.executions()),
                count(status.perSecond()),
                count(status.executions() == 0 ? 0 : run.operations() * status.perSecond() / status.executions()),
                String.format(Locale.ROOT, "%.1f", run.meanSize()),
                count(status.coverage()),
                count(status.corpus()),
                count(run.findings().size()));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
