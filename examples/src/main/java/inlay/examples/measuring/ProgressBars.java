package inlay.examples.measuring;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** A bar per stage: redrawn in place on a terminal; elsewhere one line whenever a quarter is done. */
public final class ProgressBars implements Progress {
    private static final int WIDTH = 96;
    private static final int MILLISECONDS_BETWEEN_UPDATES = 200;
    private static final String ERASE_TO_END_OF_LINE = "\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final ProgressBarStyle style;
    private @Nullable ProgressBar bar;
    private int quartersPrinted;

    private ProgressBars(PrintStream out, boolean terminal, ProgressBarStyle style) {
        this.out = out;
        this.terminal = terminal;
        this.style = style;
    }

    /** Bars on the standard error stream, in ASCII unless the locale is UTF-8. */
    public static ProgressBars onStandardError() {
        boolean unicode = "UTF-8".equals(System.getProperty("native.encoding"));
        return new ProgressBars(
                System.err, Ansi.AUTO.enabled(), unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII);
    }

    @Override
    public void stage(String name, long steps) {
        close();
        quartersPrinted = 0;
        bar = new ProgressBarBuilder()
                .setTaskName(String.format("%-20s", name))
                .setInitialMax(steps)
                .setStyle(style)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_UPDATES)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
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
        if (drawn == null) {
            return;
        }
        int quarters = (int) (4 * drawn.getNormalizedProgress());
        if (quarters > quartersPrinted) {
            quartersPrinted = quarters;
            out.println(line.stripTrailing());
        }
    }

    @Override
    public void expect(long steps) {
        if (bar != null) {
            bar.maxHint(steps);
        }
    }

    @Override
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void doing(String what) {
        if (bar != null) {
            bar.setExtraMessage(" " + what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.setExtraMessage("");
            bar.close();
            if (terminal) {
                out.println();
            }
        }
        bar = null;
    }
}
