package inlay.fuzz.campaign;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** A bar of seconds with what was reached so far: redrawn in place on a terminal; elsewhere a line at each quarter. */
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 110;
    private static final int MILLISECONDS_BETWEEN_UPDATES = 200;
    private static final String ERASE_TO_END_OF_LINE = "\u001b[K";

    private final Plan plan;
    private final List<TargetRun> runs;
    private final PrintStream out = System.err;
    private final boolean terminal = Ansi.AUTO.enabled();
    private final ProgressBar bar;
    private int quarters;

    ProgressLine(Plan plan, List<TargetRun> runs) {
        this.plan = plan;
        this.runs = runs;
        boolean unicode = "UTF-8".equals(System.getProperty("native.encoding"));
        bar = new ProgressBarBuilder()
                .setTaskName("fuzzing")
                .setInitialMax((long) plan.seconds() * runs.size())
                .setStyle(unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_UPDATES)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    void update() {
        bar.stepTo(runs.stream()
                .mapToLong(run -> Math.min(plan.seconds(), (long) run.seconds()))
                .sum());
        bar.setExtraMessage(" " + message());
    }

    private String message() {
        long executions = 0;
        double seconds = 0;
        int coverage = 0;
        int corpus = 0;
        int findings = 0;
        for (TargetRun run : runs) {
            Status status = run.status();
            executions += status.executions();
            seconds += run.seconds();
            coverage += status.coverage();
            corpus += status.corpus();
            findings += run.findings().size();
        }
        return String.format(
                Locale.ROOT,
                "%,.0f/s, coverage %,d, corpus %,d, findings %d",
                seconds == 0 ? 0 : executions / seconds,
                coverage,
                corpus,
                findings);
    }

    private void draw(String line) {
        if (terminal) {
            out.print("\r" + line + ERASE_TO_END_OF_LINE);
            out.flush();
        } else {
            drawQuarter(line);
        }
    }

    private void drawQuarter(String line) {
        ProgressBar drawn = bar;
        int reached = drawn == null ? 0 : (int) (4 * drawn.getNormalizedProgress());
        if (reached > quarters) {
            quarters = reached;
            out.println(line.stripTrailing());
        }
    }

    @Override
    public void close() {
        update();
        bar.close();
        if (terminal) {
            out.println();
        }
    }
}
