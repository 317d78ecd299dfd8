package inlay.fuzz.campaign;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The page of a campaign: one file that holds its data and the chart library. */
final class Page {

    private static final String TEMPLATE = "page.html";

    private Page() {}

    /** Writes {@code index.html} into the output directory; returns its path. */
    static Path write(Plan plan, List<TargetRun> runs) throws IOException {
        Files.createDirectories(plan.output());
        return Files.writeString(plan.output().resolve("index.html"), html(plan, runs));
    }

    private static String html(Plan plan, List<TargetRun> runs) throws IOException {
        String data = JSON.std.asString(data(plan, runs)).replace("</", "<\\/");
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

    private static Map<String, Object> data(Plan plan, List<TargetRun> runs) {
        return Map.of(
                "seconds", plan.seconds(),
                "jdk", Runtime.version().toString(),
                "headings", Report.HEADINGS,
                "runs", runs.stream().map(Page::row).toList());
    }

    private static Map<String, Object> row(TargetRun run) {
        return Map.of(
                "name", run.target().name(),
                "cells", Report.cells(run),
                "curve",
                        run.curve().stream()
                                .map(point -> List.of(point.seconds(), point.coverage()))
                                .toList(),
                "findings", run.findings());
    }
}
