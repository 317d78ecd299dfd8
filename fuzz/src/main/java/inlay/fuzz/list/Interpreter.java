package inlay.fuzz.list;

import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.StateTable;
import inlay.fuzz.reference.Reference;
import inlay.vec.AbstractVec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs operations on both sides of a world, one after the other, and compares everything after each. */
final class Interpreter {

    /** Lists of more elements, or room for that many times as many, are cut before the next operation. */
    private static final int LONGEST = 600;

    private static final int MOST_ROOM = 4;

    private static final Object WORN_OUT = new Object();

    private final World world;
    private final Side container;
    private final Side reference;
    private final StateTable states;
    private final Watched[] watched = new Watched[Side.LISTS];
    private int step;

    Interpreter(World world, StateTable states) {
        this.world = world;
        this.container = world.container();
        this.reference = world.reference();
        this.states = states;
        for (int slot = 0; slot < Side.LISTS; slot++) {
            watched[slot] = watch(slot);
        }
    }

    /** What a list was when it was last looked at. */
    private record Watched(Object list, Raw raw, @Nullable Object blockToken, String state) {}

    private Watched watch(int slot) {
        List<@Nullable Object> list = container.list(slot);
        Reference expected = (Reference) reference.list(slot);
        return new Watched(
                list,
                Raw.of((AbstractVec<?>) list),
                expected.placement().identity(),
                expected.placement().state());
    }

    void run(ListOperation operation) {
        for (int slot = 0; slot < Side.LISTS; slot++) {
            List<@Nullable Object> list = reference.list(slot);
            if (list.size() > LONGEST || Side.capacity(list) > MOST_ROOM * LONGEST) {
                runAndCheck(new VecEdit.Truncate(slot, Many.NINE));
                runAndCheck(new VecCapacity.ShrinkToFit(slot));
            }
        }
        runAndCheck(operation);
        int size = 0;
        for (int slot = 0; slot < Side.LISTS; slot++) {
            size += reference.list(slot).size();
        }
        states.ran(size);
        step++;
    }

    private void runAndCheck(ListOperation operation) {
        World.Outcome actual = world.run(operation, container);
        World.Outcome expected = world.run(operation, reference);
        String difference;
        try {
            difference = difference(operation, actual, expected);
        } catch (RuntimeException | Error broken) {
            throw divergence("a check has failed: " + broken, actual, expected, broken);
        }
        if (difference != null) {
            throw divergence(difference, actual, expected, actual.thrown());
        }
    }

    private @Nullable String difference(ListOperation operation, World.Outcome actual, World.Outcome expected) {
        String difference = Checks.thrown(actual.thrown(), expected.thrown());
        if (difference == null) {
            difference = Checks.result(actual.result(), expected.result());
        }
        if (difference == null) {
            difference = Checks.traces(container.trace(), reference.trace());
        }
        if (difference == null) {
            difference = arrays();
        }
        if (difference == null) {
            difference = adoption(operation, actual.result());
        }
        if (difference == null) {
            wearOut(actual.result(), expected.result());
            difference = lists(operation.isReading() && !container.hasNested());
        }
        if (difference == null) {
            difference = sharing(actual.result());
        }
        return difference;
    }

    // Arrays

    /** Compares what was done to the arrays handed over. */
    private @Nullable String arrays() {
        List<Object[]> actual = container.given();
        List<Object[]> expected = reference.given();
        if (actual.size() != expected.size()) {
            return "arrays handed over";
        }
        for (int i = 0; i < actual.size(); i++) {
            if (!Checks.areSame(actual.get(i), expected.get(i))) {
                return "an array handed over";
            }
        }
        return null;
    }

    /** An array that was adopted is the block, and as it was if there is no block. */
    private @Nullable String adoption(ListOperation operation, @Nullable Object result) {
        @Nullable Object[] array = container.adopted();
        if (array == null || !(operation instanceof ListOperation.Making)) {
            return null;
        }
        @Nullable
        Object[] block = result == null ? null : Raw.of((AbstractVec<?>) result).block();
        if (block != null) {
            return block == array ? null : "an array copied instead of adopted";
        }
        return Checks.areSame(array, container.adoptedContent()) ? null : "an array written to without need";
    }

    /** Overwrites the arrays handed over or returned: they are nobody's business any more. */
    private void wearOut(@Nullable Object actual, @Nullable Object expected) {
        for (int i = 0; i < container.given().size(); i++) {
            wearOut(container.given().get(i));
            wearOut(reference.given().get(i));
        }
        if (actual != expected) {
            wearOut(actual);
        }
    }

    private static void wearOut(@Nullable Object result) {
        if (result instanceof Object[] array) {
            Arrays.fill(array, array.getClass() == Object[].class ? WORN_OUT : null);
        } else if (result instanceof ArrayList<?> list) {
            list.clear();
        }
    }

    // Lists

    private @Nullable String lists(boolean isReading) {
        for (int slot = 0; slot < Side.LISTS; slot++) {
            String difference = list(slot, isReading);
            if (difference != null) {
                return "list " + slot + ": " + difference;
            }
        }
        return Checks.isPoolUntouched() ? null : "a shared marker was changed";
    }

    private @Nullable String list(int slot, boolean isReading) {
        AbstractVec<?> list = (AbstractVec<?>) container.list(slot);
        Reference expected = (Reference) reference.list(slot);
        Watched before = watched[slot];
        Watched now = watch(slot);
        String difference = Checks.list(list, expected, now.raw());
        if (difference != null) {
            return difference;
        }
        boolean isSame = before.list() == list;
        states.saw(kind(expected), isSame ? before.state() : now.state(), now.state());
        watched[slot] = now;
        return isSame ? change(before, now, isReading) : null;
    }

    private static @Nullable String change(Watched before, Watched now, boolean isReading) {
        if (isReading && !before.raw().isSame(now.raw())) {
            return "changed by an operation that only reads";
        }
        boolean isSameBlock = before.raw().block() == now.raw().block();
        if (isSameBlock != (before.blockToken() == now.blockToken())) {
            return isSameBlock ? "still in the same block" : "moved to another block";
        }
        return null;
    }

    private static final String[] KINDS = {"SmallVec 2", "SmallVec 4", "SmallVec 8", "SmallVec 16"};

    private static String kind(Reference list) {
        return Side.isSmall(list) ? KINDS[Integer.numberOfTrailingZeros(list.inlineCapacity()) - 1] : "SlimVec";
    }

    // Sharing

    private @Nullable String sharing(@Nullable Object result) {
        for (int slot = 0; slot < Side.LISTS; slot++) {
            Raw raw = watched[slot].raw();
            for (int other = 0; other < slot; other++) {
                if (isShared(raw, watched[other].raw())) {
                    return "lists " + other + " and " + slot + " share their storage";
                }
            }
            if (result instanceof AbstractVec<?> vec && vec != container.list(slot) && isShared(raw, Raw.of(vec))) {
                return "list " + slot + " and the result share their storage";
            }
            if (isGiven(raw, result)) {
                return "list " + slot + " keeps an array that is not its own";
            }
        }
        return null;
    }

    private static boolean isShared(Raw left, Raw right) {
        return (left.block() != null && left.block() == right.block())
                || (left.hasOwnMarker() && left.marker() == right.marker());
    }

    private boolean isGiven(Raw raw, @Nullable Object result) {
        @Nullable Object[] block = raw.block();
        if (block == null) {
            return false;
        }
        for (Object[] given : container.given()) {
            if (given == block) {
                return true;
            }
        }
        return block == result;
    }

    // Findings

    private Divergence divergence(
            String difference, World.Outcome actual, World.Outcome expected, @Nullable Throwable cause) {
        return new Divergence(step, difference, describe(container, actual), describe(reference, expected), cause);
    }

    private static String describe(Side side, World.Outcome outcome) {
        StringBuilder text = new StringBuilder();
        text.append(
                outcome.thrown() != null
                        ? "thrown " + outcome.thrown()
                        : "result " + Description.of(outcome.result(), side));
        for (int slot = 0; slot < Side.LISTS; slot++) {
            text.append("; list ").append(slot).append(": ").append(Description.of(side.list(slot), side));
        }
        return text.append("; callbacks: ")
                .append(Description.of(side.trace(), side))
                .toString();
    }
}
