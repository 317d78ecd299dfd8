package inlay.bench.report;

import inlay.bench.boxes.LongCells;
import inlay.bench.boxes.MixedCells;
import inlay.bench.lists.Peer;
import inlay.bench.lists.SizeDistribution;
import inlay.bench.memory.Metric;
import inlay.bench.pass.Cell;
import inlay.bench.pass.Collector;
import inlay.bench.pass.Crossing;
import inlay.bench.pass.ListCase;
import inlay.bench.pass.MemoryRun;
import inlay.bench.pass.ObjectLayout;
import inlay.bench.pass.Pass;
import inlay.bench.report.Bar.Judged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about performance, its tables and charts, from the results of each JDK; the prose is a resource. */
@SuppressWarnings("InlineFormatString") // written and linked
public final class Report {

    private static final String TEMPLATE = "performance.md";
    private static final String BARS_PAGE = "bars-%d.md";
    private static final String NOT_MEASURED = "";

    private final Map<Integer, Results> results;
    private final Map<Integer, List<Judged>> judged = new TreeMap<>(Collections.reverseOrder());
    private final Losses losses;
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private final Path charts;
    private final Map<Path, String> files = new LinkedHashMap<>();

    /**
     * Prepares the page.
     *
     * @param results of each JDK, by feature version
     * @param charts the name of the folder beside the page where charts and the pages of bars go
     */
    public Report(Map<Integer, Results> results, String charts) throws IOException {
        this(results, charts, Reasons.read());
    }

    Report(Map<Integer, Results> results, String charts, Reasons reasons) {
        this.results = new TreeMap<>(Collections.reverseOrder());
        this.results.putAll(results);
        this.results.forEach((feature, measured) -> judged.put(feature, Bars.judge(feature, measured)));
        this.losses = new Losses(reasons);
        this.charts = Path.of(charts);
    }

    /** Writes the page and what it shows. */
    public void write(Path page) throws IOException {
        Path folder = Objects.requireNonNull(page.toAbsolutePath().getParent());
        String text = text();
        Files.createDirectories(folder.resolve(charts));
        Files.writeString(page, text);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The missed bars for which nobody gave a reason, each with its JDK. */
    public List<String> unexplained() {
        return judged.entrySet().stream()
                .flatMap(entry -> losses.unexplained(entry.getValue()).stream()
                        .map(name -> "JDK " + entry.getKey() + ": " + name))
                .toList();
    }

    /** The files beside the page, after {@link #text}. */
    Map<Path, String> files() {
        return files;
    }

    /** The page. */
    String text() throws IOException {
        String text = template();
        Map<String, Function<Report, String>> parts = new LinkedHashMap<>();
        parts.put("machines", Report::machines);
        parts.put("bars", Report::bars);
        parts.put("missed", Report::missed);
        parts.put("losses", Report::lost);
        parts.put("reasons", Report::reasons);
        parts.put("overview", Report::overview);
        parts.put("cases", Report::cases);
        parts.put("callSites", Report::callSites);
        parts.put("retained", Report::retained);
        parts.put("footprints", Report::footprints);
        parts.put("memory", Report::memory);
        parts.put("boxes", Report::boxes);
        for (Map.Entry<String, Function<Report, String>> part : parts.entrySet()) {
            text = text.replace(
                    "@" + part.getKey() + "@", part.getValue().apply(this).strip());
        }
        return text;
    }

    private static String template() throws IOException {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String machines() {
        Map<List<String>, Map<Integer, String>> rows = new LinkedHashMap<>();
        results.forEach((feature, measured) ->
                measured.machine().forEach((key, value) -> put(rows, List.of(key), feature, String.valueOf(value))));
        return byJdk(List.of(""), rows).toString();
    }

    private static List<String> headings(String first, List<String> others) {
        return joined(List.of(first), others.stream());
    }

    private String bars() {
        StringBuilder text = new StringBuilder();
        judged.forEach((feature, found) -> {
            List<Bar> all = Bars.of(feature);
            Markdown table = new Markdown(List.of("JDK " + feature, "bars", "met", "missed", "not measured"));
            for (String group : all.stream().map(Bar::group).distinct().toList()) {
                long bars =
                        all.stream().filter(bar -> bar.group().equals(group)).count();
                long met = count(found, group, true);
                long missed = count(found, group, false);
                table.row(List.of(group, "" + bars, "" + met, "" + missed, "" + (bars - met - missed)));
            }
            String page = String.format(Locale.ROOT, BARS_PAGE, feature);
            files.put(charts.resolve(page), barsPage(feature, found));
            text.append(table)
                    .append("\nEach bar with its ratio and noise: [")
                    .append(page)
                    .append("](")
                    .append(charts)
                    .append('/')
                    .append(page)
                    .append(")\n\n");
        });
        return text.toString();
    }

    private static long count(List<Judged> found, String group, boolean met) {
        return found.stream()
                .filter(bar -> bar.bar().group().equals(group) && bar.verdict().met() == met)
                .count();
    }

    private static String barsPage(int feature, List<Judged> found) {
        Markdown table = new Markdown(List.of("Bar", "compared with", "bar", "ratio", "noise", ""));
        found.forEach(bar -> table.row(barRow(bar)));
        return "# Bars on JDK " + feature + "\n\nMet if ratio <= bar + noise. Generated, see ../performance.md.\n\n"
                + table;
    }

    private static List<String> barRow(Judged found) {
        List<String> row = new ArrayList<>();
        row.add(found.bar().group() + ": " + subject(found.bar()));
        row.add(found.base());
        row.addAll(found.verdict().cells());
        return row;
    }

    private static String subject(Bar bar) {
        return subject(bar.measured())
                + (bar.quantity() == Bar.Quantity.TIME
                        ? ""
                        : ", " + bar.quantity().label());
    }

    private static String subject(Cell cell) {
        List<String> words = new ArrayList<>(List.of("`" + cell.shortName() + "`"));
        cell.parameters().forEach((name, value) -> {
            if (!value.isEmpty()) {
                words.add(
                        name.equals(Cell.SIZE)
                                ? "n = " + value
                                : name.equals("lists") ? value + " lists" : Names.of(value));
            }
        });
        return String.join(", ", words);
    }

    private String missed() {
        Map<List<String>, Map<Integer, String>> rows = new LinkedHashMap<>();
        judged.forEach((feature, found) -> found.stream()
                .filter(bar -> !bar.verdict().met())
                .forEach(bar -> {
                    List<String> cells = barRow(bar);
                    String reason = numberOf(losses.reason(bar.bar().name()));
                    put(
                            rows,
                            List.of(cells.get(0), cells.get(1), cells.get(2), reason),
                            feature,
                            cells.get(3) + " ± " + cells.get(4));
                }));
        return orNone(byJdk(List.of("Missed", "compared with", "bar", "reason"), rows));
    }

    private String lost() {
        Map<List<String>, Map<Integer, String>> rows = new LinkedHashMap<>();
        results.forEach((feature, measured) -> losses.of(measured)
                .forEach(loss -> put(
                        rows,
                        List.of(subject(loss.cell()), numberOf(loss.reason())),
                        feature,
                        String.join("<br>", loss.ratios()))));
        return orNone(byJdk(List.of("Slower than `ArrayList`", "reason"), rows));
    }

    private static String orNone(Markdown table) {
        return table.isEmpty() ? "None of those that were measured." : table.toString();
    }

    private static void put(
            Map<List<String>, Map<Integer, String>> rows, List<String> cells, int feature, String figure) {
        rows.computeIfAbsent(cells, absent -> new TreeMap<>()).put(feature, figure);
    }

    /** A table of rows that end in a figure for each JDK that has one. */
    private Markdown byJdk(List<String> headings, Map<List<String>, Map<Integer, String>> rows) {
        Set<Integer> features = results.keySet();
        Markdown table = new Markdown(joined(headings, features.stream().map(feature -> "JDK " + feature)));
        rows.forEach((cells, figures) ->
                table.row(joined(cells, features.stream().map(feature -> figures.getOrDefault(feature, "")))));
        return table;
    }

    private static List<String> joined(List<String> first, Stream<String> others) {
        return Stream.concat(first.stream(), others).toList();
    }

    /** Under which number a reason is told. */
    private String numberOf(String reason) {
        return String.valueOf(reasons.computeIfAbsent(reason, absent -> reasons.size() + 1));
    }

    /** The reasons that were given a number. */
    private String reasons() {
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue() + ". " + reason.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private String overview() {
        StringBuilder text = new StringBuilder();
        results.forEach((feature, measured) -> {
            Chart chart = new Chart("Time of lists of 4, ArrayList = 1, JDK " + feature, "ratio to ArrayList");
            for (Peer peer : List.of(Peer.SMALL_VEC_4, Peer.SLIM_VEC)) {
                Map<String, Double> ratios = new LinkedHashMap<>();
                for (ListCase shown : ListCase.values()) {
                    ratio(measured, Cell.of(shown.benchmark(), peer, 4))
                            .ifPresent(ratio -> ratios.put(shown.label(), ratio));
                }
                chart.series(peer, ratios);
            }
            if (!chart.isEmpty()) {
                text.append(picture("overview-" + feature, "Ratios to ArrayList at n = 4", chart.bars(1)));
            }
        });
        return text.toString();
    }

    /** To {@code ArrayList} in the same case; nothing if that took no time that can be told. */
    private static Optional<Double> ratio(Results measured, Cell cell) {
        return measured.of(cell)
                .flatMap(result -> measured.of(cell.with(Peer.ARRAY_LIST))
                        .filter(base -> base.median() > 0)
                        .map(base -> result.median() / base.median()));
    }

    private String picture(String name, String description, String svg) {
        Path file = charts.resolve(name + ".svg");
        files.put(file, svg);
        return "![" + description + "](" + file.toString().replace('\\', '/') + ")\n\n";
    }

    private String cases() {
        StringBuilder text = new StringBuilder();
        for (ListCase shown : ListCase.values()) {
            text.append("### ")
                    .append(shown.label())
                    .append("\n\n`")
                    .append(shown.benchmark())
                    .append("`\n\n");
            text.append(growth(shown));
            results.forEach((feature, measured) ->
                    text.append(caseTable(shown, feature, measured)).append('\n'));
        }
        return text.toString();
    }

    /** Of the newest JDK. */
    private String growth(ListCase shown) {
        Map.Entry<Integer, Results> newest = results.entrySet().iterator().next();
        Chart chart = new Chart(shown.label() + ", JDK " + newest.getKey(), "ns");
        for (Peer peer : Peer.values()) {
            Map<String, Double> medians = new LinkedHashMap<>();
            for (int size : Crossing.SIZES) {
                newest.getValue()
                        .of(Cell.of(shown.benchmark(), peer, size))
                        .filter(result -> result.median() > 0)
                        .ifPresent(result -> medians.put(String.format(Locale.ROOT, "%,d", size), result.median()));
            }
            if (peer != Peer.ARRAY_LIST_AGAIN && !medians.isEmpty()) {
                chart.series(peer, medians);
            }
        }
        String name = shown.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return chart.isEmpty() ? "" : picture(name, "Time by size: " + shown.label(), chart.lines("n"));
    }

    private static String caseTable(ListCase shown, int feature, Results measured) {
        List<String> sizes = Crossing.SIZES.stream()
                .map(size -> String.format(Locale.ROOT, "%,d", size))
                .toList();
        Markdown table = new Markdown(headings("ns, JDK " + feature, sizes));
        for (Peer peer : Peer.values()) {
            List<String> cells = Crossing.SIZES.stream()
                    .map(size -> cellText(measured, Cell.of(shown.benchmark(), peer, size)))
                    .toList();
            if (!cells.stream().allMatch(NOT_MEASURED::equals)) {
                table.row(headings(peer.label(), cells));
            }
        }
        return table.isEmpty() ? "" : table.toString();
    }

    /** Median and spread; of lists other than the base also the ratio to it; of ours the one to the best peer, too. */
    private static String cellText(Results measured, Cell cell) {
        Optional<Result> found = measured.of(cell);
        if (found.isEmpty()) {
            return NOT_MEASURED;
        }
        Peer peer = Peer.valueOf(cell.parameter(Cell.PEER));
        StringBuilder text = new StringBuilder(figure(found.get()));
        if (peer != Peer.ARRAY_LIST) {
            ratio(measured, cell)
                    .ifPresent(ratio ->
                            text.append("<br>").append(Names.number(ratio)).append('x'));
        }
        if (peer.ours()) {
            bestPeer(measured, cell)
                    .ifPresent(best -> text.append(", ")
                            .append(Names.number(found.get().median() / best))
                            .append('x'));
        }
        return text.toString();
    }

    private static String figure(Result result) {
        return Names.number(result.median()) + " ±" + Math.round(100 * result.spread()) + "%";
    }

    private static Optional<Double> bestPeer(Results measured, Cell cell) {
        return Stream.of(Peer.values())
                .filter(peer -> !peer.ours() && peer != Peer.ARRAY_LIST_AGAIN)
                .flatMap(peer -> measured.of(cell.with(peer)).stream())
                .map(Result::median)
                .min(Double::compare);
    }

    private String callSites() {
        StringBuilder text = new StringBuilder();
        results.forEach((feature, measured) -> {
            Markdown table = new Markdown(List.of("JDK " + feature, "1 class seen, ns", "2 classes", "4 classes"));
            for (String method : Stream.concat(Crossing.HOT_SET.stream(), Crossing.ALGORITHMS.stream())
                    .toList()) {
                for (Peer peer : Peer.values()) {
                    List<String> cells = Stream.of(1, 2, 4)
                            .map(classes -> cellText(measured, Crossing.mixed(method, peer, classes)))
                            .toList();
                    if (!cells.stream().allMatch(NOT_MEASURED::equals)) {
                        table.row(headings("`" + method + "`, " + peer.label(), cells));
                    }
                }
            }
            append(text, table);
        });
        return text.toString();
    }

    private static void append(StringBuilder text, Markdown table) {
        if (!table.isEmpty()) {
            text.append(table).append('\n');
        }
    }

    private String retained() {
        StringBuilder text = new StringBuilder();
        List<String> methods = List.of("getInOrder", "getAtRandom", "loop", "forEach", "add");
        results.forEach((feature, measured) -> {
            for (SizeDistribution sizes : SizeDistribution.values()) {
                Markdown table = new Markdown(headings("ns per list, " + sizes.label() + ", JDK " + feature, methods));
                for (Peer peer : Peer.values()) {
                    List<String> cells = methods.stream()
                            .map(method -> cellText(measured, Crossing.retained(method, peer, sizes)))
                            .toList();
                    if (!cells.stream().allMatch(NOT_MEASURED::equals)) {
                        table.row(headings(peer.label(), cells));
                    }
                }
                append(text, table);
            }
        });
        return text.toString();
    }

    private String footprints() {
        StringBuilder text = new StringBuilder();
        Map.Entry<Integer, Results> newest = results.entrySet().iterator().next();
        for (ObjectLayout layout : ObjectLayout.values()) {
            Markdown table = new Markdown(headings(
                    layout.label() + ", bytes",
                    Crossing.FOOTPRINT_SIZES.stream().map(String::valueOf).toList()));
            Chart chart = new Chart("Bytes of a list, " + layout.label(), "bytes");
            for (Peer peer : Crossing.footprints()) {
                Map<String, Double> bytes = new LinkedHashMap<>();
                for (int size : Crossing.FOOTPRINT_SIZES) {
                    newest.getValue()
                            .of(Pass.footprint(peer, size, layout))
                            .ifPresent(result -> bytes.put(String.valueOf(size), result.median()));
                }
                if (!bytes.isEmpty()) {
                    table.row(headings(
                            peer.label(),
                            bytes.values().stream()
                                    .map(value -> String.valueOf(Math.round(value)))
                                    .toList()));
                    bytes.keySet().removeIf(size -> Integer.parseInt(size) > 16);
                    chart.series(peer, bytes);
                }
            }
            if (!chart.isEmpty()) {
                String name = "bytes-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
                text.append(picture(name, "Bytes by size: " + layout.label(), chart.lines("n")));
            }
            append(text, table);
        }
        return text.toString();
    }

    private String memory() {
        StringBuilder text = new StringBuilder();
        results.forEach((feature, measured) -> {
            for (int lists : lists(measured)) {
                for (SizeDistribution sizes : SizeDistribution.values()) {
                    for (Collector collector : Collector.values()) {
                        memory(text, feature, measured, new MemoryRun(collector, Peer.ARRAY_LIST, sizes, lists));
                    }
                }
            }
        });
        return text.toString();
    }

    private static List<Integer> lists(Results measured) {
        return measured.all().stream()
                .map(result -> result.cell().parameter("lists"))
                .filter(lists -> !lists.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private void memory(StringBuilder text, int feature, Results measured, MemoryRun run) {
        String title = String.format(
                Locale.ROOT,
                "%,d lists, %s, %s, JDK %d",
                run.lists(),
                run.sizes().label(),
                Names.of(run.collector().name()),
                feature);
        Markdown table = new Markdown(headings(
                title,
                Stream.of(Metric.values())
                        .map(metric ->
                                Names.of(metric.name()) + ", " + (metric.unit().equals("ms") ? "ms" : "MB"))
                        .toList()));
        Chart chart = new Chart(title, "ratio to ArrayList");
        Map<Metric, Map<String, Double>> ratios = new TreeMap<>();
        for (Peer peer : Peer.values()) {
            List<String> cells = new ArrayList<>();
            for (Metric metric : Metric.values()) {
                Cell cell = run.cell(metric).with(peer);
                cells.add(measured.of(cell)
                        .map(result -> memoryText(measured, result, metric))
                        .orElse(NOT_MEASURED));
                ratio(measured, cell)
                        .ifPresent(ratio -> ratios.computeIfAbsent(metric, absent -> new LinkedHashMap<>())
                                .put(peer.label(), ratio));
            }
            if (!cells.stream().allMatch(NOT_MEASURED::equals)) {
                table.row(headings(peer.label(), cells));
            }
        }
        for (Metric metric : List.of(Metric.HEAP, Metric.FULL_GC, Metric.TRAVERSAL)) {
            chart.series(Names.of(metric.name()), ratios.getOrDefault(metric, Map.of()));
        }
        if (!chart.isEmpty()) {
            String name = String.join(
                            "-",
                            "retained",
                            "" + feature,
                            "" + run.lists(),
                            run.sizes().name(),
                            run.collector().name())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            text.append(picture(name, title, chart.bars(1)));
        }
        append(text, table);
    }

    private static String memoryText(Results measured, Result result, Metric metric) {
        double unit = metric.unit().equals("ms") ? 1 : 1e6;
        String text = Names.number(result.median() / unit) + " ±" + Math.round(100 * result.spread()) + "%";
        boolean isBase = result.cell().parameter(Cell.PEER).equals(Peer.ARRAY_LIST.name());
        return ratio(measured, result.cell())
                .filter(ratio -> !isBase)
                .map(ratio -> text + "<br>" + Names.number(ratio) + "x")
                .orElse(text);
    }

    private String boxes() {
        StringBuilder text = new StringBuilder();
        results.forEach((feature, measured) -> {
            Markdown table = new Markdown(List.of("JDK " + feature, "ns", "ratio to a field", "bytes per operation"));
            for (String method : List.of("update", "read", "write")) {
                for (LongCells.Cell held : LongCells.Cell.values()) {
                    box(table, measured, Crossing.box("LongCells." + method, held), LongCells.Cell.FIELD);
                }
            }
            for (MixedCells.Cell held : MixedCells.Cell.values()) {
                box(table, measured, Crossing.box("MixedCells.update", held), MixedCells.Cell.OBJECT);
            }
            measured.all().stream()
                    .filter(result -> result.cell().shortName().startsWith("SmallAndLargeItems"))
                    .forEach(result -> table.row(List.of(
                            subject(result.cell()), figure(result), "", Names.number(result.bytesPerOperation()))));
            append(text, table);
        });
        return text.toString();
    }

    private static void box(Markdown table, Results measured, Cell cell, Enum<?> base) {
        measured.of(cell)
                .ifPresent(result -> table.row(List.of(
                        subject(cell),
                        figure(result),
                        measured.of(cell.with("cell", base.name()))
                                .map(field -> Names.number(result.median() / field.median()) + "x")
                                .orElse(""),
                        Names.number(result.bytesPerOperation()))));
    }
}
