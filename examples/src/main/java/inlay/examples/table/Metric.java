package inlay.examples.table;

/** What is measured of a table. */
enum Metric {
    /** Nanoseconds of one recomputation. */
    TIME,
    /** Bytes that one recomputation allocates. */
    ALLOCATION,
    /** Bytes of the table as loaded. */
    BYTES
}
