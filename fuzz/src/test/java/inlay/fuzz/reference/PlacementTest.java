package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference against the real lists, while callbacks throw and change the list. */
class PlacementTest {

    private static final int SEQUENCES = 300;
    private static final int STEPS = 64;
    private static final int LONG = 60;

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 16})
    void shouldPredictSmallVec(int inlineCapacity) {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Reference reference = SmallReference.withInlineCapacity(inlineCapacity);
            new Sequence(seed, reference, SmallVec.withInlineCapacity(inlineCapacity)).run();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17})
    void shouldPredictSlimVec(int capacity) {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(seed, SlimReference.withCapacity(capacity), SlimVec.withCapacity(capacity)).run();
        }
    }

    private static final class Sequence {

        private final long seed;
        private final Random random;
        private final Reference reference;
        private final Reference otherReference;
        private final Side expected;
        private final Side actual;
        private @Nullable Object predictedBlock;
        private @Nullable Object realBlock;

        Sequence(long seed, Reference reference, Vec<@Nullable Object> real) {
            this.seed = seed;
            this.random = new Random(seed);
            this.reference = reference;
            boolean slim = random.nextBoolean();
            this.otherReference = slim ? SlimReference.create() : SmallReference.create();
            this.expected = new Side(AsVec.of(reference), AsVec.of(otherReference));
            this.actual = new Side(real, slim ? SlimVec.create() : SmallVec.create());
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                run(step);
            }
        }

        private void run(int step) {
            Acts.Act act = Acts.any(random);
            int trigger = random.nextInt(3) == 0 ? random.nextInt(8) : -1;
            long arguments = random.nextLong();
            try {
                Outcome.of(expected, act, trigger, arguments).assertSameAs(Outcome.of(actual, act, trigger, arguments));
                assertSame(otherReference, actual.other);
                assertSame(reference, actual.list);
                assertBlockAsPredicted();
            } catch (AssertionError difference) {
                fail("seed " + seed + ", step " + step + ", " + act.name() + " with " + trigger, difference);
            }
            shorten(expected);
            shorten(actual);
        }

        private static void assertSame(Reference expected, Vec<?> actual) {
            Outcome.assertSameElements(expected, actual);
            Outcome.assertSamePlacement(expected, actual);
        }

        /** Another block whenever another one is predicted, and only then. */
        private void assertBlockAsPredicted() {
            Object predicted = reference.placement().identity();
            Object real = predicted == null ? null : Raw.block(actual.list);
            assertEquals(predicted == predictedBlock, real == realBlock);
            predictedBlock = predicted;
            realBlock = real;
        }

        private static void shorten(Side side) {
            if (side.list.size() > LONG) {
                side.list.truncate(3);
            }
            if (side.other.size() > LONG) {
                side.other.clear();
            }
        }
    }
}
