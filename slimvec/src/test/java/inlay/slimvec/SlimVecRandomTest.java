package inlay.slimvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.vec.suite.VecAssertions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/** Long sequences of operations, by chance but always the same, compared with an array list after each. */
@SuppressWarnings("NullAway")
class SlimVecRandomTest {

    private static final int SEQUENCES = 80;
    private static final int STEPS = 60;
    private static final int LONGEST = 40;

    /** What a failure message calls the elements. */
    private static final List<@Nullable Object> ELEMENTS =
            Arrays.asList(null, null, null, "a", "b", new Object[0], new Object[] {"c"}, new String[] {"d"});

    private static final List<String> NAMES = List.of(
            "null", "null", "null", "\"a\"", "\"b\"", "new Object[0]", "new Object[] {\"c\"}", "new String[] {\"d\"}");

    @AfterEach
    void shouldLeaveTheSharedMarkersAsTheyAre() {
        Contents.assertSharedMarkersUntouched();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void shouldAgreeWithAnArrayListAfterEachStep(long firstSeed) {
        for (long seed = firstSeed * SEQUENCES; seed < (firstSeed + 1) * SEQUENCES; seed++) {
            Sequence sequence = new Sequence(new Random(seed));
            try {
                for (int step = 0; step < STEPS; step++) {
                    sequence.step();
                    VecAssertions.assertSound(SlimVecKind.SLIM_VEC, sequence.model, sequence.list);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionFailedError("seed " + seed + ":\n" + String.join("\n", sequence.code), e);
            }
        }
    }

    /** One list, its model, and what was done with them. */
    private static final class Sequence {
        private final Random random;

        /** Of the elements, how many come into question: the first ones are nulls. */
        private final int variety;

        private final SlimVec<@Nullable Object> list = SlimVec.create();
        private final List<@Nullable Object> model = new ArrayList<>();
        private final List<String> code = new ArrayList<>(List.of("SlimVec<Object> list = SlimVec.create();"));

        Sequence(Random random) {
            this.random = random;
            this.variety = random.nextInt(4) == 0 ? 3 : ELEMENTS.size();
        }

        private int upTo(int largest) {
            return random.nextInt(largest + 1);
        }

        private void wrote(String format, Object... arguments) {
            code.add(String.format("list." + format + ";", arguments));
        }

        /** Elements, and how a reader would write them. */
        private String choose(int count, List<@Nullable Object> chosen) {
            List<String> names = new ArrayList<>();
            boolean alike = random.nextBoolean();
            int element = random.nextInt(variety);
            for (int i = 0; i < count; i++) {
                chosen.add(ELEMENTS.get(element));
                names.add(NAMES.get(element));
                element = alike ? element : random.nextInt(variety);
            }
            return "Arrays.asList(new Object[] {" + String.join(", ", names) + "})";
        }

        void step() {
            int size = model.size();
            int element = random.nextInt(variety);
            Object value = ELEMENTS.get(element);
            String name = NAMES.get(element);
            int kind = random.nextInt(24);
            if (size > LONGEST) {
                cut(random.nextInt(4), size);
            } else if (kind < 4) {
                wrote("add(%s)", name);
                list.add(value);
                model.add(value);
            } else if (kind < 6) {
                int index = upTo(size);
                wrote("add(%d, %s)", index, name);
                list.add(index, value);
                model.add(index, value);
            } else if (kind < 12) {
                if (size > 0) {
                    onElement(kind, random.nextInt(size), value, name);
                }
            } else if (kind < 15) {
                cut(kind - 12, size);
            } else if (kind < 19) {
                many(kind, size);
            } else if (kind < 22) {
                capacity(kind, size);
            } else {
                others(random.nextInt(6), value, name);
            }
        }

        private void onElement(int kind, int index, @Nullable Object value, String name) {
            switch (kind) {
                case 6, 7 -> {
                    wrote("set(%d, %s)", index, name);
                    assertEquals(model.set(index, value), list.set(index, value));
                }
                case 8 -> {
                    wrote("remove(%d)", index);
                    assertEquals(model.remove(index), list.remove(index));
                }
                case 9 -> {
                    wrote("pop()");
                    assertEquals(model.remove(model.size() - 1), list.pop());
                }
                case 10 -> {
                    wrote("swapRemove(%d)", index);
                    Collections.swap(model, index, model.size() - 1);
                    assertEquals(model.remove(model.size() - 1), list.swapRemove(index));
                }
                default -> {
                    wrote("remove((Object) %s)", name);
                    assertEquals(model.remove(value), list.remove(value));
                }
            }
        }

        private void cut(int kind, int size) {
            int from = upTo(size);
            int to = from + upTo(size - from);
            List<@Nullable Object> range = model.subList(from, to);
            switch (kind) {
                case 0 -> {
                    wrote("truncate(%d)", from);
                    list.truncate(from);
                    range = model.subList(from, size);
                }
                case 1 -> {
                    wrote("drain(%d, %d)", from, to);
                    SlimVec<@Nullable Object> drained = list.drain(from, to);
                    VecAssertions.assertSound(SlimVecKind.SLIM_VEC, range, drained);
                }
                case 2 -> {
                    wrote("subList(%d, %d).clear()", from, to);
                    list.subList(from, to).clear();
                }
                default -> {
                    wrote("splitOff(%d)", from);
                    range = model.subList(from, size);
                    VecAssertions.assertSound(SlimVecKind.SLIM_VEC, range, list.splitOff(from));
                }
            }
            range.clear();
        }

        private void many(int kind, int size) {
            int from = upTo(size);
            int to = from + upTo(size - from);
            List<@Nullable Object> values = new ArrayList<>();
            String names = choose(upTo(random.nextInt(3) == 0 ? 20 : 3), values);
            switch (kind) {
                case 15 -> {
                    wrote("addAll(%d, %s)", from, names);
                    list.addAll(from, values);
                    model.addAll(from, values);
                }
                case 16, 17 -> {
                    wrote("splice(%d, %d, %s)", from, to, names);
                    List<@Nullable Object> range = model.subList(from, to);
                    VecAssertions.assertSound(SlimVecKind.SLIM_VEC, range, list.splice(from, to, values));
                    range.clear();
                    model.addAll(from, values);
                }
                default -> {
                    if (random.nextBoolean()) {
                        wrote("extendFromWithin(%d, %d)", from, to);
                        list.extendFromWithin(from, to);
                        model.addAll(new ArrayList<>(model.subList(from, to)));
                    } else {
                        wrote("append(SlimVec.copyOf(%s))", names);
                        list.append(SlimVec.copyOf(values));
                        model.addAll(values);
                    }
                }
            }
        }

        private void capacity(int kind, int size) {
            int figure = upTo(20);
            switch (kind) {
                case 19 -> {
                    wrote("shrinkToFit()");
                    list.shrinkToFit();
                    assertEquals(size, list.capacity());
                }
                case 20 -> {
                    wrote("grow(%d)", size + figure);
                    list.grow(size + figure);
                    assertEquals(size + figure, list.capacity());
                }
                default -> {
                    wrote("shrinkTo(%d)", figure);
                    list.shrinkTo(figure);
                }
            }
        }

        private void others(int kind, @Nullable Object value, String name) {
            switch (kind) {
                case 0 -> {
                    int newSize = upTo(LONGEST);
                    wrote("resize(%d, %s)", newSize, name);
                    list.resize(newSize, value);
                    while (model.size() < newSize) {
                        model.add(value);
                    }
                    model.subList(newSize, model.size()).clear();
                }
                case 1 -> {
                    wrote("removeIf(Objects::%s)", value == null ? "isNull" : "nonNull");
                    assertEquals(
                            model.removeIf(value == null ? Objects::isNull : Objects::nonNull),
                            list.removeIf(value == null ? Objects::isNull : Objects::nonNull));
                }
                case 2 -> {
                    wrote("replaceAll(element -> %s)", name);
                    list.replaceAll(element -> value);
                    model.replaceAll(element -> value);
                }
                case 3 -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    wrote("assign(%s)", choose(upTo(5), values));
                    list.assign(values);
                    model.clear();
                    model.addAll(values);
                }
                case 4 -> {
                    wrote("addAll(list.subList(0, list.size()))");
                    list.addAll(list.subList(0, list.size()));
                    model.addAll(new ArrayList<>(model));
                }
                default -> {
                    wrote("copy().add(\"new\")");
                    SlimVec<@Nullable Object> copy = list.copy();
                    VecAssertions.assertSound(SlimVecKind.SLIM_VEC, model, copy);
                    Contents.assertNothingShared(list, copy);
                    copy.add("new");
                    copy.replaceAll(element -> "changed");
                }
            }
        }
    }
}
