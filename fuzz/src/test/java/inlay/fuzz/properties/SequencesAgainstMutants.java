package inlay.fuzz.properties;

import inlay.fuzz.run.Languages;
import inlay.fuzz.run.Script;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Sequences for mutation runs: as they were drawn, since one that fails is all that is asked for, and in portions, the
 * smallest of which finds most.
 */
class SequencesAgainstMutants {

    @Property(seed = "3", tries = 60, shrinking = ShrinkingMode.OFF)
    void shouldAgreeOnFewLists(@ForAll("lists") Script script) {
        script.run();
    }

    @Property(seed = "1", tries = 500, shrinking = ShrinkingMode.OFF)
    void shouldAgreeOnLists(@ForAll("lists") Script script) {
        script.run();
    }

    @Property(seed = "2", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void shouldAgreeOnMoreLists(@ForAll("lists") Script script) {
        script.run();
    }

    @Property(seed = "3", tries = 60, shrinking = ShrinkingMode.OFF)
    void shouldAgreeOnFewBoxes(@ForAll("boxes") Script script) {
        script.run();
    }

    @Property(seed = "1", tries = 500, shrinking = ShrinkingMode.OFF)
    void shouldAgreeOnBoxes(@ForAll("boxes") Script script) {
        script.run();
    }

    @Property(seed = "2", tries = 1_500, shrinking = ShrinkingMode.OFF)
    void shouldAgreeOnMoreBoxes(@ForAll("boxes") Script script) {
        script.run();
    }

    @Provide
    Arbitrary<Script> lists() {
        return Sequences.of(Languages.named("list"));
    }

    @Provide
    Arbitrary<Script> boxes() {
        return Sequences.of(Languages.named("box"));
    }
}
