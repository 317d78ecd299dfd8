package inlay.examples.classgraph;

/** The garbage collectors to choose from. */
enum Collector {
    G1("g1", "-XX:+UseG1GC"),
    PARALLEL("parallel", "-XX:+UseParallelGC");

    private final String label;
    private final String flag;

    Collector(String label, String flag) {
        this.label = label;
        this.flag = flag;
    }

    String label() {
        return label;
    }

    /** The JVM option that selects this collector. */
    String flag() {
        return flag;
    }

    /** The collector with this name; {@code IllegalArgumentException} with the known names if there is none. */
    static Collector named(String label) {
        for (Collector collector : values()) {
            if (collector.label.equals(label)) {
                return collector;
            }
        }
        throw new IllegalArgumentException("unknown collector '" + label + "', known are g1,parallel");
    }
}
