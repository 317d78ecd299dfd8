package inlay.fuzz.properties;

import inlay.fuzz.language.Language;
import inlay.fuzz.run.Languages;
import inlay.fuzz.run.Script;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A property that fails; run by a test alone. */
@Tag("planted")
@AddLifecycleHook(FindingReport.class)
class PlantedProperties {
    private static final Language LANGUAGE = Languages.named("planted");

    @Property(seed = "1")
    void shouldAgreeWithTheReference(@ForAll("scripts") Script script) {
        script.run();
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Sequences.of(LANGUAGE);
    }
}
