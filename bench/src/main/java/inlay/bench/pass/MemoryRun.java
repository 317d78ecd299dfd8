package inlay.bench.pass;

import inlay.bench.lists.Peer;
import inlay.bench.lists.SizeDistribution;
import inlay.bench.memory.Metric;
import java.util.List;
import java.util.Map;

/**
 * A JVM that holds many lists.
 *
 * @param collector what collects its garbage
 * @param peer the list
 * @param sizes how long the lists are
 * @param lists how many there are
 */
public record MemoryRun(Collector collector, Peer peer, SizeDistribution sizes, int lists) {

    private static final double SECONDS_OF_START = 0.8;
    private static final double SECONDS_PER_MILLION = 1.3;

    /** What is found out about these lists. */
    public Cell cell(Metric metric) {
        return new Cell(
                "memory.Retained." + metric.name(),
                Map.of(
                        "collector",
                        collector.name(),
                        Cell.PEER,
                        peer.name(),
                        "sizes",
                        sizes.name(),
                        "lists",
                        Integer.toString(lists)));
    }

    /** How long it is planned to take. */
    public double seconds() {
        return SECONDS_OF_START + SECONDS_PER_MILLION * lists / 1e6;
    }

    /** What its JVM is told; of a small young generation, collections can be counted. */
    public List<String> options() {
        return List.of("-Xms3g", "-Xmx3g", "-Xmn32m", collector.option());
    }
}
