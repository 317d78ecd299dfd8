package inlay.fuzz.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.language.Draw;
import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxLanguageTest {

    private static final Language LANGUAGE = new BoxLanguage();

    private static byte[] randomBytes(Random random) {
        byte[] bytes = new byte[random.nextInt(Language.LONGEST * Draw.SLICE + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void run(String... lines) {
        List<Operation> sequence = Arrays.stream(lines)
                .map(line -> (Operation) LANGUAGE.form().parse(line))
                .toList();
        LANGUAGE.run(sequence, new StateTable());
    }

    private static Set<String> seen(Map<String, Map<String, Long>> table, String kind) {
        return table.getOrDefault(kind, Map.of()).keySet();
    }

    @Test
    void shouldFindNoDifference() {
        StateTable states = new StateTable();
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            LANGUAGE.run(LANGUAGE.decode(randomBytes(random)), states);
        }

        assertEquals(2_000, states.sequences());
        assertTrue(states.meanSize() > 1, "boxes are mostly full: " + states.meanSize());
        List<String> names = List.of("empty", "inline", "heap");
        for (String kind : Stream.of(1, 2, 4, 8, 16, 32, 64)
                .map(words -> "SmallBox S" + words)
                .toList()) {
            assertEquals(new HashSet<>(names), seen(states.states(), kind));
            Set<String> edges = seen(states.edges(), kind);
            for (String from : names) {
                for (String to : names) {
                    assertTrue(from.equals(to) || edges.contains(from + " -> " + to), kind + ": " + edges);
                }
            }
        }
    }

    @Test
    void shouldStayValidWhenShortened() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            List<Operation> sequence = new ArrayList<>(LANGUAGE.decode(randomBytes(random)));
            sequence.removeIf(operation -> random.nextInt(3) == 0);
            LANGUAGE.run(sequence, new StateTable());
        }
    }

    @Test
    void shouldReadWhatItWrites() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            for (Operation operation : LANGUAGE.decode(randomBytes(random))) {
                String line = LANGUAGE.form().print(operation);
                assertEquals(line, LANGUAGE.form().print(LANGUAGE.form().parse(line)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldPutEachValueInEachSpace(Value value) {
        String name = value.name().toLowerCase(Locale.ROOT);
        for (int words = 1; words <= 64; words *= 2) {
            run(
                    "ofIn(0, s" + words + ", " + name + ")",
                    "of(1, " + name + ")",
                    "ofHeap(2, s" + words + ", " + name + ")",
                    "moveToHeap(0)",
                    "copy(0, 1, false)",
                    "written(1, 2)",
                    "text(1)",
                    "set(1, strip)",
                    "set(1, " + name + ")",
                    "take(1)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldPutEachSequenceInEachSpace(Sequence sequence) {
        for (Length length : Length.values()) {
            String with = sequence + ", " + length;
            for (int words = 1; words <= 64; words *= 2) {
                run(
                        "ofSequence(0, s" + words + ", " + with.toLowerCase(Locale.ROOT) + ")",
                        "scribble",
                        "scribbleOnRead(0)",
                        "copy(0, 1, true)",
                        "resize(0, 1, s8)",
                        "text(1)",
                        "written(1, 2)");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldPutEachValueWithALayoutInEachSpace(Own own) {
        for (Hook hook : Hook.values()) {
            for (Reaction reaction : Reaction.values()) {
                String name = own.name().toLowerCase(Locale.ROOT);
                String arm = ("arm(" + hook + ", 0, " + reaction + ", [set(0, ordered)])").toLowerCase(Locale.ROOT);
                for (int words = 1; words <= 64; words *= 2) {
                    run(
                            "set(1, four)",
                            "ofOwn(0, s" + words + ", " + name + ")",
                            arm,
                            "setOwn(1, " + name + ")",
                            arm,
                            "get(0)",
                            arm,
                            "moveToHeap(1)",
                            arm,
                            "take(0)");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "throw", "error"})
    void shouldFollowCallbacks(String reaction) {
        for (String operation : List.of(
                "map(0, touchy)",
                "flatMap(0, null, one)",
                "flatMap(0, value, two_ordered)",
                "filter(0, true)",
                "or(0, empty, one)",
                "or(2, null, one)",
                "orElseGet(2, ordered)",
                "orElseThrowAs(2)",
                "ifPresent(0)",
                "ifPresentOrElse(2)",
                "compare(0, 1)",
                "stream(0, true)")) {
            run(
                    "set(0, ordered)",
                    "set(1, two_ordered)",
                    "arm(call, 0, " + reaction + ", [set(0, one), take(1)])",
                    operation,
                    "arm(construct, 0, " + reaction + ", [resize(0, 2, s1), set(0, text)])",
                    operation);
        }
    }
}
