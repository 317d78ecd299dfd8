package inlay.examples.classgraph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a user wants measured.
 *
 * @param modules modules to read; none means all
 * @param lists factories to compare
 * @param runs how often each factory is measured; empty means as often as the time allows
 * @param collector what the measuring JVMs collect garbage with
 * @param output directory of the page
 */
record Plan(List<String> modules, List<Contender> lists, OptionalInt runs, Collector collector, Path output) {

    boolean wholeRuntime() {
        return modules.isEmpty();
    }

    /** How long everything should take when the number of runs is left open. */
    Duration budget() {
        return wholeRuntime() ? Duration.ofSeconds(140) : Duration.ofSeconds(15);
    }

    /** How many runs are made whatever time they take, when their number is left open. */
    int fewestRuns() {
        return wholeRuntime() ? 3 : 1;
    }

    /** Number of lists of the synthetic workload. */
    int syntheticLists() {
        return wholeRuntime() ? 4_000_000 : 200_000;
    }

    /** What each run measures, with a second {@code ArrayList} for the noise. */
    List<Series> series() {
        List<Series> series = new ArrayList<>();
        for (Contender contender : lists) {
            series.add(new Series(contender, false));
        }
        if (lists.contains(Contender.ARRAY_LIST)) {
            series.add(Series.CONTROL);
        }
        return series;
    }

    /** What the factories that look at the kind of a list choose, in a sentence each. */
    List<String> choices() {
        return lists.stream()
                .filter(Contender::looksAtKind)
                .map(contender -> contender.label() + " takes " + contender.choices())
                .toList();
    }

    /** The options that repeat this plan with the given number of runs. */
    String options(int repeatedRuns) {
        List<String> options = new ArrayList<>();
        modules.forEach(module -> options.add("--module " + module));
        if (!lists.equals(Contender.DEFAULT)) {
            options.add("--lists "
                    + String.join(",", lists.stream().map(Contender::label).toList()));
        }
        if (collector != Collector.G1) {
            options.add("--gc " + collector.label());
        }
        options.add("--runs " + repeatedRuns);
        return String.join(" ", options);
    }
}
