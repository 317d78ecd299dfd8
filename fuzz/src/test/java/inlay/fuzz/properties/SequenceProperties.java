package inlay.fuzz.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.fuzz.language.StateTable;
import inlay.fuzz.run.Languages;
import inlay.fuzz.run.Script;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;

/** What the properties of all languages share: scripts, and the states seen at the end. */
@AddLifecycleHook(FindingReport.class)
abstract class SequenceProperties {

    private final String language;
    private final StateTable seen = new StateTable();
    private boolean complete;

    SequenceProperties(String language) {
        this.language = language;
    }

    /** Runs a script. */
    final void run(Script script) {
        script.run(seen);
    }

    /** Runs a script of a property that must come to all states. */
    final void runOfAll(Script script) {
        complete = true;
        run(script);
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Sequences.of(Languages.named(language));
    }

    @AfterProperty
    void shouldHaveSeenAllStates() {
        PossibleStates possible = PossibleStates.of(language);
        System.out.println(possible.table(seen));
        if (complete) {
            assertEquals(List.of(), possible.complaints(seen));
        }
    }
}
