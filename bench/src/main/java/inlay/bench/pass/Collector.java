package inlay.bench.pass;

/** The garbage collectors that are measured with. */
public enum Collector {
    G1,
    PARALLEL;

    /** The option that chooses it. */
    public String option() {
        return this == G1 ? "-XX:+UseG1GC" : "-XX:+UseParallelGC";
    }
}
