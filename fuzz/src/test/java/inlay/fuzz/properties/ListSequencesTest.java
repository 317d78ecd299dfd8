package inlay.fuzz.properties;

import inlay.fuzz.run.Script;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class ListSequencesTest extends SequenceProperties {

    ListSequencesTest() {
        super("list");
    }

    @Property(seed = "1", tries = 20_000)
    void shouldAgreeWithTheReference(@ForAll("scripts") Script script) {
        runOfAll(script);
    }

    /** The report names the seed. */
    @Tag("random")
    @Property(tries = 60_000)
    void shouldAgreeWithTheReferenceFromAnySeed(@ForAll("scripts") Script script) {
        run(script);
    }
}
