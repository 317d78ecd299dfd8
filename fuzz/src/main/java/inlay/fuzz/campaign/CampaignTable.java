package inlay.fuzz.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table of all campaigns, in Markdown. */
final class CampaignTable {

    private static final String UNKNOWN = "unknown";

    private CampaignTable() {}

    /** Adds a row for each target to a file, which is made with the headings if it is not there. */
    static void append(Path file, List<TargetRun> runs) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.notExists(file)) {
            List<String> headings = new ArrayList<>(List.of("commit", "JDK"));
            headings.addAll(Report.HEADINGS);
            lines.add(row(headings));
            lines.add(row(Collections.nCopies(headings.size(), "---")));
        }
        String commit = commit();
        for (TargetRun run : runs) {
            List<String> cells = new ArrayList<>(
                    List.of(commit, String.valueOf(Runtime.version().feature())));
            cells.addAll(Report.cells(run));
            lines.add(row(cells));
        }
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The commit that is checked out, with a mark if there are changes to it. */
    private static String commit() throws IOException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? commit : UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }
}
