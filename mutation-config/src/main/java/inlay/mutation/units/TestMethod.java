package inlay.mutation.units;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A test method with all its invocations. */
final class TestMethod extends AbstractTestUnit {
    private final Launcher launcher;
    private final LauncherDiscoveryRequest request;

    TestMethod(Launcher launcher, UniqueId id, Class<?> type) {
        super(new Description(id.toString(), type));
        this.launcher = launcher;
        this.request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectUniqueId(id))
                .filters(EngineFilter.includeEngines(id.getEngineId().orElseThrow()))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter(
                        "junit.jupiter.extensions.autodetection.include", UpToFirstFailure.class.getName())
                .build();
    }

    @Override
    public void execute(ResultCollector results) {
        results.notifyStart(getDescription());
        Throwable failure = failure();
        if (failure == null) {
            results.notifyEnd(getDescription());
        } else {
            results.notifyEnd(getDescription(), failure);
        }
    }

    private @Nullable Throwable failure() {
        Failures failures = new Failures();
        try {
            launcher.execute(request, failures);
            return failures.first;
        } catch (OutOfMemoryError e) {
            // the platform hands it on: a test that runs into it has failed all the same
            return e;
        }
    }

    private static final class Failures implements TestExecutionListener {
        private @Nullable Throwable first;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (first == null && result.getStatus() == Status.FAILED) {
                first = result.getThrowable().orElseGet(AssertionError::new);
            }
        }
    }
}
