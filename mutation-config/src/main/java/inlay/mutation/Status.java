package inlay.mutation;

/** What became of a mutant, in PIT's words. */
enum Status {
    KILLED,
    SURVIVED,
    NO_COVERAGE,
    TIMED_OUT,
    MEMORY_ERROR,
    RUN_ERROR,
    NON_VIABLE,
    NOT_STARTED,
    STARTED;

    /** Whether the tests did not come to an end, or not in the usual way: the same mutant may be killed another time. */
    boolean isAbnormalEnd() {
        return this == TIMED_OUT || this == MEMORY_ERROR || this == RUN_ERROR;
    }
}
