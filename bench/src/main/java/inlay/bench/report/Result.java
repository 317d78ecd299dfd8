package inlay.bench.report;

import inlay.bench.pass.Cell;
import inlay.examples.measuring.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured of a cell.
 *
 * @param cell the cell
 * @param unit what the scores are in
 * @param forks the scores of the iterations of each fork
 * @param bytes for each fork, bytes allocated per operation; empty where that is not measured
 */
public record Result(Cell cell, String unit, List<List<Double>> forks, List<Double> bytes) {

    private static final double AGREEMENT = 0.1;

    /** One fork, or all that were run. */
    public static Result of(Cell cell, String unit, double score) {
        return new Result(cell, unit, List.of(List.of(score)), List.of());
    }

    /** Median and range of the fastest iterations of the forks; of all iterations if there is one fork. */
    public Sample scores() {
        return Sample.of(forks.size() == 1 ? forks.get(0) : fastestIterations());
    }

    /** The iterations of a fork run the same compiled code, and what else the machine does only adds to their time. */
    private List<Double> fastestIterations() {
        return forks.stream().map(Collections::min).toList();
    }

    /** The median of the scores. */
    public double median() {
        return scores().median();
    }

    /** Bytes allocated per operation. */
    public double bytesPerOperation() {
        return Sample.of(bytes).median();
    }

    /** How far the forks are from their median, at most, as a share of it. */
    public double spread() {
        Sample scores = scores();
        double farthest = Math.max(scores.max() - scores.median(), scores.median() - scores.min());
        return scores.median() == 0 ? 0 : farthest / scores.median();
    }

    /** How many forks are within a tenth of their median. */
    int agreeing() {
        List<Double> scores = fastestIterations();
        double median = Sample.of(scores).median();
        return (int) scores.stream()
                .filter(score -> Math.abs(score - median) <= AGREEMENT * median)
                .count();
    }

    /** The same with the forks of another round. */
    Result and(Result other) {
        List<List<Double>> allForks = new ArrayList<>(forks);
        allForks.addAll(other.forks);
        List<Double> allBytes = new ArrayList<>(bytes);
        allBytes.addAll(other.bytes);
        return new Result(cell, unit, allForks, allBytes);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("benchmark", cell.benchmark());
        map.put("parameters", cell.parameters());
        map.put("mode", unit.endsWith("/op") ? "average time" : "single");
        map.put("unit", unit);
        map.put("forks", forks);
        if (!bytes.isEmpty()) {
            map.put("gc.alloc.rate.norm", bytes);
        }
        return map;
    }

    static Result of(Map<String, Object> map) {
        Map<String, String> parameters = new TreeMap<>();
        ((Map<?, ?>) map.get("parameters")).forEach((name, value) -> parameters.put((String) name, (String) value));
        return new Result(
                new Cell((String) map.get("benchmark"), parameters),
                (String) map.get("unit"),
                ((List<?>) map.get("forks"))
                        .stream().map(fork -> numbers((List<?>) fork)).toList(),
                numbers((List<?>) map.getOrDefault("gc.alloc.rate.norm", List.of())));
    }

    private static List<Double> numbers(List<?> values) {
        return values.stream().map(value -> ((Number) value).doubleValue()).toList();
    }
}
