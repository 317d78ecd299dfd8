package inlay.examples.classgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Pattern LOADS = Pattern.compile(
            "(src|href)\\s*=\\s*[\"']?\\s*(https?:)?//|url\\(\\s*[\"']?(https?:)?//|@import|\\bfetch\\(\\s*[\"']http|<link\\b");

    private static Plan plan(List<String> modules, List<Contender> lists) {
        return new Plan(modules, lists, OptionalInt.of(2), Collector.G1, Path.of("target", "none"));
    }

    private static Outcome outcome(List<String> modules, Measurements measurements) {
        Plan plan = plan(modules, List.of(Contender.values()));
        Histogram histogram = new Histogram("callees", List.of(60, 25, 5, 4, 3, 2, 1, 0));
        return new Outcome(
                plan,
                12_345,
                67_890,
                List.of(histogram),
                List.of("java.lang.Object.<init>", "</script><b>"),
                measurements,
                2,
                "cafe",
                List.of("JDK 17", "G1 collector"));
    }

    private static Measurements measurements() {
        Measurements measurements = new Measurements();
        for (Metric metric : Metric.values()) {
            for (Contender contender : Contender.values()) {
                double value = contender == Contender.ARRAY_LIST ? 100 : 50;
                measurements.add(new Series(contender, false), metric, value);
                measurements.add(new Series(contender, false), metric, value + 20);
            }
        }
        measurements.add(Series.CONTROL, Metric.FULL_GC, 121);
        return measurements;
    }

    @Test
    void shouldTakeTheMedianAndRange() {
        assertEquals(new Sample(2, 1, 9, 3), Sample.of(List.of(9.0, 1.0, 2.0)));
        assertEquals(new Sample(2.5, 1, 4, 4), Sample.of(List.of(4.0, 1.0, 2.0, 3.0)));
    }

    @Test
    void shouldAllowForNoiseWhenJudgingABar() {
        Measurements measurements = new Measurements();
        measurements.add(Series.BASELINE, Metric.FULL_GC, 100);
        measurements.add(Series.CONTROL, Metric.FULL_GC, 95);
        measurements.add(new Series(Contender.SMALL_VEC_4, false), Metric.FULL_GC, 89);
        Bar.Verdict verdict = Bar.judge(measurements).get(0);
        assertEquals(0.89, verdict.ratio(), 1e-9);
        assertEquals(0.05, verdict.noise(), 1e-9);
        assertTrue(verdict.met());
        assertFalse(new Bar.Verdict(verdict.bar(), 0.91, 0.05).met());
    }

    @Test
    void shouldMeasureEveryListThatHasABarByDefault() {
        for (Bar bar : Bar.ALL) {
            assertTrue(Contender.DEFAULT.contains(bar.contender()), bar.toString());
        }
    }

    @Test
    void shouldJudgeNothingWithoutArrayList() {
        Measurements measurements = new Measurements();
        measurements.add(new Series(Contender.SMALL_VEC_4, false), Metric.FULL_GC, 89);
        assertEquals(List.of(), Bar.judge(measurements));
    }

    @Test
    void shouldPrintFiguresRatiosAndBarsForAllModules() {
        String report = TextReport.of(outcome(List.of(), measurements()));
        for (String expected : List.of(
                "12,345 classes, 67,890 methods, 100 lists: 60% empty, 25% with one element",
                "60.0  50.0-70.0  0.55x", "rank checksum, cafe", "Synthetic: 4,000,000 lists", "MISSED", "--runs 5")) {
            assertTrue(report.contains(expected), expected + " in " + report);
        }
    }

    @Test
    void shouldPrintNoBarsForSomeModules() {
        String report = TextReport.of(outcome(List.of("java.base"), measurements()));
        assertTrue(report.contains("Synthetic: 200,000 lists"), report);
        assertFalse(report.contains("Bars"), report);
    }

    @Test
    void shouldTellWhatIsMixed() throws IOException {
        Outcome outcome = outcome(List.of(), measurements());
        String sentence =
                "mixed takes smallvec2 for supertypes; slimvec for references, annotations, callees, exceptions";
        assertTrue(TextReport.of(outcome).contains(sentence + "."));
        assertTrue(Page.html(outcome).contains(sentence));
        assertEquals(List.of(), plan(List.of(), List.of(Contender.SLIM_VEC)).choices());
    }

    @Test
    void shouldLeaveOutOfTheSyntheticTableWhatWasNotMeasured() {
        Measurements measurements = new Measurements();
        measurements.add(Series.BASELINE, Metric.SYNTHETIC_HEAP, 100);
        String report = TextReport.of(outcome(List.of(), measurements));
        String synthetic = report.substring(report.indexOf("Synthetic"));
        assertTrue(synthetic.contains("arraylist") && !synthetic.contains("mixed"), synthetic);
    }

    @Test
    void shouldPrintOnlyAscii() {
        String report = TextReport.of(outcome(List.of(), measurements()));
        assertTrue(report.chars().allMatch(c -> c < 128));
    }

    @Test
    void shouldHoldTheFiguresInThePage() throws IOException {
        String page = Page.html(outcome(List.of(), measurements()));
        for (String expected : List.of(
                "\"classes\":12345", "\"counts\":[60,25,5,4,3,2,1,0]", "\"median\":110.0", "\"checksum\":\"cafe\"")) {
            assertTrue(page.contains(expected), expected);
        }
    }

    @Test
    void shouldNameTheOptionsThatRepeatARun() {
        Plan plan = new Plan(
                List.of("java.base"),
                List.of(Contender.SMALL_VEC_4, Contender.ARRAY_LIST),
                OptionalInt.empty(),
                Collector.PARALLEL,
                Path.of("target"));
        assertEquals("--module java.base --lists smallvec4,arraylist --gc parallel --runs 7", plan.options(7));
        assertEquals("--runs 2", plan(List.of(), Contender.DEFAULT).options(2));
    }

    @Test
    void shouldLoadNothingIntoThePage() throws IOException {
        String page = Page.html(outcome(List.of(), measurements()));
        assertFalse(LOADS.matcher(page).find());
        assertTrue(page.contains("echarts"));
        assertFalse(page.contains("/*DATA*/") || page.contains("/*CHARTS*/"));
    }

    @Test
    void shouldNotLetDataEndTheScript() throws IOException {
        assertTrue(Page.html(outcome(List.of(), measurements())).contains("<\\/script><b>"));
    }
}
