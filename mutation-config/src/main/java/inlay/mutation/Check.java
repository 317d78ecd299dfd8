package inlay.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what PIT says of a container with what is listed and recorded. */
final class Check {
    private final ContainerReport report;
    private final Listing listing;
    private final Scores scores;
    private final List<String> complaints = new ArrayList<>();
    private int endedByLimit;

    private Check(ContainerReport report, Listing listing, Scores scores) {
        this.report = report;
        this.listing = listing;
        this.scores = scores;
    }

    /** What is wrong, a line each; nothing if all is well. */
    static List<String> complaints(ContainerReport report, Listing listing, Scores scores) {
        Check check = new Check(report, listing, scores);
        check.mutants();
        check.lines();
        check.score();
        return check.complaints;
    }

    /** As far as the report goes, which is of some sources only: what is listed of others is left alone, and scores are. */
    static List<String> complaintsOfPart(ContainerReport report, Listing listing) {
        Check check = new Check(report, listing.of(report.sources()), new Scores(Map.of()));
        check.mutants();
        check.lines();
        return check.complaints;
    }

    private void mutants() {
        Map<MutantKey, List<Mutant>> survivors = new LinkedHashMap<>();
        Map<MutantKey, List<Mutant>> withoutEnd = new LinkedHashMap<>();
        Map<MutantKey, Integer> all = new HashMap<>();
        for (Mutant mutant : report.mutants()) {
            Status status = mutant.status();
            if (status != Status.NON_VIABLE) {
                all.merge(mutant.key(), 1, Integer::sum);
                if (status != Status.KILLED) {
                    boolean listedWithoutEnd =
                            status.isAbnormalEnd() && listing.withoutEnd().containsKey(mutant.key());
                    (listedWithoutEnd ? withoutEnd : survivors)
                            .computeIfAbsent(mutant.key(), key -> new ArrayList<>())
                            .add(mutant);
                }
            }
        }
        survivors.forEach((key, mutants) -> more(mutants, listing.survivors().getOrDefault(key, 0)));
        withoutEnd.forEach((key, mutants) -> {
            int listed = listing.withoutEnd().getOrDefault(key, 0);
            more(mutants, listed);
            endedByLimit += Math.min(listed, mutants.size());
        });
        sorted(listing.survivors()).forEach((key, listed) -> {
            int found = survivors.getOrDefault(key, List.of()).size();
            if (found < listed) {
                fewer("Equivalent, but " + (all.getOrDefault(key, 0) < listed ? "gone" : "killed"), key, listed, found);
            }
        });
        sorted(listing.withoutEnd()).forEach((key, listed) -> {
            int found = all.getOrDefault(key, 0);
            if (found < listed) {
                fewer("Without end, but gone", key, listed, found);
            }
        });
    }

    private void more(List<Mutant> mutants, int listed) {
        if (mutants.size() > listed) {
            String some = listed == 0 ? "" : " (" + listed + " of " + mutants.size() + " are listed)";
            mutants.forEach(mutant -> complaints.add("Not killed, " + mutant.status() + ": " + mutant + some));
        }
    }

    private void fewer(String what, MutantKey key, int listed, int found) {
        if (key.container().equals(report.container())) {
            complaints.add(what + ": " + key + " (" + listed + " listed, " + found + " found)");
        }
    }

    private static Map<MutantKey, Integer> sorted(Map<MutantKey, Integer> listed) {
        Map<String, MutantKey> order = new TreeMap<>();
        listed.keySet().forEach(key -> order.put(key.toString(), key));
        Map<MutantKey, Integer> sorted = new LinkedHashMap<>();
        order.values().forEach(key -> sorted.put(key, listed.getOrDefault(key, 0)));
        return sorted;
    }

    private void lines() {
        Map<SourceLine, Integer> found = new LinkedHashMap<>();
        report.lines().uncovered().forEach(line -> found.merge(line, 1, Integer::sum));
        found.forEach((line, count) -> {
            int listed = listing.lines().getOrDefault(line, 0);
            if (count > listed) {
                complaints.add("Not run: " + line + " (" + listed + " listed, " + count + " found)");
            }
        });
        listing.lines().entrySet().stream()
                .filter(listed -> listed.getKey().container().equals(report.container()))
                .filter(listed -> found.getOrDefault(listed.getKey(), 0) < listed.getValue())
                .map(listed -> "Listed as not run, but run or gone: " + listed.getKey())
                .sorted()
                .forEach(complaints::add);
    }

    /** A mutant without end counts as killed: whether a test ends it or a limit does differs from run to run. */
    private void score() {
        int score = report.score(endedByLimit);
        Integer least = scores.least().get(report.container());
        if (least == null) {
            complaints.add("No score is recorded for " + report.container() + ": it is " + SummaryTable.percent(score));
        } else if (score < least) {
            complaints.add("The score of " + report.container() + " fell to " + SummaryTable.percent(score) + " from "
                    + SummaryTable.percent(least));
        }
    }
}
