package inlay.fuzz.box;

import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.List;

/** The operations of a box, against an {@link java.util.Optional} held in a variable. */
public final class BoxLanguage extends Language {

    public BoxLanguage() {
        super("box", BoxOperation.class);
    }

    @Override
    public void run(List<Operation> sequence, StateTable states) {
        BoxRun run = new BoxRun(states);
        for (Operation operation : sequence) {
            run.step((BoxOperation) operation);
        }
        states.ended();
    }
}
