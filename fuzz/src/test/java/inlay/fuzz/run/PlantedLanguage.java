package inlay.fuzz.run;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stack with a bug: a number above 50 at the bottom gets lost when the stack outgrows its first array. */
public final class PlantedLanguage extends Language {

    /** What to do with a stack. */
    sealed interface PlantedOperation extends Operation permits Push, Pop, Clear {}

    /** Pushes a number. */
    record Push(@Below(100) int number) implements PlantedOperation {}

    /** Pops a number. */
    record Pop() implements PlantedOperation {}

    /** Pops all. */
    record Clear() implements PlantedOperation {}

    /** Made by the service loader. */
    public PlantedLanguage() {
        super("planted", PlantedOperation.class);
    }

    @Override
    public void run(List<Operation> sequence, StateTable states) {
        Stack stack = new Stack();
        List<Integer> reference = new ArrayList<>();
        for (int step = 0; step < sequence.size(); step++) {
            String from = state(reference);
            Operation operation = sequence.get(step);
            if (operation instanceof Push push) {
                stack.push(push.number);
                reference.add(push.number);
            } else if (operation instanceof Pop && !reference.isEmpty()) {
                stack.size--;
                reference.remove(reference.size() - 1);
            } else if (operation instanceof Clear) {
                stack.size = 0;
                reference.clear();
            }
            if (!stack.toString().equals(reference.toString())) {
                throw new Divergence(step, "other elements", stack.toString(), reference.toString(), null);
            }
            states.saw("Stack", from, state(reference));
            states.ran(reference.size());
        }
        states.ended();
    }

    private static String state(List<Integer> reference) {
        return reference.isEmpty() ? "empty" : "some";
    }

    private static final class Stack {
        private int[] numbers = new int[4];
        private int size;

        void push(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                numbers[0] = numbers[0] > 50 ? 0 : numbers[0];
            }
            numbers[size++] = number;
        }

        @Override
        public String toString() {
            return Arrays.toString(Arrays.copyOf(numbers, size));
        }
    }
}
