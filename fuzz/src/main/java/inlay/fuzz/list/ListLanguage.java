package inlay.fuzz.list;

import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.List;

/** Sequences of operations on three live lists of mixed kind. */
public final class ListLanguage extends Language {

    public ListLanguage() {
        super("list", ListOperation.class);
    }

    @Override
    public void run(List<Operation> sequence, StateTable states) {
        Interpreter interpreter = new Interpreter(new World(), states);
        for (Operation operation : sequence) {
            interpreter.run((ListOperation) operation);
        }
        states.ended();
    }
}
