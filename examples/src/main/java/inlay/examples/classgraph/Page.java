package inlay.examples.classgraph;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The page with the plots: one file that holds its data and the chart library. */
final class Page {
    private static final String TEMPLATE = "page.html";

    private Page() {}

    /** Writes {@code index.html} into the output directory; returns its path. */
    static Path write(Outcome outcome) throws IOException {
        Path page = outcome.plan().output().resolve("index.html");
        Files.writeString(page, html(outcome));
        return page;
    }

    static String html(Outcome outcome) throws IOException {
        String data = JSON.std.asString(data(outcome)).replace("</", "<\\/");
        String charts = library("META-INF/resources/webjars/echarts/" + chartLibraryVersion() + "/echarts.min.js");
        String template = text(Page.class.getResourceAsStream(TEMPLATE), TEMPLATE);
        return template.replace("/*DATA*/", data).replace("/*CHARTS*/", charts);
    }

    private static String chartLibraryVersion() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(library("META-INF/maven/org.webjars/echarts/pom.properties")));
        return properties.getProperty("version", "");
    }

    private static String library(String resource) throws IOException {
        return text(Page.class.getClassLoader().getResourceAsStream(resource), resource);
    }

    private static String text(@Nullable InputStream resource, String name) throws IOException {
        if (resource == null) {
            throw new FileNotFoundException(name);
        }
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> data(Outcome outcome) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("modules", outcome.plan().modules());
        data.put("classes", outcome.classes());
        data.put("methods", outcome.methods());
        data.put("runs", outcome.runs());
        data.put("options", outcome.plan().options(outcome.runs()));
        data.put("checksum", outcome.checksum());
        data.put("environment", outcome.environment());
        data.put("syntheticLists", outcome.plan().syntheticLists());
        data.put("highestRanked", outcome.highestRanked());
        data.put("sizes", Histogram.SIZES);
        data.put("histograms", histograms(outcome));
        data.put("choices", outcome.plan().choices());
        data.put("series", series(outcome));
        data.put("bars", bars(outcome));
        return data;
    }

    private static List<Object> histograms(Outcome outcome) {
        List<Histogram> histograms = new ArrayList<>(outcome.histograms());
        histograms.add(outcome.allSizes());
        List<Object> rows = new ArrayList<>();
        for (Histogram histogram : histograms) {
            rows.add(Map.of("label", histogram.label(), "counts", histogram.counts()));
        }
        return rows;
    }

    private static List<Object> series(Outcome outcome) {
        List<Object> rows = new ArrayList<>();
        for (Series series : outcome.plan().series()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("label", series.label());
            row.put("control", series.control());
            for (Metric metric : Metric.values()) {
                row.put(metric.name(), figure(outcome.measurements(), series, metric));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Map<String, Object> figure(Measurements measurements, Series series, Metric metric) {
        return measurements
                .sample(series, metric)
                .map(sample -> {
                    Map<String, Object> figure = new LinkedHashMap<>();
                    figure.put("median", sample.median());
                    figure.put("min", sample.min());
                    figure.put("max", sample.max());
                    measurements.ratio(series, metric).ifPresent(ratio -> figure.put("ratio", ratio));
                    return figure;
                })
                .orElse(null);
    }

    private static List<Object> bars(Outcome outcome) {
        List<Object> rows = new ArrayList<>();
        for (Bar.Verdict verdict : outcome.verdicts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("list", verdict.bar().contender().label());
            row.put("metric", verdict.bar().metric().label());
            row.put("limit", verdict.bar().limit());
            row.put("ratio", verdict.ratio());
            row.put("noise", verdict.noise());
            row.put("met", verdict.met());
            rows.add(row);
        }
        return rows;
    }
}
