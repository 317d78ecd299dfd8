package inlay.fuzz.properties;

import inlay.fuzz.run.Finding;
import inlay.fuzz.run.Script;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** A property of scripts that fails ends with the finding. */
final class FindingReport implements AroundPropertyHook {

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        return result.falsifiedParameters()
                .map(parameters -> (Script) parameters.get(0))
                .flatMap(Finding::of)
                .map(finding -> result.mapToFailed(new AssertionError(finding.text())))
                .orElse(result);
    }
}
