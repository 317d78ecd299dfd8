package inlay.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of a Markdown file. */
final class MarkdownTables {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");

    private MarkdownTables() {}

    /**
     * A row.
     *
     * @param file where it stands
     * @param line where in the file
     * @param heading the heading of the section it stands in
     * @param cells what it says, without the backticks around code
     */
    record Row(Path file, int line, String heading, List<String> cells) {

        /** This row as one of a table of so many columns, none of them empty. */
        Row expect(int columns) {
            if (cells.size() != columns) {
                throw malformed(cells.size() + " columns instead of " + columns);
            }
            if (cells.contains("")) {
                throw malformed("column " + (cells.indexOf("") + 1) + " is empty");
            }
            return this;
        }

        /** What a cell says, as a count of things that there are. */
        int count(int column) {
            try {
                int count = Integer.parseInt(cells.get(column));
                if (count > 0) {
                    return count;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw malformed("no count: '" + cells.get(column) + "'");
        }

        MalformedInput malformed(String complaint) {
            return new MalformedInput(file, line, complaint);
        }
    }

    /** All rows but the heads. */
    static List<Row> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Row> rows = new ArrayList<>();
        String heading = "";
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+\\s*", "");
            }
            if (!line.startsWith("|")) {
                body = false;
            } else if (RULE.matcher(line).matches()) {
                body = true;
            } else if (body) {
                rows.add(new Row(file, i + 1, heading, cells(line)));
            } else if (i + 1 == lines.size()
                    || !RULE.matcher(lines.get(i + 1).strip()).matches()) {
                throw new MalformedInput(file, i + 1, "a row outside a table");
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String[] parts = BAR.split(line.replaceFirst("^\\|", "").replaceFirst("\\|$", "| "), -1);
        return Stream.of(parts)
                .limit(line.endsWith("|") ? parts.length - 1L : parts.length)
                .map(cell -> cell.strip().replace("\\|", "|").replaceFirst("^`(.*)`$", "$1"))
                .toList();
    }
}
