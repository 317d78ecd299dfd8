package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.testing.ListTestSuiteBuilder;
import com.google.common.collect.testing.TestStringListGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.ListFeature;
import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import junit.framework.TestCase;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The list suite of guava-testlib, over every container and every state a list can be in, none of its tests suppressed.
 *
 * <p>It runs twice. As dynamic tests each of its tests has a name of its own in the report; a mutation run takes them
 * one by one, at a price, so they have a tag to be left out by. As a single test per state it also tells how many tests
 * there were, and that is what a mutation run takes.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class GuavaListSuite {

    /** Constructor for subclasses. */
    protected GuavaListSuite() {}

    /** The containers to run over. */
    protected abstract Collection<? extends VecKind> kinds();

    /** What a test starts from; makes a list and asserts that it is in that state. */
    private enum State {
        FRESH(History.FRESH, 908),
        SPILLED(History.SPILLED, 908),
        SHRUNK_BACK(History.SHRUNK_BACK, 908),
        SUB_LIST_ACROSS_THE_BOUNDARY(History.FRESH, 451);

        private final History history;
        private final int tests;

        State(History history, int tests) {
            this.history = history;
            this.tests = tests;
        }

        List<String> list(VecKind kind, List<String> content) {
            if (this == SUB_LIST_ACROSS_THE_BOUNDARY) {
                return subList(kind, content);
            }
            Vec<String> list = history.list(kind, content);
            int size = content.size();
            boolean spills = size > kind.inlineCapacity();
            switch (this) {
                case FRESH -> assertState(kind, list, spills, kind.capacityAfterAdding(size));
                case SPILLED -> assertState(kind, list, true, Math.max(size, kind.inlineCapacity()) + 3);
                default -> assertState(kind, list, spills, kind.exactCapacity(size));
            }
            return list;
        }

        private static void assertState(VecKind kind, Vec<?> list, boolean spilled, int capacity) {
            assertEquals(spilled, kind.spilled(list), "spilled");
            assertEquals(capacity, list.capacity(), "capacity");
        }

        /** A part that begins at the last place before the list has to grow, with one element after it. */
        private static List<String> subList(VecKind kind, List<String> content) {
            int full = kind.capacityAfterAdding(2);
            int start = full - 1;
            List<String> padded = new ArrayList<>(Collections.nCopies(start, "before"));
            padded.addAll(content);
            padded.add("after");
            Vec<String> list = FRESH.history.list(kind, padded);
            assertEquals(content.size() > 0, list.capacity() > full, "has grown");
            assertState(kind, list, padded.size() > kind.inlineCapacity(), kind.capacityAfterAdding(padded.size()));
            return list.subList(start, start + content.size());
        }

        /** As for array lists and their sub-lists, of which the latter are not serializable. */
        List<Feature<?>> features() {
            List<Feature<?>> features = new ArrayList<>(List.of(
                    ListFeature.GENERAL_PURPOSE,
                    CollectionFeature.ALLOWS_NULL_VALUES,
                    CollectionFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION,
                    CollectionSize.ANY));
            if (this != SUB_LIST_ACROSS_THE_BOUNDARY) {
                features.add(CollectionFeature.SERIALIZABLE);
            }
            return features;
        }
    }

    /** A container whose lists are in a state. */
    private record Subject(VecKind kind, State state) {

        TestSuite suite() {
            return GuavaListSuite.suite(
                    toString(),
                    new TestStringListGenerator() {
                        @Override
                        protected List<String> create(String[] elements) {
                            return state.list(kind, Arrays.asList(elements));
                        }
                    },
                    state.features());
        }

        @Override
        public String toString() {
            return kind + " " + state;
        }
    }

    private static TestSuite suite(String name, TestStringListGenerator generator, List<Feature<?>> features) {
        return ListTestSuiteBuilder.using(generator)
                .named(name)
                .withFeatures(features)
                .createTestSuite();
    }

    Stream<Subject> subjects() {
        return kinds().stream().flatMap(kind -> Stream.of(State.values()).map(state -> new Subject(kind, state)));
    }

    @TestFactory
    @Tag("slow-for-mutation")
    Stream<DynamicContainer> shouldPassEachTestOfTheGuavaSuite() {
        return subjects().map(subject -> dynamicContainer(subject.toString(), tests(subject.suite())));
    }

    private static Stream<DynamicTest> tests(TestSuite suite) {
        return Collections.list(suite.tests()).stream()
                .flatMap(test -> test instanceof TestSuite nested
                        ? tests(nested)
                        : Stream.of(dynamicTest(test.toString(), ((TestCase) test)::runBare)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void shouldPassTheWholeGuavaSuite(Subject subject) {
        assertEquals(subject.state().tests, run(subject.suite()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESH", "SUB_LIST_ACROSS_THE_BOUNDARY"})
    void shouldHaveAsManyTestsAsAnArrayListPasses(State state) {
        TestStringListGenerator generator = new TestStringListGenerator() {
            @Override
            protected List<String> create(String[] elements) {
                List<String> list = new ArrayList<>(Arrays.asList(elements));
                return state == State.SUB_LIST_ACROSS_THE_BOUNDARY ? list.subList(0, list.size()) : list;
            }
        };
        assertEquals(state.tests, run(suite("ArrayList", generator, state.features())));
    }

    /** Runs all tests; returns how many there were. */
    private static int run(TestSuite suite) {
        TestResult result = new TestResult();
        suite.run(result);
        Stream.of(result.errors(), result.failures())
                .flatMap(failures -> Collections.list(failures).stream())
                .findFirst()
                .ifPresent(failure -> {
                    throw new AssertionError(failure.failedTest().toString(), failure.thrownException());
                });
        assertTrue(result.wasSuccessful());
        return result.runCount();
    }
}
