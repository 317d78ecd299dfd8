package inlay.fuzz.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.language.Draw;
import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ListLanguageTest {

    private static final int SEQUENCES = 2_000;

    private final ListLanguage language = new ListLanguage();

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void shouldReadWhatItWrites() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            for (Operation operation : language.decode(bytes(random, Language.LONGEST * Draw.SLICE))) {
                String line = language.form().print(operation);
                assertEquals(operation, language.form().parse(line), line);
            }
        }
    }

    @Test
    void shouldMeanSomethingWhateverTheBytes() {
        Random random = new Random(2);
        StateTable states = new StateTable();
        for (int length = 0; length < 600; length++) {
            language.run(language.decode(bytes(random, length)), states);
        }
        for (int value = 0; value < 256; value++) {
            byte[] same = new byte[Language.LONGEST * Draw.SLICE];
            java.util.Arrays.fill(same, (byte) value);
            language.run(language.decode(same), states);
        }

        assertEquals(856, states.sequences());
    }

    @Test
    void shouldFindNoDifferenceInRandomSequences() {
        Random random = new Random(3);
        StateTable states = new StateTable();
        for (int i = 0; i < SEQUENCES; i++) {
            language.run(language.decode(bytes(random, Language.LONGEST * Draw.SLICE)), states);
        }

        assertEquals(SEQUENCES, states.sequences());
        assertTrue(states.meanSize() > 15 && states.meanSize() < 120, "mean size " + states.meanSize());
        Set<String> smallStates = new TreeSet<>(List.of(
                "empty", "one", "some", "inline full", "spilled", "spilled and short", "block full", "shrunk back"));
        for (String kind : List.of("SmallVec 4", "SmallVec 8", "SmallVec 16")) {
            assertEquals(smallStates, seen(states, kind), kind);
        }
        smallStates.remove("some");
        assertEquals(smallStates, seen(states, "SmallVec 2"));
        assertEquals(
                Set.of(
                        "empty",
                        "empty block",
                        "one",
                        "shared marker",
                        "private marker",
                        "block full",
                        "nulls only",
                        "single null",
                        "single Object[]"),
                seen(states, "SlimVec"));
    }

    private static Set<String> seen(StateTable states, String kind) {
        return Objects.requireNonNull(states.states().get(kind)).keySet();
    }

    @Test
    void shouldRunTheSameWayEachTime() {
        byte[] bytes = bytes(new Random(4), Language.LONGEST * Draw.SLICE);
        StateTable first = new StateTable();
        StateTable second = new StateTable();
        language.run(language.decode(bytes), first);
        language.run(language.decode(bytes), second);

        assertEquals(first.states(), second.states());
        assertEquals(first.edges(), second.edges());
    }
}
