package inlay.examples.classgraph;

import inlay.examples.measuring.Figures;
import java.io.IOException;
import java.nio.file.Path;

/** The main class of a measuring JVM: one measurement of one factory. */
final class MeasuringProgram {
    private MeasuringProgram() {}

    /** Arguments: which measurement, which factory, the graph file or the number of lists, the file for the figures. */
    public static void main(String[] args) throws IOException {
        Contender contender = Contender.named(args[1]);
        Figures figures = switch (Measurement.valueOf(args[0])) {
            case GRAPH_TIMES -> GraphTimes.measure(IntGraph.read(Path.of(args[2])), contender);
            case GRAPH_BYTES -> GraphBytes.measure(IntGraph.read(Path.of(args[2])), contender);
            case SYNTHETIC -> SyntheticLists.measure(Integer.parseInt(args[2]), contender);
        };
        figures.write(Path.of(args[3]));
    }
}
