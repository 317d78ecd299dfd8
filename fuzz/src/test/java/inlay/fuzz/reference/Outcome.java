package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What an operation returned or threw, and whom it called. */
@SuppressWarnings("NullAway")
record Outcome(@Nullable Object returned, @Nullable Throwable thrown, List<@Nullable Object> trace) {

    /**
     * @param trigger number of the call back that throws or changes the list
     * @param arguments where all arguments come from
     */
    static Outcome of(Side side, Acts.Act act, int trigger, long arguments) {
        side.begin(trigger, arguments);
        Noisy.listener = side;
        try {
            return new Outcome(act.on(side, new Random(arguments)), null, side.trace);
        } catch (RuntimeException | Error thrown) {
            return new Outcome(null, thrown, side.trace);
        } finally {
            Noisy.listener = null;
        }
    }

    @Nullable
    Class<?> thrownType() {
        return thrown == null ? null : thrown.getClass();
    }

    /** Asserts that a real list has done the same. */
    void assertSameAs(Outcome actual) {
        assertEquals(thrownType(), actual.thrownType());
        assertSameResult(actual);
        assertSameTrace(trace, actual.trace);
    }

    void assertSameResult(Outcome actual) {
        Object expected = AsVec.unwrapped(returned);
        Object other = AsVec.unwrapped(actual.returned);
        if (expected instanceof List<?> list && other instanceof List<?> others) {
            assertSameElements(list, others);
            if (list instanceof Reference reference && others instanceof Vec<?> vec) {
                assertSamePlacement(reference, vec);
            }
        } else if (expected instanceof Object[] array && other instanceof Object[] others) {
            assertSame(array.getClass(), others.getClass());
            assertSameElements(Arrays.asList(array), Arrays.asList(others));
        } else if (expected instanceof Optional<?> optional && other instanceof Optional<?> optionals) {
            assertSame(optional.orElse(null), optionals.orElse(null));
        } else if (expected instanceof Noisy) {
            assertSame(expected, other);
        } else {
            assertEquals(expected, other);
        }
    }

    static void assertSameElements(List<?> expected, List<?> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertSame(expected.get(i), actual.get(i));
        }
    }

    /** By identity, but for names of calls and numbers. */
    static void assertSameTrace(List<?> expected, List<?> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) instanceof Integer index) {
                assertEquals(index, actual.get(i));
            } else {
                assertSame(expected.get(i), actual.get(i));
            }
        }
    }

    static void assertSamePlacement(Reference expected, Vec<?> actual) {
        assertEquals(expected.capacity(), actual.capacity());
        if (actual instanceof SmallVec<?> small) {
            assertEquals(expected.spilled(), small.spilled());
            assertEquals(expected.inlineCapacity(), small.inlineCapacity());
        } else if (expected.placement() instanceof SlimPlacement slim && actual instanceof SlimVec<?>) {
            Object[] block = Raw.block(actual);
            Object marker = block == null ? null : Raw.marker(block);
            assertEquals(slim.slots(), block == null ? 0 : block.length);
            assertEquals(slim.hasMarker(), marker != null);
            assertEquals(slim.hasPrivateMarker(), marker != null && !Raw.isShared(marker));
        }
    }
}
