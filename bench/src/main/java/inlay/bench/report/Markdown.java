package inlay.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class Markdown {

    private final List<String> lines = new ArrayList<>();

    Markdown(List<String> headings) {
        row(headings);
        lines.add("|---" + "|--:".repeat(headings.size() - 1) + "|");
    }

    Markdown row(List<String> cells) {
        lines.add(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    /** Whether there is no row below the headings. */
    boolean isEmpty() {
        return lines.size() == 2;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
