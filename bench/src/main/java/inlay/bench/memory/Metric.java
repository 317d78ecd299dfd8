package inlay.bench.memory;

/** What is found out about many retained lists. */
public enum Metric {
    /** What the lists take, without their elements and what holds the lists. */
    HEAP("bytes"),
    /** What was allocated to build them. */
    ALLOCATED("bytes"),
    /** The time to build them. */
    BUILD("ms"),
    /** The time to go through all of them in the order in which they were made. */
    TRAVERSAL("ms"),
    /** The time of a full collection. */
    FULL_GC("ms"),
    /** The time of all young collections while the lists are replaced by new ones, every fourth at a time. */
    YOUNG_GC("ms");

    private final String unit;

    Metric(String unit) {
        this.unit = unit;
    }

    /** What it is counted in. */
    public String unit() {
        return unit;
    }
}
