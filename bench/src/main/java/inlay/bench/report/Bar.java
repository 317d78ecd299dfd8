package inlay.bench.report;

import inlay.bench.pass.Cell;
import inlay.examples.measuring.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a figure must not exceed.
 *
 * @param group what it is about
 * @param measured the cell that is judged
 * @param quantity which of its figures
 * @param bases the cells it is compared with, of which the lowest counts; none if the limit is no ratio
 * @param twin two cells that measure the same; what they differ by is the noise; may be empty
 * @param limit the ratio, or the figure, that is still met
 */
record Bar(String group, Cell measured, Quantity quantity, List<Cell> bases, List<Cell> twin, double limit) {

    /** The figures of a cell. */
    enum Quantity {
        TIME("time"),
        BYTES("bytes per operation");

        private final String label;

        Quantity(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        double of(Result result) {
            return this == TIME ? result.median() : result.bytesPerOperation();
        }

        boolean has(Result result) {
            return this == TIME || !result.bytes().isEmpty();
        }
    }

    /**
     * A bar with what was found.
     *
     * @param bar the bar
     * @param verdict whether it is met
     * @param base what it was compared with
     */
    record Judged(Bar bar, Verdict verdict, String base) {}

    /** By this a reason refers to it. */
    String name() {
        return measured + (quantity == Quantity.BYTES ? " bytes" : "");
    }

    /** Whether it is about many retained lists in a JVM of their own. */
    boolean isOfMemory() {
        return measured.benchmark().startsWith("memory.");
    }

    /** Judges, if the figures were taken. */
    Optional<Judged> judge(Results results) {
        Optional<Double> value = figure(results, measured);
        if (bases.isEmpty()) {
            return value.map(figure -> new Judged(this, new Verdict(limit, figure, 0), "the limit itself"));
        }
        Optional<Cell> base = bases.stream()
                .filter(cell ->
                        figure(results, cell).filter(figure -> figure > 0).isPresent())
                .min((left, right) -> Double.compare(
                        figure(results, left).orElseThrow(),
                        figure(results, right).orElseThrow()));
        if (value.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        double ratio = value.get() / figure(results, base.get()).orElseThrow();
        return Optional.of(new Judged(this, new Verdict(limit, ratio, noise(results)), subject(base.get())));
    }

    private double noise(Results results) {
        return twin.isEmpty() || quantity == Quantity.BYTES ? 0 : results.noise(twin.get(0), twin.get(1));
    }

    private Optional<Double> figure(Results results, Cell cell) {
        return results.of(cell).filter(quantity::has).map(quantity::of);
    }

    private static String subject(Cell cell) {
        for (String parameter : List.of(Cell.PEER, "cell", "profile")) {
            if (!cell.parameter(parameter).isEmpty()) {
                return Names.of(cell.parameter(parameter));
            }
        }
        return cell.shortName();
    }
}
