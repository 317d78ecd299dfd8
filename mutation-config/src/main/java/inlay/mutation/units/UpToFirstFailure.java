package inlay.mutation.units;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Leaves out what comes after a failure: one kills the mutant. */
public final class UpToFirstFailure implements ExecutionCondition, TestWatcher {
    private boolean failed;

    /** For the service loader. */
    public UpToFirstFailure() {}

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        failed = true;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed
                ? ConditionEvaluationResult.disabled("a test has failed")
                : ConditionEvaluationResult.enabled("no test has failed");
    }
}
