package inlay.examples.classgraph;

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
            options.addAll(jolOptions());
        }
        return options;
    }

    /** JOL asks the VM for sizes through an agent, and walks the fields of open packages much faster. */
    private List<String> jolOptions() {
        List<String> options = new ArrayList<>();
        options.add("--add-modules=java.instrument,jdk.attach");
        options.add("-Djdk.attach.allowAttachSelf=true");
        options.add("-XX:+EnableDynamicAgentLoading");
        for (String walked : walkedPackages.split(" ", 0)) {
            options.add("--add-opens=" + walked + "=jol.core");
        }
        return options;
    }
}
