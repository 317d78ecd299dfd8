package inlay.examples.classgraph;

import inlay.examples.measuring.Figures;
import inlay.examples.measuring.JavaRuntime;
import inlay.examples.measuring.Sample;
import java.util.stream.Collectors;

/** Times of one class graph: building, traversing and collecting it, as built and trimmed. */
final class GraphTimes {
    /** Rounds of one traversal. */
    static final int ROUNDS = 20;

    private static final int WARM_UP_BUILDS = 10;
    private static final int BUILDS = 5;
    private static final int WARM_UP_TRAVERSALS = 3;
    private static final int TRAVERSALS = 9;
    private static final int HIGHEST_RANKED = 5;

    private GraphTimes() {}

    static Figures measure(IntGraph numbers, ListFactory factory) {
        Figures figures = new Figures();
        for (int i = 0; i < WARM_UP_BUILDS; i++) {
            new ObjectGraph(numbers).fill(numbers, factory);
        }
        double[] builds = new double[BUILDS];
        ObjectGraph graph = new ObjectGraph(numbers);
        for (int i = 0; i < BUILDS; i++) {
            System.gc();
            ObjectGraph fresh = new ObjectGraph(numbers);
            builds[i] = Stopwatch.milliseconds(() -> fresh.fill(numbers, factory));
            graph = fresh;
        }
        figures.put(Metric.BUILD, Sample.median(builds));

        figures.put(Metric.FULL_GC, Stopwatch.medianFullCollection());
        figures.put(Metric.TRAVERSAL, traverse(graph));
        figures.put("checksum", Long.toHexString(graph.checksum()));

        graph.trim(factory);
        figures.put(Metric.TRIMMED_FULL_GC, Stopwatch.medianFullCollection());
        figures.put(Metric.TRIMMED_TRAVERSAL, traverse(graph));
        figures.put("checksum.trimmed", Long.toHexString(graph.checksum()));

        figures.put(
                "highest",
                graph.highestRanked(HIGHEST_RANKED).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        figures.put("headers", JavaRuntime.headerLayout());
        figures.put("collector", JavaRuntime.collector());
        return figures;
    }

    private static double traverse(ObjectGraph graph) {
        MethodNode[] methods = graph.methods();
        return Stopwatch.medianMilliseconds(WARM_UP_TRAVERSALS, TRAVERSALS, () -> PageRank.run(methods, ROUNDS));
    }
}
