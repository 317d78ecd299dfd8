package inlay.fuzz.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class FindingReportTest {

    @Test
    void shouldEndAFailedPropertyWithTheShortestSequence() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(PlantedProperties.class))
                .build();
        LauncherFactory.create().execute(request, summary);
        assertEquals(1, summary.getSummary().getTestsFailedCount());
        String message = String.valueOf(
                summary.getSummary().getFailures().get(0).getException().getMessage());
        assertTrue(message.contains("They differ first at step 5: push(0)"), message);
    }
}
