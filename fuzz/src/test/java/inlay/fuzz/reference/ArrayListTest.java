package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reference against an array list, in all that lists have, while no callback throws or changes the list. */
class ArrayListTest {

    private static final int SEQUENCES = 400;
    private static final int STEPS = 64;
    private static final int NEVER = -1;
    private static final Set<String> COMPARISONS = Set.of("compare", "compareTo");

    @Test
    void shouldDoAsArrayListDoes() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Reference reference = seed % 2 == 0 ? SmallReference.create() : SlimReference.create();
            List<@Nullable Object> list = new ArrayList<>();
            Side expected = new Side(AsVec.of(list), AsVec.of(new ArrayList<>()));
            Side actual = new Side(AsVec.of(reference), AsVec.of(SmallReference.create()));
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                Acts.Act act = Acts.anyOfList(random);
                long arguments = random.nextLong();
                try {
                    Outcome outcome = result(expected, act, arguments);
                    assertSame(outcome, result(actual, act, arguments));
                    if (isHalfSorted(outcome)) {
                        list.clear();
                        list.addAll(reference);
                    }
                    Outcome.assertSameElements(list, reference);
                } catch (AssertionError difference) {
                    fail("seed " + seed + ", step " + step + ", " + act.name() + " at " + list, difference);
                }
            }
        }
    }

    /** An array list is sorted in place, also if elements turn out not to be comparable. */
    private static boolean isHalfSorted(Outcome outcome) {
        return outcome.thrown() instanceof ClassCastException || outcome.thrown() instanceof NullPointerException;
    }

    /** With new views: those of an array list notice more than a change of the size. */
    private static Outcome result(Side side, Acts.Act act, long arguments) {
        side.view = side.list.subList(side.list.size() / 4, side.list.size());
        side.inner = side.view.subList(0, side.view.size() / 2);
        return Outcome.of(side, act, NEVER, arguments);
    }

    private static void assertSame(Outcome expected, Outcome actual) {
        boolean backwards = expected.thrown() instanceof IllegalArgumentException;
        assertEquals(backwards ? IndexOutOfBoundsException.class : expected.thrownType(), actual.thrownType());
        expected.assertSameResult(actual);
        assertSameTrace(common(expected.trace()), common(actual.trace()));
    }

    /** Lists of Inlay first look whether they are sorted; if not, they sort a copy and compare from the start again. */
    private static void assertSameTrace(List<@Nullable Object> expected, List<@Nullable Object> actual) {
        boolean sorts = !expected.isEmpty() && COMPARISONS.contains(String.valueOf(expected.get(0)));
        int first = sorts ? Math.max(actual.size() - expected.size(), 0) : 0;
        Outcome.assertSameTrace(expected.subList(0, first), actual.subList(0, first));
        Outcome.assertSameTrace(expected, actual.subList(first, actual.size()));
    }

    /** An array list also asks for sizes, then not for what is empty, and whether the very same element equals itself. */
    private static List<@Nullable Object> common(List<@Nullable Object> trace) {
        List<@Nullable Object> common = new ArrayList<>();
        for (int i = 0; i < trace.size(); i++) {
            if ("equals".equals(trace.get(i)) && trace.get(i + 1) == trace.get(i + 2)) {
                i += 2;
            } else if (!"size".equals(trace.get(i)) && !"toArray".equals(trace.get(i))) {
                common.add(trace.get(i));
            }
        }
        return common;
    }
}
