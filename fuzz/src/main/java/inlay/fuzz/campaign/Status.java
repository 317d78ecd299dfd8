package inlay.fuzz.campaign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What libFuzzer says about a run.
 *
 * @param executions inputs run
 * @param coverage edges seen
 * @param corpus inputs kept
 * @param perSecond inputs run per second, since the start
 */
record Status(long executions, int coverage, int corpus, int perSecond) {

    static final Status NONE = new Status(0, 0, 0, 0);

    private static final String EXECUTIONS = "stat::number_of_executed_units:";
    private static final String PER_SECOND = "stat::average_exec_per_sec:";
    private static final Pattern LINE =
            Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+) ft: \\d+ corp: (\\d+)/.* exec/s: (\\d+) .*");

    /** What a line of its output adds to this; empty if that tells nothing. */
    Optional<Status> after(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            return Optional.of(new Status(
                    Long.parseLong(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        }
        if (line.startsWith(EXECUTIONS)) {
            return Optional.of(new Status(Long.parseLong(rest(line, EXECUTIONS)), coverage, corpus, perSecond));
        }
        if (line.startsWith(PER_SECOND)) {
            return Optional.of(new Status(executions, coverage, corpus, Integer.parseInt(rest(line, PER_SECOND))));
        }
        return Optional.empty();
    }

    private static String rest(String line, String start) {
        return line.substring(start.length()).strip();
    }
}
