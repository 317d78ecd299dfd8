package inlay.fuzz.list;

import inlay.fuzz.reference.Reference;
import inlay.smallvec.SmallVec;
import inlay.vec.AbstractVec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is compared after an operation. Each check returns what is wrong, or null. */
final class Checks {

    private Checks() {}

    /** Tells a side whether two lists are equal, by every method that says so. */
    static List<@Nullable Object> compared(List<@Nullable Object> list, List<@Nullable Object> rebuilt, Side side) {
        side.note(list.equals(rebuilt));
        side.note(rebuilt.equals(list));
        side.note(list.hashCode());
        side.note(rebuilt.hashCode());
        side.note(new Text(rebuilt.toString()));
        return rebuilt;
    }

    // Results

    /** Compares what two sides have returned or noted: elements by identity, lists in all that can be seen of them. */
    static @Nullable String result(@Nullable Object container, @Nullable Object reference) {
        if (container == reference) {
            return null;
        }
        if (container == null || reference == null) {
            return "another result";
        }
        if (container instanceof AbstractVec<?> vec) {
            return reference instanceof Reference expected ? list(vec, expected, Raw.of(vec)) : "a list as result";
        }
        return isEqual(container, reference) ? null : "another result";
    }

    private static boolean isEqual(Object container, Object reference) {
        if (container.getClass() != reference.getClass()) {
            return false;
        }
        if (container instanceof Number || container instanceof Boolean || container instanceof Text) {
            return container.equals(reference);
        }
        if (container instanceof Object[] array) {
            return areSame(array, (Object[]) reference);
        }
        if (container instanceof Optional<?> optional) {
            return result(optional.orElse(null), ((Optional<?>) reference).orElse(null)) == null;
        }
        return container instanceof ArrayList<?> list && areSame(list.toArray(), ((ArrayList<?>) reference).toArray());
    }

    static boolean areSame(@Nullable Object[] left, @Nullable Object[] right) {
        if (left.length != right.length || left.getClass() != right.getClass()) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    static @Nullable String traces(Trace container, Trace reference) {
        if (container.size() != reference.size()) {
            return "callbacks: " + container.size() + " notes instead of " + reference.size();
        }
        for (int i = 0; i < container.size(); i++) {
            String difference = result(container.get(i), reference.get(i));
            if (difference != null) {
                return "callbacks, note " + i + ": " + difference;
            }
        }
        return null;
    }

    static @Nullable String thrown(@Nullable Throwable container, @Nullable Throwable reference) {
        if (container == reference) {
            return null;
        }
        if (container == null) {
            return "nothing thrown";
        }
        return reference != null && container.getClass() == reference.getClass() ? null : "another exception";
    }

    // Lists

    /** Compares a list with what it must be, by its methods and by its fields. */
    static @Nullable String list(AbstractVec<?> list, Reference reference, Raw raw) {
        @Nullable Object[] expected = reference.toArray();
        String difference = list instanceof SmallVec<?> small
                ? small(small, reference, raw, expected)
                : slim(reference, raw, expected);
        return difference != null ? difference : content(list, reference, expected);
    }

    private static @Nullable String content(AbstractVec<?> list, Reference reference, @Nullable Object[] expected) {
        int size = expected.length;
        if (list.size() != size || list.isEmpty() != (size == 0)) {
            return "size";
        }
        if (list.capacity() != reference.capacity()) {
            return "capacity";
        }
        for (int i = 0; i < size; i++) {
            if (list.get(i) != expected[i]) {
                return "element " + i + " by get";
            }
        }
        return areSame(list.toArray(), expected) ? iteration(list, expected) : "elements by toArray";
    }

    private static @Nullable String iteration(AbstractVec<?> list, @Nullable Object[] expected) {
        Iterator<?> elements = list.iterator();
        for (int i = 0; i < expected.length; i++) {
            if (!elements.hasNext() || elements.next() != expected[i]) {
                return "element " + i + " by iterator";
            }
        }
        return elements.hasNext() ? "more elements by iterator" : null;
    }

    // Structure of SmallVec

    private static @Nullable String small(SmallVec<?> list, Reference reference, Raw raw, @Nullable Object[] expected) {
        int inlineCapacity = raw.slots().length;
        if (!Side.isSmall(reference) || reference.inlineCapacity() != inlineCapacity) {
            return "another kind of list";
        }
        if (raw.size() != expected.length) {
            return "size in the tag";
        }
        if (raw.isSpilled() != reference.spilled() || list.spilled() != reference.spilled()) {
            return "spilled";
        }
        String difference = raw.isSpilled() ? spilled(raw, expected) : inline(raw, expected);
        if (difference != null) {
            return difference;
        }
        return isState(smallState(raw), reference) ? null : "state";
    }

    private static @Nullable String inline(Raw raw, @Nullable Object[] expected) {
        @Nullable Object[] slots = raw.slots();
        if (expected.length > slots.length) {
            return "size above the inline capacity";
        }
        return holds(slots, expected, slots.length) ? null : "inline slots";
    }

    private static @Nullable String spilled(Raw raw, @Nullable Object[] expected) {
        @Nullable Object[] slots = raw.slots();
        for (int i = 1; i < slots.length; i++) {
            if (slots[i] != null) {
                return "inline slot " + i + " in use beside a block";
            }
        }
        @Nullable Object[] block = raw.block();
        if (block == null || block.getClass() != Object[].class || block.length <= slots.length) {
            return "no block of more than the inline capacity";
        }
        return block.length >= expected.length && holds(block, expected, block.length) ? null : "slots of the block";
    }

    /** Whether the elements are in the first slots, and nothing is in those after them. */
    private static boolean holds(@Nullable Object[] slots, @Nullable Object[] expected, int end) {
        for (int i = 0; i < expected.length; i++) {
            if (slots[i] != expected[i]) {
                return false;
            }
        }
        for (int i = expected.length; i < end; i++) {
            if (slots[i] != null) {
                return false;
            }
        }
        return true;
    }

    private static String smallState(Raw raw) {
        int size = raw.size();
        int inlineCapacity = raw.slots().length;
        @Nullable Object[] block = raw.block();
        if (block != null) {
            return size == block.length ? "block full" : size > inlineCapacity ? "spilled" : "spilled and short";
        }
        return size == 0 ? "empty" : size == inlineCapacity ? "inline full" : size == 1 ? "one" : "some";
    }

    /** A list that has shrunk back looks as one that has never grown. */
    private static boolean isState(String state, Reference reference) {
        String expected = reference.placement().state();
        return state.equals(expected)
                || (expected.equals("shrunk back") && (state.equals("one") || state.equals("some")));
    }

    // Structure of SlimVec

    private static @Nullable String slim(Reference reference, Raw raw, @Nullable Object[] expected) {
        if (Side.isSmall(reference)) {
            return "another kind of list";
        }
        Object content = raw.slots()[0];
        String difference;
        if (content == null) {
            difference = expected.length == 0 ? null : "elements in an empty field";
        } else if (content.getClass() != Object[].class) {
            difference = expected.length == 1 && content == expected[0] && !Internals.isMarker(content)
                    ? null
                    : "element in the field";
        } else {
            difference = block((@Nullable Object[]) content, raw, expected);
        }
        if (difference != null) {
            return difference;
        }
        return slimState(raw, expected.length).equals(reference.placement().state()) ? null : "state";
    }

    private static @Nullable String block(@Nullable Object[] block, Raw raw, @Nullable Object[] expected) {
        int size = expected.length;
        if (raw.marker() == null) {
            return block.length == size && holds(block, expected, size) ? null : "slots of a full block";
        }
        if (raw.markerSize() != size) {
            return "size in the marker";
        }
        boolean isShared = block.length == 1 ? size < Internals.poolSize() : block.length <= Internals.poolSize();
        if (isShared ? raw.marker() != Internals.shared(size) : !raw.hasOwnMarker()) {
            return isShared ? "a marker of its own in a short block" : "a shared marker in a long block";
        }
        return block.length == 1 ? nulls(expected) : holdsMarked(block, expected);
    }

    private static @Nullable String holdsMarked(@Nullable Object[] block, @Nullable Object[] expected) {
        return expected.length < block.length && holds(block, expected, block.length - 1) ? null : "slots of the block";
    }

    private static @Nullable String nulls(@Nullable Object[] expected) {
        if (expected.length == 1) {
            return "a marker for a single null";
        }
        for (Object element : expected) {
            if (element != null) {
                return "elements without slots";
            }
        }
        return null;
    }

    private static String slimState(Raw raw, int size) {
        Object content = raw.slots()[0];
        if (content == null) {
            return "empty";
        }
        if (content.getClass() != Object[].class) {
            return "one";
        }
        if (size == 0) {
            return "empty block";
        }
        @Nullable Object[] block = raw.block();
        if (block == null) {
            return size > 1
                    ? "nulls only"
                    : ((@Nullable Object[]) content)[0] == null ? "single null" : "single Object[]";
        }
        if (size == block.length) {
            return "block full";
        }
        return block.length <= Internals.poolSize() ? "shared marker" : "private marker";
    }

    static boolean isPoolUntouched() {
        for (int size = 0; size < Internals.poolSize(); size++) {
            if (Internals.sizeOf(Internals.shared(size)) != size) {
                return false;
            }
        }
        return true;
    }
}
