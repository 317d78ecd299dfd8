package inlay.bench.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.bench.lists.Peer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

class CrossingTest {

    private static final Set<Integer> SIZES_OF_OTHERS = Set.of(0, 2, 4, 64, 1_000);

    @Test
    void shouldNameEachCellOnce() {
        List<Cell> cells = Crossing.full();
        assertEquals(cells.size(), new HashSet<>(cells).size());
    }

    @Test
    void shouldCrossEachBenchmarkThatThereIs() throws ReflectiveOperationException {
        Set<String> crossed = Crossing.full().stream().map(Cell::benchmark).collect(Collectors.toSet());
        Set<String> declared = new TreeSet<>();
        for (String type : crossed.stream().map(CrossingTest::type).collect(Collectors.toSet())) {
            for (Method method : Class.forName("inlay.bench." + type).getMethods()) {
                if (method.isAnnotationPresent(Benchmark.class)) {
                    declared.add(type + "." + method.getName());
                }
            }
        }
        assertEquals(declared, new TreeSet<>(crossed));
    }

    private static String type(String benchmark) {
        return benchmark.substring(0, benchmark.lastIndexOf('.'));
    }

    @ParameterizedTest
    @EnumSource(ListCase.class)
    void shouldMeasureArrayListWithItsTwinWhereverOursAreMeasured(ListCase measured) {
        Set<Cell> cells = new HashSet<>(Crossing.full());
        List<Cell> ours = cells.stream()
                .filter(cell -> cell.benchmark().equals(measured.benchmark()))
                .filter(cell -> Peer.valueOf(cell.parameter(Cell.PEER)).ours())
                .toList();
        assertFalse(ours.isEmpty());
        for (Cell cell : ours) {
            assertTrue(cells.contains(cell.with(Peer.ARRAY_LIST)), cell::toString);
            assertTrue(cells.contains(cell.with(Peer.ARRAY_LIST_AGAIN)), cell::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(ListCase.class)
    void shouldMeasureOrExcludeEachCombination(ListCase measured) {
        Set<Cell> cells = new HashSet<>(Crossing.full());
        for (Peer peer : Peer.values()) {
            for (int size : peer.ours() || peer.isArrayList() ? Crossing.SIZES : SIZES_OF_OTHERS) {
                boolean excluded = Exclusion.of(measured, peer, size).isPresent();
                assertEquals(!excluded, cells.contains(Cell.of(measured.benchmark(), peer, size)));
            }
        }
    }

    @Test
    void shouldLeaveNoExclusionWithoutEffect() {
        assertEquals(Set.of(Exclusion.values()), Crossing.excluded().keySet());
    }

    @Test
    void shouldKeepThePageOfWhatIsNotCrossed() throws IOException {
        assertEquals(
                NotCrossed.page(),
                Files.readString(Path.of("not-crossed.md")),
                "write it again: mvn -q -Pbench compile -Dargs=not-crossed");
    }

    @Test
    void shouldTakeAtMostNinetyMinutes() {
        assertTrue(
                Plan.full().duration().compareTo(Duration.ofMinutes(90)) <= 0,
                Plan.full().description());
    }

    @Test
    void shouldTakeLessThanTenMinutesForAFirstLook() {
        assertTrue(
                Plan.quick().duration().compareTo(Duration.ofMinutes(10)) < 0,
                Plan.quick().description());
    }

    @Test
    void shouldTakeAPartOfTheFullPassForAFirstLook() {
        assertTrue(Crossing.full().containsAll(Crossing.quick()));
        Set<String> cases = Crossing.quick().stream().map(Cell::benchmark).collect(Collectors.toSet());
        Stream.of(ListCase.values()).forEach(measured -> assertTrue(cases.contains(measured.benchmark())));
    }

    @Test
    void shouldAddUpForksAndIterations() {
        Schedule schedule = new Schedule(3, 2, 5, 100);
        Cell plain = Cell.of("lists.Reading.loop", Peer.SLIM_VEC, 4);
        assertEquals(Duration.ofMillis(3 * 1_150), schedule.duration(List.of(plain)));
        assertEquals(Duration.ofMillis(6 * 1_150), schedule.duration(List.of(plain, plain)));
        assertEquals(Duration.ofMillis(1_150), schedule.withRounds(1).duration(List.of(plain)));
    }

    @Test
    void shouldPlanLongerForWhatHasToBePrepared() {
        Cell retained = Crossing.full().stream()
                .filter(cell -> cell.benchmark().startsWith("lists.RetainedLists"))
                .findFirst()
                .orElseThrow();
        assertEquals(Duration.ofMillis(3_250), new Schedule(1, 1, 0, 100).duration(List.of(retained)));
    }

    @Test
    void shouldFindCellsByName() {
        List<Cell> found = Plan.full()
                .matching(Pattern.compile("Reading.loop SMALL_VEC_4 4$"))
                .cells();
        assertEquals(List.of(Cell.of("lists.Reading.loop", Peer.SMALL_VEC_4, 4)), found);
    }

    @Test
    void shouldHoldFourMillionListsOfWhatHasBars() {
        List<MemoryRun> runs = Crossing.fullMemory(3);
        for (Collector collector : Collector.values()) {
            long held = runs.stream()
                    .filter(run -> run.collector() == collector && run.peer() == Peer.SMALL_VEC_4)
                    .filter(run -> run.lists() == 4_000_000)
                    .count();
            assertEquals(3 * 2, held);
        }
    }
}
