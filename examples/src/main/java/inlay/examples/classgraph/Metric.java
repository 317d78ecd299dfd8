package inlay.examples.classgraph;

import inlay.examples.measuring.Measurements;

/** What is measured, each with the unit of its figures. */
enum Metric {
    BUILD("build", "ms"),
    TRAVERSAL("traversal", "ms"),
    FULL_GC("full GC", "ms"),
    BYTES("bytes", "B"),
    BYTES_NON_EMPTY("bytes of non-empty lists", "B"),
    TRIMMED_TRAVERSAL("traversal, trimmed", "ms"),
    TRIMMED_FULL_GC("full GC, trimmed", "ms"),
    TRIMMED_BYTES("bytes, trimmed", "B"),
    TRIMMED_BYTES_NON_EMPTY("bytes of non-empty lists, trimmed", "B"),
    SYNTHETIC_HEAP("synthetic heap", "B"),
    SYNTHETIC_FULL_GC("synthetic full GC", "ms");

    private final String label;
    private final String unit;

    Metric(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /** No figures yet. */
    static Measurements<Series, Metric> measurements() {
        return new Measurements<>(Metric.class, Series.BASELINE, Series.CONTROL);
    }
}
