package inlay.fuzz.box;

import inlay.fuzz.box.BoxOperation.Arm;
import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.StateTable;
import inlay.fuzz.reference.BoxReference;
import inlay.fuzz.reference.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sequence being run: both sides, and all checks after each step. */
final class BoxRun {

    /** By the logarithm of their words. */
    private static final String[] CONTAINERS = IntStream.rangeClosed(0, 6)
            .mapToObj(log -> "SmallBox S" + (1 << log))
            .toArray(String[]::new);

    private final List<Object> copies = new ArrayList<>();
    private final World containers = new ContainerWorld();
    private final World references = new ReferenceWorld(copies::add);
    private final Raw[] raw = new Raw[World.BOXES];
    private final String[] seen = new String[World.BOXES];
    private final StateTable states;
    private @Nullable Arm armed;
    private int step;

    BoxRun(StateTable states) {
        this.states = states;
        Arrays.setAll(raw, i -> Raw.of(box(i).box()));
        Arrays.fill(seen, "empty");
    }

    private HeldBox box(int index) {
        return (HeldBox) containers.boxes[index];
    }

    private BoxReference reference(int index) {
        return (BoxReference) references.boxes[index];
    }

    void step(BoxOperation operation) {
        try {
            List<@Nullable Object> given = new ArrayList<>(2);
            Outcome actual = new Script(containers, given, armed).run(operation);
            copies.clear();
            Outcome expected = new Script(references, given, armed).run(operation);
            armed = operation instanceof Arm arm ? arm : null;
            compare(expected, actual);
            check(operation, actual);
        } catch (Difference difference) {
            throw divergence(difference.text, difference.getCause());
        } catch (RuntimeException failure) {
            throw divergence("a check fails: " + failure, failure);
        }
        step++;
    }

    /** Found by a check; the step and the states are added where they are known. */
    private static final class Difference extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String text;

        Difference(String text, @Nullable Throwable cause) {
            super(text, cause);
            this.text = text;
        }
    }

    private static void require(boolean condition, String what, @Nullable Object expected, @Nullable Object actual) {
        if (!condition) {
            throw new Difference(
                    what + ": expected " + Alike.text(expected) + ", is " + Alike.text(actual),
                    actual instanceof Throwable failure ? failure : null);
        }
    }

    private static void require(
            boolean condition, String what, int index, @Nullable Object expected, @Nullable Object actual) {
        if (!condition) {
            require(false, what + " of box " + index, expected, actual);
        }
    }

    private static void requireAlike(String what, int index, @Nullable Object expected, @Nullable Object actual) {
        require(Alike.test(expected, actual), what, index, expected, actual);
    }

    private Divergence divergence(String difference, @Nullable Throwable cause) {
        StringBuilder actual = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < World.BOXES; i++) {
            Raw now = Raw.of(box(i).box());
            actual.append("\n  ")
                    .append(i)
                    .append(": S")
                    .append(box(i).words())
                    .append(' ')
                    .append(now);
            BoxReference reference = reference(i);
            expected.append("\n  ").append(i).append(": S").append(reference.words());
            expected.append(' ').append(state(reference)).append(' ');
            expected.append(reference.held().map(Alike::text).orElse(""));
        }
        String oneLine = difference.lines().findFirst().orElse("");
        return new Divergence(step, oneLine, actual.toString(), expected.toString(), cause);
    }

    // Results

    private void compare(Outcome expected, Outcome actual) {
        boolean alike = expected.failure() == null
                ? actual.failure() == null && areSame(expected.result(), actual.result())
                : actual.failure() != null
                        && expected.failure().getClass() == actual.failure().getClass();
        if (!alike || !areSameCalls(expected.trace(), actual.trace())) {
            throw new Difference(actual + ", expected: " + expected, actual.failure());
        }
    }

    private boolean areSameCalls(List<?> expected, List<?> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!areSame(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Alike, and the same instance unless the box has made it. */
    private boolean areSame(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Optional<?> optional && actual instanceof Optional<?> other) {
            return areSame(optional.orElse(null), other.orElse(null));
        }
        if (expected instanceof List<?> list && actual instanceof List<?> other) {
            return areSameCalls(list, other);
        }
        return expected == actual || (mayBeCopy(expected) && Alike.test(expected, actual));
    }

    private boolean mayBeCopy(@Nullable Object expected) {
        return expected instanceof Number
                || expected instanceof Boolean
                || expected instanceof Character
                || expected instanceof String
                || copies.stream().anyMatch(copy -> copy == expected);
    }

    // States

    private static String state(Cell cell) {
        return cell.isEmpty() ? "empty" : cell.isInline() ? "inline" : "heap";
    }

    private void check(BoxOperation operation, Outcome outcome) {
        int changed = outcome.hasNested() ? World.ALL : outcome.failure() != null ? 0 : operation.changes();
        int present = 0;
        boolean[] fresh = new boolean[World.BOXES];
        for (int i = 0; i < World.BOXES; i++) {
            Raw now = Raw.of(box(i).box());
            boolean mayChange = (changed & 1 << i) != 0;
            require(mayChange || now.isAs(raw[i]), "unchanged state", i, raw[i], now);
            fresh[i] = mayChange;
            boolean sameBox = now.isOfSameBox(raw[i]);
            raw[i] = now;
            checkPlacement(i, now);
            count(i, sameBox);
            present += reference(i).isPresent() ? 1 : 0;
        }
        for (int i = 0; i < World.BOXES; i++) {
            checkValue(i);
            for (int j = 0; j < World.BOXES; j++) {
                if (!fresh[i] && !fresh[j]) {
                    continue;
                }
                boolean equal = box(i).equals(box(j));
                require(equal == reference(i).equals(reference(j)), "equality with another", i, !equal, equal);
            }
            if (fresh[i]) {
                checkText(i);
                checkPrimitives(i);
                checkOtherHistories(i);
            }
        }
        for (int i = 0; i < World.BOXES; i++) {
            Raw now = Raw.of(box(i).box());
            require(now.isAs(raw[i]), "state after reading", i, raw[i], now);
        }
        states.ran(present);
    }

    private void count(int index, boolean sameBox) {
        String state = state(reference(index));
        states.saw(
                CONTAINERS[Integer.numberOfTrailingZeros(reference(index).words())],
                sameBox ? seen[index] : state,
                state);
        seen[index] = state;
    }

    private void checkPlacement(int index, Raw now) {
        HeldBox box = box(index);
        BoxReference reference = reference(index);
        requireAlike("space", index, reference.words(), box.words());
        requireAlike("state", index, state(reference), state(box));
        requireAlike("isPresent", index, reference.isPresent(), box.isPresent());
        requireAlike("isHeap", index, reference.isHeap(), box.isHeap());
        String content = now.content() == null ? "empty" : now.isForm() ? "inline" : "heap";
        requireAlike("content", index, state(reference), content);
        if (reference.isMadeByBox()) {
            requireAlike("reference", index, reference.get(), now.content());
            reference.adopt(Objects.requireNonNull(now.content()));
        }
    }

    private void checkValue(int index) {
        HeldBox box = box(index);
        BoxReference reference = reference(index);
        requireAlike("hash", index, reference.hashCode(), box.hashCode());
        if (reference.isEmpty()) {
            requireAlike("value", index, null, box.orElse(null));
            return;
        }
        Object expected = reference.get();
        Object actual = box.get();
        requireAlike("type", index, reference.type(), box.type());
        require(
                reference.isHeap() ? expected == actual : Alike.test(expected, actual),
                "value",
                index,
                expected,
                actual);
    }

    private void checkText(int index) {
        HeldBox box = box(index);
        BoxReference reference = reference(index);
        if (!isLongText(reference.held().orElse(null))) {
            requireAlike("text", index, reference.toString(), box.toString());
        }
        requireAlike("optional", index, reference.toOptional(), box.toOptional());
        for (Kind kind : Kind.values()) {
            require(reference.is(kind.type()) == box.is(kind.type()), "class", index, reference, box);
        }
        requireAlike(
                "class",
                index,
                reference.toOptional().map(Object::getClass),
                box.downcast(Object.class).map(Cell::type));
    }

    /** Whether the text would cost more than all other checks: it is left to the operation that asks for it. */
    private static boolean isLongText(@Nullable Object value) {
        return value != null && (value.getClass().isArray() || value instanceof Samples.Large);
    }

    private void checkPrimitives(int index) {
        HeldBox box = box(index);
        Object value = reference(index).held().orElse(null);
        String what = "unboxed value";
        if (value instanceof Long) {
            requireAlike(what, index, value, box.getLong());
        } else if (value instanceof Integer) {
            requireAlike(what, index, value, box.getInt());
        } else if (value instanceof Double) {
            requireAlike(what, index, value, box.getDouble());
        } else if (value instanceof Boolean) {
            requireAlike(what, index, value, box.getBoolean());
        }
    }

    /** The same value by other ways is equal, wherever it is. */
    private void checkOtherHistories(int index) {
        HeldBox box = box(index);
        BoxReference reference = reference(index);
        int other = reference.words() == 64 ? 1 : reference.words() * 2;
        checkEqual(box, box.copy(), "copy");
        checkEqual(box, reference.copy(), "copy", box.copy());
        if (reference.isEmpty()) {
            checkEqual(box, HeldBox.FACTORY.empty(other), "empty");
            return;
        }
        Object value = box.get();
        checkEqual(box, references.cells.of(value), "of", HeldBox.FACTORY.of(value));
        checkEqual(box, references.cells.of(value, other), "of in another space", HeldBox.FACTORY.of(value, other));
        checkEqual(box, references.cells.ofHeap(value, 1), "of heap", HeldBox.FACTORY.ofHeap(value, 1));
        checkEqual(
                box,
                reference.copy().resize(other).resize(reference.words()),
                "resized there and back",
                box.copy().resize(other).resize(reference.words()));
    }

    private static void checkEqual(HeldBox box, Cell expected, String what, Cell other) {
        require(state(expected).equals(state(other)), what, state(expected), state(other));
        require(expected.words() == other.words(), what, expected.words(), other.words());
        checkEqual(box, other, what);
    }

    private static void checkEqual(HeldBox box, Cell other, String what) {
        require(box.equals(other) && other.equals(box), what, box, other);
        require(box.hashCode() == other.hashCode(), what, box.hashCode(), other.hashCode());
    }
}
