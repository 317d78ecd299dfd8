package inlay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.bench.lists.Peer;
import inlay.bench.memory.Metric;
import inlay.bench.pass.Cell;
import inlay.bench.pass.Crossing;
import inlay.bench.pass.MemoryRun;
import inlay.bench.pass.ObjectLayout;
import inlay.bench.pass.Pass;
import inlay.bench.pass.Plan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportTest {

    @Test
    void shouldKeepBarsInCellsFromEndingThem() {
        assertEquals(
                "| of | a |\n|---|--:|\n| Reading\\|Editing | 1 |\n",
                new Markdown(List.of("of", "a"))
                        .row(List.of("Reading|Editing", "1"))
                        .toString());
    }

    /** A figure for each cell: {@code ArrayList} takes ten, the others what their place says. */
    private static Results everything() {
        Results results = new Results();
        results.machine(Map.of("cores", 2));
        for (Cell cell : Crossing.full()) {
            results.add(new Result(cell, "ns/op", List.of(List.of(score(cell))), List.of(score(cell))));
        }
        for (MemoryRun run : Plan.full().memory()) {
            for (Metric metric : Metric.values()) {
                results.add(Result.of(run.cell(metric), metric.unit(), score(run.cell(metric))));
            }
        }
        for (Peer peer : Crossing.footprints()) {
            for (int size : Crossing.FOOTPRINT_SIZES) {
                for (ObjectLayout layout : ObjectLayout.values()) {
                    results.add(Result.of(Pass.footprint(peer, size, layout), "bytes", 16 + 4 * size));
                }
            }
        }
        return results;
    }

    @SuppressWarnings("EnumOrdinal")
    private static double score(Cell cell) {
        String peer = cell.parameter(Cell.PEER);
        return peer.isEmpty() || Peer.valueOf(peer).isArrayList()
                ? 10
                : Peer.valueOf(peer).ordinal() + 1;
    }

    @Test
    void shouldFillTheWholePage(@TempDir Path directory)
            throws IOException, ParserConfigurationException, SAXException {
        Path page = directory.resolve("docs").resolve("performance.md");
        Report report = new Report(Map.of(17, everything(), 25, everything()), "performance", Reasons.parse("[]"));
        report.write(page);
        String text = Files.readString(page);
        assertFalse(text.matches("(?s).*@[a-zA-Z]+@.*"), "a part is missing");
        assertTrue(text.contains("| JDK 25 | bars | met | missed | not measured |"));
        assertTrue(text.contains("No reason is given yet"));
        assertTrue(text.contains("### one get of a random index"));
        List<Path> pictures;
        try (Stream<Path> files = Files.list(page.resolveSibling("performance"))) {
            pictures = files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
        assertTrue(pictures.size() > 25, () -> "pictures: " + pictures);
        for (Path picture : pictures) {
            assertTrue(text.contains("performance/" + picture.getFileName()));
            String svg = Files.readString(picture);
            assertTrue(svg.contains("currentColor") && svg.contains("prefers-color-scheme"));
            assertFalse(svg.contains("..."), () -> "shortened words in " + picture.getFileName());
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
    }

    @Test
    void shouldWriteTheSamePageAgain() throws IOException {
        Report first = new Report(Map.of(17, everything()), "performance");
        Report second = new Report(Map.of(17, everything()), "performance");
        assertEquals(first.text(), second.text());
        assertEquals(first.files(), second.files());
    }

    @Test
    void shouldJudgeEachBarOfAFullPass() throws IOException {
        Report report = new Report(Map.of(25, everything()), "performance", Reasons.parse("[]"));
        String text = report.text();
        String bars = text.substring(text.indexOf("## Bars"), text.indexOf("## What misses"));
        List<String> rows =
                bars.lines().filter(line -> line.matches("\\|.*\\| \\d+ \\|")).toList();
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertTrue(row.endsWith("| 0 |"), row));
    }

    @Test
    void shouldTellEachReasonOnceAndReferToItByNumber() throws IOException {
        Reasons all = Reasons.parse("""
                [{"cases": "SLIM_VEC", "reason": "one field"}, {"cases": ".", "reason": "many fields"}]
                """);
        String text = new Report(Map.of(17, everything(), 25, everything()), "performance", all).text();
        String told = text.substring(text.indexOf("## What misses"), text.indexOf("Bars that are missed"));
        assertTrue(told.contains("\n1. many fields\n2. one field\n"), told);
        assertEquals(text.indexOf("many fields"), text.lastIndexOf("many fields"));
        assertTrue(text.contains("\n| `Reading.loop`, SlimVec | 2 | n = 0: "));
    }

    @Test
    void shouldNameMissedBarsWithTheirJdk() throws IOException {
        Report report = new Report(Map.of(25, everything()), "performance", Reasons.parse("[]"));
        assertFalse(report.unexplained().isEmpty());
        assertTrue(report.unexplained().get(0).startsWith("JDK 25: "));
        Reasons all = Reasons.parse("[{\"cases\": \".\", \"reason\": \"known\"}]");
        assertEquals(List.of(), new Report(Map.of(25, everything()), "performance", all).unexplained());
    }
}
