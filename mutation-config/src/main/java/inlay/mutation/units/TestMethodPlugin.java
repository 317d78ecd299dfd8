package inlay.mutation.units;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/** What PIT finds by its service file. */
public final class TestMethodPlugin implements TestPluginFactory {

    /** For the service loader. */
    public TestMethodPlugin() {}

    @Override
    public String description() {
        return "Runs a test method at a time, with all its invocations";
    }

    @Override
    public String name() {
        return "test-methods";
    }

    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig groups,
            ClassByteArraySource source,
            Collection<String> excludedRunners,
            Collection<String> includedMethods) {
        return new Configuration() {
            @Override
            public TestUnitFinder testUnitFinder() {
                return new TestMethodFinder(groups);
            }

            @Override
            public TestSuiteFinder testSuiteFinder() {
                return suite -> List.of();
            }

            @Override
            public Optional<PitHelpError> verifyEnvironment() {
                return Optional.empty();
            }
        };
    }
}
