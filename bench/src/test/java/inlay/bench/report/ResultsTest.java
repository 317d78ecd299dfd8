package inlay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.bench.lists.Peer;
import inlay.bench.pass.Cell;
import inlay.examples.measuring.ExperimentFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    static final Cell LOOP = Cell.of("lists.Reading.loop", Peer.ARRAY_LIST, 4);

    /** Forks of one iteration each. */
    static Result result(Cell cell, double... scores) {
        List<List<Double>> forks = Arrays.stream(scores).mapToObj(List::of).toList();
        return new Result(cell, "ns/op", forks, List.of(0.0));
    }

    static Results results(Result... all) {
        Results results = new Results();
        for (Result result : all) {
            results.add(result);
        }
        return results;
    }

    @Test
    void shouldTakeTheMedianOfTheFastestIterationsOfForks() {
        Result result =
                new Result(LOOP, "ns/op", List.of(List.of(2.0, 1.0, 90.0), List.of(5.0, 4.0), List.of(8.0)), List.of());
        assertEquals(4.0, result.median());
        assertEquals(1.0, result.spread(), 1e-9);
    }

    @Test
    void shouldSpreadAsTheIterationsDoIfThereIsOneFork() {
        Result result = new Result(LOOP, "ns/op", List.of(List.of(9.0, 10.0, 12.0)), List.of());
        assertEquals(10.0, result.median());
        assertEquals(0.2, result.spread(), 1e-9);
    }

    @Test
    void shouldAddTheForksOfAnotherRound() {
        Results results = results(result(LOOP, 3), result(LOOP, 5), result(LOOP, 4));
        assertEquals(4, results.of(LOOP).orElseThrow().median());
        assertEquals(1, results.all().size());
    }

    @Test
    void shouldReadWhatItWrote(@TempDir Path directory) throws IOException, ExperimentFailure {
        Results written = results(
                result(LOOP, 3, 5), Result.of(new Cell("memory.Retained.HEAP", Map.of("lists", "10")), "bytes", 240));
        written.machine(Map.of("cores", 2));
        written.write(directory);
        Results read = Results.read(directory);
        assertEquals(written.all(), read.all());
        assertEquals(written.machine(), read.machine());
    }

    @Test
    void shouldReplaceWhatWasMeasuredAgainAndKeepTheRest() throws ExperimentFailure {
        Cell other = LOOP.with(Peer.SLIM_VEC);
        Results all = results(result(LOOP, 3, 5), result(other, 7, 9));
        all.machine(Map.of("JDK", "17", "date", "yesterday"));
        Results again = results(result(LOOP, 1, 1));
        again.machine(Map.of("JDK", "17", "date", "today"));
        all.replace(again, "loop");
        all.replace(again, "loop twice");
        assertEquals(1, all.of(LOOP).orElseThrow().median());
        assertEquals(8, all.of(other).orElseThrow().median());
        assertEquals(List.of(LOOP, other), all.all().stream().map(Result::cell).toList());
        assertEquals(
                Map.of("JDK", "17", "date", "yesterday", "measured again by itself", "loop; loop twice"),
                all.machine());
    }

    @Test
    void shouldReplaceNothingByFiguresOfAnotherJdk() {
        Results all = results(result(LOOP, 3));
        all.machine(Map.of("JDK", "17"));
        Results again = results(result(LOOP, 1));
        again.machine(Map.of("JDK", "25"));
        ExperimentFailure refused = assertThrows(ExperimentFailure.class, () -> all.replace(again, "loop"));
        assertEquals("cannot put figures of 25 among those of 17", refused.getMessage());
        assertEquals(3, all.of(LOOP).orElseThrow().median());
    }

    @Test
    void shouldBeUnsettledUntilAsManyForksAgree() {
        Cell other = LOOP.with(Peer.SLIM_VEC);
        Results results = new Results();
        for (double score : new double[] {10, 11, 20}) {
            results.add(Result.of(LOOP, "ns/op", score));
            results.add(Result.of(other, "ns/op", 10));
        }
        List<Cell> both = List.of(LOOP, other);
        assertEquals(List.of(LOOP), results.unsettled(both, 3));
        assertEquals(List.of(), results.unsettled(both, 2));
        results.add(Result.of(LOOP, "ns/op", 11));
        assertEquals(List.of(), results.unsettled(both, 3));
    }

    @Test
    void shouldBeSettledByOneForkHoweverFarItsIterationsAreApart() {
        Results results = results(new Result(LOOP, "ns/op", List.of(List.of(10.0, 20.0, 30.0)), List.of()));
        assertEquals(List.of(), results.unsettled(List.of(LOOP), 1));
    }

    @Test
    void shouldSayWhereNoResultsAre(@TempDir Path directory) {
        ExperimentFailure none = assertThrows(ExperimentFailure.class, () -> Results.read(directory));
        assertTrue(none.getMessage().contains(directory.toString()));
        assertThrows(ExperimentFailure.class, () -> Results.readAll(directory));
        assertThrows(ExperimentFailure.class, () -> Results.readAll(directory.resolve("missing")));
    }

    @Test
    void shouldSayWhichFileHoldsNoResults(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("times.json"), "[{\"benchmark\": 1}]");
        ExperimentFailure broken = assertThrows(ExperimentFailure.class, () -> Results.read(directory));
        assertTrue(broken.getMessage().startsWith(file.toString()));
        Files.writeString(file, "[{");
        assertThrows(ExperimentFailure.class, () -> Results.read(directory));
    }

    @Test
    void shouldFindWhatGotSlowerBeyondItsNoise() {
        Cell other = LOOP.with(Peer.SLIM_VEC);
        Results before = results(result(LOOP, 10, 10.1, 10.2), result(other, 10, 14, 18));
        Results after = results(result(LOOP, 12, 12.1, 12.2), result(other, 14, 16, 17));
        Comparison comparison = Comparison.of(before, after);
        assertEquals(2, comparison.compared());
        assertEquals(1, comparison.regressions().size());
        assertTrue(comparison.text().contains("Reading.loop ARRAY_LIST 4"));
        assertFalse(comparison.clean());
    }

    @Test
    void shouldFindWhatAllocatesMore() {
        Result before = new Result(LOOP, "ns/op", List.of(List.of(10.0)), List.of(0.0));
        Result after = new Result(LOOP, "ns/op", List.of(List.of(10.0)), List.of(24.0));
        assertFalse(Comparison.of(results(before), results(after)).clean());
        assertTrue(Comparison.of(results(after), results(before)).clean());
    }

    @Test
    void shouldFindNothingWhereNothingChanged() {
        Results same = results(result(LOOP, 10, 11, 12));
        Comparison comparison = Comparison.of(same, same);
        assertTrue(comparison.clean());
        assertEquals("1 cells compared, 0 figures worse by more than the noise", comparison.text());
    }
}
