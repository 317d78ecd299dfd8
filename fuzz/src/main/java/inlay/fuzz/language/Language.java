package inlay.fuzz.language;

import java.util.ArrayList;
import java.util.List;

/** The operations of a container, and the interpreter that runs them on it and on what it is compared with. */
public abstract class Language {

    /** More operations of a sequence are not looked at. */
    public static final int LONGEST = 64;

    private final String name;
    private final Form form;

    protected Language(String name, Class<? extends Operation> operations) {
        this.name = name;
        this.form = Form.of(operations);
    }

    /** What a command line calls it. */
    public final String name() {
        return name;
    }

    public final Form form() {
        return form;
    }

    /** The sequence that any bytes stand for. */
    public final List<Operation> decode(byte[] bytes) {
        Draw draw = new Draw(bytes);
        List<Operation> sequence = new ArrayList<>();
        while (sequence.size() < LONGEST && draw.nextSlice()) {
            sequence.add((Operation) form.draw(draw));
        }
        return sequence;
    }

    /**
     * Runs a sequence from fresh containers on and checks everything after each step.
     *
     * @param states counts what was seen
     * @throws Divergence if container and reference differ
     */
    public abstract void run(List<Operation> sequence, StateTable states);
}
