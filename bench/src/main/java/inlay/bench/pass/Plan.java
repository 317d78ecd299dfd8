package inlay.bench.pass;

import inlay.bench.memory.Metric;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a pass measures.
 *
 * @param name what the pass is called
 * @param schedule how long each cell is measured
 * @param cells what is timed
 * @param footprints whether the bytes of each list are found out
 * @param memory the JVMs that hold many lists
 */
public record Plan(String name, Schedule schedule, List<Cell> cells, boolean footprints, List<MemoryRun> memory) {

    private static final Duration FOOTPRINTS = Duration.ofSeconds(4);

    /** A first look, under ten minutes. */
    public static Plan quick() {
        return new Plan("quick", Schedule.QUICK, Crossing.quick(), true, Crossing.quickMemory());
    }

    /** Everything, at most ninety minutes. */
    public static Plan full() {
        return new Plan("full", Schedule.FULL, Crossing.full(), true, Crossing.fullMemory(Schedule.FULL.rounds()));
    }

    /** Cells alone. */
    public static Plan cells(String name, Schedule schedule, List<Cell> cells) {
        return new Plan(name, schedule, cells, false, List.of());
    }

    /** What has a name that contains a match; a JVM that holds lists has one for each of its figures. */
    public Plan matching(Pattern include) {
        return new Plan(
                name,
                schedule,
                cells.stream().filter(cell -> cell.matches(include)).toList(),
                false,
                memory.stream()
                        .filter(run -> Arrays.stream(Metric.values())
                                .anyMatch(metric -> run.cell(metric).matches(include)))
                        .toList());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return cells.isEmpty() && memory.isEmpty();
    }

    /** How long everything takes. */
    public Duration duration() {
        double held = memory.stream().mapToDouble(MemoryRun::seconds).sum();
        Duration duration = schedule.duration(cells).plusMillis(Math.round(1000 * held));
        return footprints ? duration.plus(FOOTPRINTS.multipliedBy(ObjectLayout.values().length)) : duration;
    }

    /** What is to be done and how long it takes, in a line. */
    public String description() {
        return String.format(
                Locale.ROOT,
                "%s pass: %,d cells x %d forks of %d + %d iterations of %d ms, %d JVMs that hold lists%s;"
                        + " planned duration %d min %02d s, what is left of it for cells whose forks disagree",
                name,
                cells.size(),
                schedule.rounds(),
                schedule.warmUps(),
                schedule.iterations(),
                schedule.milliseconds(),
                memory.size(),
                footprints ? ", footprints" : "",
                duration().toMinutes(),
                duration().toSecondsPart());
    }
}
