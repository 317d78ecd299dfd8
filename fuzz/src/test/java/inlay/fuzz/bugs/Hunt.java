package inlay.fuzz.bugs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The search for a bug by random sequences.
 *
 * @param sequences how many were needed; empty if so many as are allowed did not find it
 * @param difference what was found
 * @param operations in the shortened sequence, those inside others too; empty if it does not fail on its own
 */
record Hunt(Bug bug, OptionalLong sequences, String difference, OptionalInt operations) {

    /** Of each bug: it has to be found by so many sequences. */
    static final long MOST = 200_000;

    /** Searches for a bug with so many sequences. */
    static Hunt of(Bug bug, long most) {
        Map<String, byte[]> classes = Compilation.of(bug);
        Outcome outcome = run(property(classes, bug.property()), most);
        OptionalInt operations = OptionalInt.empty();
        if (outcome.sequences().isPresent()) {
            operations = operations(classes, bug.property(), outcome.sequences().getAsLong() - 1);
        }
        return new Hunt(bug, outcome.sequences(), outcome.difference(), operations);
    }

    /** What the sources as they are give, loaded as those with a bug are; empty if nothing is found. */
    static String control(String property, long sequences) {
        return run(property(Map.of(), property), sequences).difference();
    }

    private record Outcome(OptionalLong sequences, String difference) {}

    @SuppressWarnings("CatchingUnchecked")
    private static Outcome run(Property property, long most) {
        for (long number = 0; number < most; number++) {
            try {
                property.check(number);
            } catch (Throwable found) {
                return new Outcome(OptionalLong.of(number + 1), String.valueOf(found.getMessage()));
            }
        }
        return new Outcome(OptionalLong.empty(), "");
    }

    /** In classes of its own: what other sequences have left in static fields must not count. */
    private static OptionalInt operations(Map<String, byte[]> classes, String property, long number) {
        Property again = property(classes, property);
        return property(classes, property)
                .shortened(number)
                .filter(again::fails)
                .map(lines -> OptionalInt.of(again.operations(lines)))
                .orElse(OptionalInt.empty());
    }

    private static Property property(Map<String, byte[]> replaced, String name) {
        try {
            return (Property) new PatchedClasses(replaced)
                    .loadClass(Properties.class.getName())
                    .getMethod("named", String.class)
                    .invoke(null, name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All hunts as a table in Markdown, those that took most first. */
    static String table(List<Hunt> hunts) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%d bugs, %d not found.%n%n",
                hunts.size(),
                hunts.stream().filter(hunt -> hunt.sequences().isEmpty()).count()));
        table.append("| bug | what it does wrong | source | sequences | operations |\n");
        table.append("|---|---|---|---:|---:|\n");
        hunts.stream()
                .sorted(Comparator.comparingLong(
                        (Hunt hunt) -> -hunt.sequences().orElse(Long.MAX_VALUE)))
                .map(Hunt::row)
                .forEach(table::append);
        return table.toString();
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |%n",
                bug.name(),
                bug.title(),
                bug.source().getFileName(),
                sequences.isPresent() ? String.format(Locale.ROOT, "%,d", sequences.getAsLong()) : "not found",
                operations.isPresent() ? operations.getAsInt() : "");
    }
}
