package inlay.mutation.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.pitest.testapi.Description;
import org.pitest.testapi.NullExecutionListener;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestUnit;

class TestMethodFinderTest {

    @BeforeEach
    void forgetRuns() {
        Planted.runs = 0;
    }

    private static List<TestUnit> find(Class<?> type) {
        TestGroupConfig groups = TestGroupConfig.emptyConfig().withExcludedGroups("left-out");
        return new TestMethodFinder(groups).findTestUnits(type, new NullExecutionListener());
    }

    private static Results execute(String method) {
        Results results = new Results();
        for (TestUnit unit : find(Planted.class)) {
            if (unit.getDescription().getName().contains(":" + method + "(")) {
                unit.execute(results);
            }
        }
        return results;
    }

    @Test
    void shouldFindTheMethodsOfAClassAndRunNone() {
        assertEquals(3, find(Planted.class).size());
        assertEquals(0, Planted.runs);
    }

    @Test
    void shouldFindNothingInANestedClass() {
        assertEquals(List.of(), find(Results.class));
    }

    @Test
    void shouldRunAllInvocationsOfAMethodAsOne() {
        Results results = execute("shouldPass");
        assertEquals(3, Planted.runs);
        assertEquals(List.of("start", "end"), results.calls);
        assertNull(results.failure);
    }

    @Test
    void shouldStopAtTheFirstFailure() {
        Results results = execute("shouldFailAtTwo");
        assertEquals(2, Planted.runs);
        assertEquals(List.of("start", "end"), results.calls);
        assertInstanceOf(AssertionFailedError.class, results.failure);
    }

    @Test
    void shouldTakeWantOfMemoryForAFailure() {
        Results results = execute("shouldRunOutOfMemory");
        assertEquals(List.of("start", "end"), results.calls);
        assertInstanceOf(OutOfMemoryError.class, results.failure);
    }

    private static final class Results implements ResultCollector {
        private final List<String> calls = new ArrayList<>();
        private @Nullable Throwable failure;

        @Override
        public void notifyStart(Description description) {
            calls.add("start");
        }

        @Override
        public void notifyEnd(Description description) {
            calls.add("end");
        }

        @Override
        public void notifyEnd(Description description, Throwable thrown) {
            calls.add("end");
            failure = thrown;
        }

        @Override
        public void notifySkipped(Description description) {
            calls.add("skipped");
        }

        @Override
        public boolean shouldExit() {
            return false;
        }
    }
}
