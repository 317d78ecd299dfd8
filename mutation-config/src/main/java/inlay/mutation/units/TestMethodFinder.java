package inlay.mutation.units;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/** Finds the test methods of a class, and runs none of them. */
final class TestMethodFinder implements TestUnitFinder {
    private final TestGroupConfig groups;
    private final Launcher launcher = LauncherFactory.create();

    TestMethodFinder(TestGroupConfig groups) {
        this.groups = groups;
    }

    @Override
    public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
        List<TestUnit> units = new ArrayList<>();
        if (type.getEnclosingClass() == null) {
            TestPlan plan = launcher.discover(request(type));
            for (TestIdentifier root : plan.getRoots()) {
                for (TestIdentifier test : plan.getDescendants(root)) {
                    if (test.getSource().filter(MethodSource.class::isInstance).isPresent()) {
                        units.add(new TestMethod(launcher, test.getUniqueIdObject(), type));
                    }
                }
            }
        }
        return units;
    }

    private LauncherDiscoveryRequest request(Class<?> type) {
        LauncherDiscoveryRequestBuilder request =
                LauncherDiscoveryRequestBuilder.request().selectors(selectClass(type));
        if (!groups.getExcludedGroups().isEmpty()) {
            request.filters(TagFilter.excludeTags(groups.getExcludedGroups()));
        }
        if (!groups.getIncludedGroups().isEmpty()) {
            request.filters(TagFilter.includeTags(groups.getIncludedGroups()));
        }
        return request.build();
    }
}
