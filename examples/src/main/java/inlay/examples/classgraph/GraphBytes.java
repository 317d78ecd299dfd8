package inlay.examples.classgraph;

import inlay.examples.measuring.Figures;
import org.openjdk.jol.info.GraphLayout;

/** Bytes of the lists of one class graph: the layout of the graph minus that of the graph without lists. */
final class GraphBytes {
    private GraphBytes() {}

    static Figures measure(IntGraph numbers, ListFactory factory) {
        ObjectGraph graph = new ObjectGraph(numbers);
        long bare = bytes(graph);
        graph.fill(numbers, factory);
        long all = bytes(graph);
        graph.trim(factory);
        long allTrimmed = bytes(graph);
        graph.dropEmptyLists();
        long nonEmptyTrimmed = bytes(graph);
        graph.dropLists();
        graph.fill(numbers, factory);
        graph.dropEmptyLists();
        long nonEmpty = bytes(graph);

        Figures figures = new Figures();
        figures.put(Metric.BYTES, all - bare);
        figures.put(Metric.BYTES_NON_EMPTY, nonEmpty - bare);
        figures.put(Metric.TRIMMED_BYTES, allTrimmed - bare);
        figures.put(Metric.TRIMMED_BYTES_NON_EMPTY, nonEmptyTrimmed - bare);
        return figures;
    }

    private static long bytes(ObjectGraph graph) {
        return GraphLayout.parseInstance(graph.roots()).totalSize();
    }
}
