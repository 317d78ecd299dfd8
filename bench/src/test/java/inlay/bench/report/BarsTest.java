package inlay.bench.report;

import static inlay.bench.report.ResultsTest.result;
import static inlay.bench.report.ResultsTest.results;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.bench.lists.Peer;
import inlay.bench.memory.Metric;
import inlay.bench.pass.Cell;
import inlay.bench.pass.Crossing;
import inlay.bench.pass.MemoryRun;
import inlay.bench.pass.Plan;
import inlay.bench.report.Bar.Judged;
import inlay.bench.report.Bar.Quantity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {

    private static final Cell OURS = Cell.of("lists.Reading.loop", Peer.SMALL_VEC_4, 4);
    private static final Cell BASE = OURS.with(Peer.ARRAY_LIST);
    private static final Cell TWIN = OURS.with(Peer.ARRAY_LIST_AGAIN);
    private static final Bar BAR = new Bar("loops", OURS, Quantity.TIME, List.of(BASE), List.of(BASE, TWIN), 1.0);

    @Test
    void shouldMeetABarWithinTheNoise() {
        Judged judged = BAR.judge(results(result(OURS, 11), result(BASE, 10), result(TWIN, 12)))
                .orElseThrow();
        assertEquals(1.1, judged.verdict().ratio(), 1e-9);
        assertEquals(0.2, judged.verdict().noise(), 1e-9);
        assertTrue(judged.verdict().met());
        assertEquals("ArrayList", judged.base());
    }

    @Test
    void shouldMissABarBeyondTheNoise() {
        Judged judged = BAR.judge(results(result(OURS, 13), result(BASE, 10), result(TWIN, 12)))
                .orElseThrow();
        assertFalse(judged.verdict().met());
    }

    @Test
    void shouldNotJudgeWhatWasNotMeasured() {
        assertTrue(BAR.judge(results(result(OURS, 13))).isEmpty());
        assertTrue(BAR.judge(results(result(BASE, 13))).isEmpty());
    }

    @Test
    void shouldCompareWithTheBest() {
        Cell other = OURS.with(Peer.FASTUTIL);
        Bar bar = new Bar("loops", OURS, Quantity.TIME, List.of(BASE, other), List.of(), 1.0);
        Judged judged = bar.judge(results(result(OURS, 6), result(BASE, 10), result(other, 8)))
                .orElseThrow();
        assertEquals(0.75, judged.verdict().ratio(), 1e-9);
        assertEquals("fastutil ObjectArrayList", judged.base());
    }

    @Test
    void shouldJudgeBytesWithoutABase() {
        Bar bar = new Bar("loops", OURS, Quantity.BYTES, List.of(), List.of(), 0.5);
        Result allocating = new Result(OURS, "ns/op", List.of(List.of(1.0)), List.of(24.0));
        assertTrue(bar.judge(results(result(OURS, 1))).orElseThrow().verdict().met());
        assertFalse(bar.judge(results(allocating)).orElseThrow().verdict().met());
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void shouldMeasureAllThatHasABar(int feature) {
        Set<Cell> measured = new HashSet<>(Crossing.full());
        for (MemoryRun run : Plan.full().memory()) {
            Stream.of(Metric.values()).map(run::cell).forEach(measured::add);
        }
        for (Bar bar : Bars.of(feature)) {
            assertTrue(measured.contains(bar.measured()), () -> "not measured: " + bar.name());
            assertTrue(bar.bases().isEmpty() || bar.bases().stream().anyMatch(measured::contains), bar::name);
            assertTrue(measured.containsAll(bar.twin()), bar::name);
        }
    }

    @Test
    void shouldHaveBarsForEachContainerAndSize() {
        List<String> names = Bars.of(25).stream().map(Bar::name).toList();
        assertTrue(names.containsAll(List.of(
                "Temporaries.byIndex SMALL_VEC_8 8",
                "Temporaries.byIndex SMALL_VEC_8 8 bytes",
                "Building.build SMALL_VEC_16 16",
                "Reading.loop SMALL_VEC_8 16",
                "Reading.getAtRandom SMALL_VEC_4 100000",
                "WholeList.sort SLIM_VEC 100000",
                "RetainedLists.getAtRandom SMALL_VEC_2 CLASS_GRAPH",
                "MixedCallSites.add 4 SMALL_VEC_4 4",
                "MixedCallSites.sort 4 SLIM_VEC 4",
                "PollutedProfile.toArray POLLUTED",
                "LongCells.update BOX",
                "MixedCells.update BOX_GENERIC bytes",
                "SmallAndLargeItems.recordPutInAndRead")));
        assertEquals(14, Bars.of(25).stream().filter(Bar::isOfMemory).count());
    }

    @Test
    void shouldAllowTheListObjectOnOldReleasesOnly() {
        Cell cell = Cell.of("lists.Temporaries.byLoop", Peer.SMALL_VEC_4, 4);
        assertEquals(32.5, limit(17, cell));
        assertEquals(0.5, limit(25, cell));
    }

    private static double limit(int feature, Cell cell) {
        return Bars.of(feature).stream()
                .filter(bar -> bar.measured().equals(cell) && bar.quantity() == Quantity.BYTES)
                .findFirst()
                .orElseThrow()
                .limit();
    }

    @Test
    void shouldFindTheFirstReasonThatApplies() throws IOException {
        Reasons reasons = Reasons.parse("""
                [{"cases": "loop", "reason": "first"}, {"cases": "Reading", "reason": "second"}]
                """);
        assertEquals("first", reasons.of("Reading.loop").orElseThrow());
        assertEquals("second", reasons.of("Reading.get").orElseThrow());
        assertTrue(reasons.of("Editing.front").isEmpty());
    }

    @Test
    void shouldNameMissedBarsWithoutAReason() throws IOException {
        Judged missed = BAR.judge(results(result(OURS, 20), result(BASE, 10), result(TWIN, 10)))
                .orElseThrow();
        assertEquals(List.of(BAR.name()), new Losses(Reasons.parse("[]")).unexplained(List.of(missed)));
        Reasons reason = Reasons.parse("[{\"cases\": \"Reading.loop\", \"reason\": \"known\"}]");
        assertEquals(List.of(), new Losses(reason).unexplained(List.of(missed)));
    }

    @Test
    void shouldReadTheCommittedReasons() throws IOException {
        assertTrue(Reasons.read().of("Reading.getAtRandom SMALL_VEC_8 8").isPresent());
    }

    @Test
    void shouldTellLossesOfOneCaseTogether() throws IOException {
        Cell two = OURS.with(Cell.SIZE, "2");
        Results results = results(
                result(OURS, 20),
                result(BASE, 10),
                result(TWIN, 10),
                result(two, 30),
                result(two.with(Peer.ARRAY_LIST), 10));
        List<Losses.Loss> losses = new Losses(Reasons.parse("[]")).of(results);
        assertEquals(1, losses.size());
        assertEquals(
                List.of("n = 4: 2.00x ± 0.00", "n = 2: 3.00x ± 0.00"),
                losses.get(0).ratios());
    }

    @Test
    void shouldShowFiguresAndBarsOnTheTerminal() {
        String text = TextReport.of(17, results(result(OURS, 11), result(BASE, 10), result(TWIN, 12)));
        assertTrue(text.contains("Reading.loop SMALL_VEC_4 4"), text);
        assertTrue(text.contains("met"), text);
    }
}
