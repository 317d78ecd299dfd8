package inlay.bench.report;

import inlay.bench.lists.Peer;
import inlay.bench.pass.Cell;
import inlay.bench.report.Bar.Judged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a list of ours is slower than {@code ArrayList}, and which bars are missed, each with the reason. */
final class Losses {

    private static final double WORTH_TELLING = 0.1;
    private static final String NO_REASON = "**No reason is given yet.**";

    /**
     * Cells of one case and list that lose for one reason.
     *
     * @param cell one of them, without size
     * @param reason why
     * @param ratios by size, in words
     */
    record Loss(Cell cell, String reason, List<String> ratios) {}

    private final Reasons reasons;

    Losses(Reasons reasons) {
        this.reasons = reasons;
    }

    /** The cells that lose, all sizes of a case and list together that do so for one reason. */
    List<Loss> of(Results results) {
        Map<Map.Entry<Cell, String>, Loss> losses = new LinkedHashMap<>();
        for (Result result : results.all()) {
            Cell cell = result.cell();
            if (result.unit().equals("ns/op") && isOurs(cell)) {
                double noise = noise(results, cell);
                results.of(cell.with(Peer.ARRAY_LIST))
                        .map(base -> result.median() / base.median())
                        .filter(ratio -> ratio > 1 + WORTH_TELLING + noise)
                        .ifPresent(ratio -> losses.computeIfAbsent(
                                        Map.entry(cell.with(Cell.SIZE, ""), reason(cell.toString())),
                                        key -> new Loss(key.getKey(), key.getValue(), new ArrayList<>()))
                                .ratios()
                                .add(words(cell, ratio, noise)));
            }
        }
        return List.copyOf(losses.values());
    }

    private static String words(Cell cell, double ratio, double noise) {
        String size = cell.parameter(Cell.SIZE);
        return (size.isEmpty() ? "" : "n = " + size + ": ") + Names.number(ratio) + "x ± " + Names.number(noise);
    }

    private static double noise(Results results, Cell cell) {
        List<Cell> twin = Bars.twin(cell);
        return results.noise(twin.get(0), twin.get(1));
    }

    private static boolean isOurs(Cell cell) {
        String peer = cell.parameter(Cell.PEER);
        return !peer.isEmpty() && Peer.valueOf(peer).ours();
    }

    /** The reason for a cell by its name, or a loud word that there is none. */
    String reason(String name) {
        return reasons.of(name).orElse(NO_REASON);
    }

    /** The names of the missed bars that have no reason. */
    List<String> unexplained(List<Judged> judged) {
        return judged.stream()
                .filter(found -> !found.verdict().met())
                .map(found -> found.bar().name())
                .filter(name -> reasons.of(name).isEmpty())
                .distinct()
                .toList();
    }
}
