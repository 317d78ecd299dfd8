package inlay.bench.pass;

import java.time.Duration;
import java.util.List;

/**
 * How long each cell is measured. All cells are measured once per round, each time in a JVM of its own, so that what
 * the machine does meanwhile meets all alike.
 *
 * @param rounds how often
 * @param warmUps iterations that do not count, of most cells
 * @param iterations iterations that count
 * @param milliseconds the length of an iteration
 */
public record Schedule(int rounds, int warmUps, int iterations, int milliseconds) {

    /** The full pass. */
    public static final Schedule FULL = new Schedule(3, 4, 3, 45);

    /** A first look. */
    public static final Schedule QUICK = new Schedule(1, 4, 3, 45);

    /** The bars of a few benchmarks, measured longer. */
    public static final Schedule BARS = new Schedule(5, 5, 4, 120);

    /** The benchmark that keeps a million lists. */
    static final String RETAINED = "lists.RetainedLists";

    private static final String BOXES = "boxes.";
    private static final int LONGER = 3;
    private static final double SECONDS_OF_START = 0.45;
    private static final double SECONDS_OF_FILLING = 2.5;
    private static final double SECONDS_OF_TRAINING = 0.5;

    /** The same in so many rounds. */
    public Schedule withRounds(int changed) {
        return new Schedule(changed, warmUps, iterations, milliseconds);
    }

    /** The time that cells take in all rounds: starting a JVM, making what is measured, the iterations. */
    public Duration duration(List<Cell> cells) {
        double seconds = cells.stream().mapToDouble(this::seconds).sum();
        return Duration.ofMillis(Math.round(1000 * rounds * seconds));
    }

    private double seconds(Cell cell) {
        return SECONDS_OF_START + preparation(cell) + (warmUpsOf(cell) + iterations) * milliseconds / 1000.0;
    }

    /** How many iterations do not count; of what takes the compiler longer there are more. */
    int warmUpsOf(Cell cell) {
        boolean longer =
                cell.benchmark().startsWith(RETAINED) || cell.benchmark().startsWith(BOXES);
        return longer ? LONGER * warmUps : warmUps;
    }

    private static double preparation(Cell cell) {
        if (cell.benchmark().startsWith(RETAINED)) {
            return SECONDS_OF_FILLING;
        }
        return cell.benchmark().startsWith("lists.MixedCallSites") ? SECONDS_OF_TRAINING : 0;
    }
}
