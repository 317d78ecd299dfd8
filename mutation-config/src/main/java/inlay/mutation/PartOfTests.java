package inlay.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What some of the tests do alone: of the mutants that can be killed, those that they miss.
 *
 * @param name the container, or what stands for several
 * @param killable how many mutants are neither equivalent nor without end
 * @param missed those of them that are not killed
 */
record PartOfTests(String name, int killable, List<Mutant> missed) {

    PartOfTests {
        missed = List.copyOf(missed);
    }

    /** Of each mutant that is listed so many times, as many do not count. */
    static PartOfTests of(ContainerReport report, Listing listing) {
        Map<MutantKey, Integer> excused = new HashMap<>();
        listing.survivors().forEach((key, count) -> excused.merge(key, count, Integer::sum));
        listing.withoutEnd().forEach((key, count) -> excused.merge(key, count, Integer::sum));
        int listed = excused.entrySet().stream()
                .filter(entry -> entry.getKey().container().equals(report.container()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Mutant> missed = new ArrayList<>();
        for (Mutant mutant : report.mutants()) {
            boolean lives = mutant.status() != Status.KILLED && mutant.status() != Status.NON_VIABLE;
            if (lives && excused.merge(mutant.key(), -1, Integer::sum) < 0) {
                missed.add(mutant);
            }
        }
        return new PartOfTests(report.container(), report.size() - listed, missed);
    }

    /** All together. */
    static PartOfTests sum(List<PartOfTests> parts) {
        return new PartOfTests(
                "all",
                parts.stream().mapToInt(PartOfTests::killable).sum(),
                parts.stream().flatMap(part -> part.missed().stream()).toList());
    }

    /** Of the mutants that can be killed, those killed, in hundredths of a percent, rounded down. */
    int score() {
        return killable == 0 ? 0 : (int) (10_000L * (killable - missed.size()) / killable);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-9s  %,d of %,d mutants that can be killed are: %s",
                name,
                killable - missed.size(),
                killable,
                SummaryTable.percent(score()));
    }
}
