package inlay.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which lines were run, from the sources that PIT's HTML report shows: its XML report says nothing of lines.
 *
 * @param covered how many were run
 * @param uncovered those that were not
 */
record LineReport(int covered, List<SourceLine> uncovered) {
    private static final Pattern LINE =
            Pattern.compile("<td class='(covered|uncovered)'><pre><span\\s+class='[^']*'>(.*)</span></pre></td></tr>");
    private static final String SUFFIX = ".html";

    LineReport {
        uncovered = List.copyOf(uncovered);
    }

    /** What several of them say together. */
    static LineReport of(List<LineReport> parts) {
        int covered = parts.stream().mapToInt(LineReport::covered).sum();
        return new LineReport(
                covered,
                parts.stream().flatMap(part -> part.uncovered().stream()).toList());
    }

    /**
     * Reads the pages of a container's package.
     *
     * @throws MalformedInput if there are none, or none of lines
     */
    static LineReport read(String container, Path sources) throws IOException {
        List<Path> pages;
        if (!Files.isDirectory(sources)) {
            throw new MalformedInput(sources, 0, "no pages of sources");
        }
        try (Stream<Path> files = Files.list(sources)) {
            pages = files.filter(file -> file.toString().endsWith(".java" + SUFFIX))
                    .sorted()
                    .toList();
        }
        int covered = 0;
        List<SourceLine> uncovered = new ArrayList<>();
        for (Path page : pages) {
            String name = page.getFileName().toString();
            String source = container + "/" + name.substring(0, name.length() - SUFFIX.length());
            for (String line : Files.readAllLines(page)) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    if (matcher.group(1).equals("covered")) {
                        covered++;
                    } else {
                        uncovered.add(
                                new SourceLine(source, plain(matcher.group(2)).strip()));
                    }
                }
            }
        }
        if (covered == 0) {
            throw new MalformedInput(sources, 0, "no line was run");
        }
        return new LineReport(covered, uncovered);
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    int lines() {
        return covered + uncovered.size();
    }
}
