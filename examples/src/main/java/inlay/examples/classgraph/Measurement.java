package inlay.examples.classgraph;

import inlay.examples.measuring.MeasuringJvm;
import java.util.ArrayList;
import java.util.List;

/** What a measuring JVM is started for, and how. */
enum Measurement {
    GRAPH_TIMES("1g", ""),
    GRAPH_BYTES(
            "2g",
            "java.base/java.util inlay.smallvec/inlay.smallvec inlay.slimvec/inlay.slimvec inlay.examples/inlay.examples.classgraph"),
    SYNTHETIC("1g", "");

    private final String heap;
    private final String walkedPackages;

    Measurement(String heap, String walkedPackages) {
        this.heap = heap;
        this.walkedPackages = walkedPackages;
    }

    /** Initial and maximal heap size, as the JVM options take it. */
    String heap() {
        return heap;
    }

    /** The JVM options that this measurement needs. */
    List<String> jvmOptions() {
        List<String> options = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap));
        if (!walkedPackages.isEmpty()) {
            options.addAll(MeasuringJvm.optionsForLayouts(walkedPackages.split(" ", 0)));
        }
        return options;
    }
}
