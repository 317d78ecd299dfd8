package inlay.examples.table;

import inlay.examples.measuring.Measurements;
import java.util.List;

/**
 * Everything that a report shows.
 *
 * @param rows rows of the table
 * @param runs how often each table was measured
 * @param rounds recomputations in each run
 * @param checksum what both tables agree on at the end
 * @param environment the JVMs that measured, in a few words each
 * @param measurements all figures
 */
record Outcome(
        int rows,
        int runs,
        int rounds,
        String checksum,
        List<String> environment,
        Measurements<Series, Metric> measurements) {}
