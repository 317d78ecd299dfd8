package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Reference;
import inlay.vec.AbstractVec;
import inlay.vec.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation of the world of lists. It runs on either of its sides, and must not know what is on the other one. */
public sealed interface ListOperation extends Operation {

    /**
     * Runs on the lists of a side.
     *
     * @return what is to be compared with what the other side returns
     * @throws Exception what the operation throws, or a callback
     */
    @Nullable
    Object run(Side side) throws Exception;

    /** Whether nothing changes, unless a callback does. */
    default boolean isReading() {
        return false;
    }

    /** An operation of {@link List}: the same on both sides, and on views. */
    sealed interface OnList extends ListOperation permits ListEdit, ListReading, ListView {

        int list();

        @Nullable
        Object on(List<@Nullable Object> list, Side side) throws Exception;

        @Override
        default @Nullable Object run(Side side) throws Exception {
            return on(side.list(list()), side);
        }
    }

    /** An operation that only {@link Vec} has. */
    sealed interface OnVec extends ListOperation permits VecCapacity, VecEdit, VecResult {

        int list();

        @Nullable
        Object on(Vec<@Nullable Object> list, Side side) throws Exception;

        @Nullable
        Object on(Reference list, Side side) throws Exception;

        @Override
        default @Nullable Object run(Side side) throws Exception {
            List<@Nullable Object> list = side.list(list());
            return list instanceof Reference reference
                    ? on(reference, side)
                    : on((AbstractVec<@Nullable Object>) list, side);
        }
    }

    /** A factory. */
    sealed interface Making extends ListOperation permits SmallMaking, SlimMaking {

        /** The slot of what it makes, if there is one of this number; what it makes is looked at anyway. */
        int into();

        /** Makes a list; {@code old} is one that it may depend on. */
        Vec<@Nullable Object> vec(List<@Nullable Object> old, Side side);

        Reference reference(List<@Nullable Object> old, Side side);

        @Override
        default Object run(Side side) {
            List<@Nullable Object> old = side.list(into() % Side.LISTS);
            List<@Nullable Object> made = side.isContainer() ? vec(old, side) : reference(old, side);
            side.put(into(), made);
            return made;
        }
    }

    /** An operation of {@link List} on a sub-list that was kept, whatever has become of its list since. */
    @Weight(24)
    record OnView(@Below(Side.VIEWS) int view, OnList operation) implements ListOperation {

        @Override
        public boolean isReading() {
            return operation.isReading();
        }

        @Override
        public @Nullable Object run(Side side) throws Exception {
            List<@Nullable Object> list = side.view(view);
            Object result = operation.on(list, side);
            side.note(list.toArray());
            return result;
        }
    }

    /** Says what the element ARMED does the next time it is compared or hashed. */
    record Arm(Callback callback) implements ListOperation {

        @Override
        public @Nullable Object run(Side side) {
            side.arm(callback);
            return null;
        }
    }
}
