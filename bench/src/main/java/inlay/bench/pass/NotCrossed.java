package inlay.bench.pass;

import java.util.Locale;
import java.util.Map;

/** The page that says what is not measured, from the exclusions. */
public final class NotCrossed {

    private NotCrossed() {}

    /** The page, in Markdown. */
    public static String page() {
        Map<Exclusion, Integer> counts = Crossing.excluded();
        StringBuilder page =
                new StringBuilder("""
                # What is not measured

                Written by `mvn -q -Pbench compile -Dargs="not-crossed"` from the rules that leave it out.

                Each case is measured with our lists and `ArrayList` at %s elements, with the other lists at 0, 2, 4, 64
                and 1,000 (temporaries also at 8), except for what follows. %,d combinations are left.

                | Left out | Combinations | Why |
                |---|--:|---|
                """.formatted(sizes(), Crossing.lists().size()));
        for (Exclusion exclusion : Exclusion.values()) {
            page.append("| %s | %d | %s |\n"
                    .formatted(exclusion.what(), counts.getOrDefault(exclusion, 0), exclusion.reason()));
        }
        page.append("""

                - A for-each loop and an explicit iterator are the same bytecode: `loop` is both.
                - Call sites that have seen one, two and four classes: `add`, `get`, the loop and `forEach`, with
                  `ArrayList`, `SmallVec` 4 and 8 and `SlimVec`, lists of four. The rest of the hot set and the shared
                  algorithms with four classes only. Other lists are not ours to make monomorphic.
                - One of a million retained lists: `ArrayList`, `SmallVec` 2 and 4 and `SlimVec`, under G1. Many retained
                  lists in a JVM of their own: all but `SmallVec` 8 and 16 and presized, under G1 and Parallel, a million
                  in one round, four million (the same lists as before) in all rounds, ten million (`ArrayList`,
                  `SmallVec` 4, `SlimVec`, one to four elements) in one round.
                - HPPC's list is no `java.util.List`; an adapter hands each call to it, which is one object more, and one
                  more per iterator. Its bytes are taken without the adapter.
                - Boxes are measured with longs, with a random mix of four types, and with small and large items;
                  `MutableLong` holds nothing but longs.
                """);
        return page.toString();
    }

    private static String sizes() {
        return String.join(
                ", ",
                Crossing.SIZES.stream()
                        .map(size -> String.format(Locale.ROOT, "%,d", size))
                        .toList());
    }
}
