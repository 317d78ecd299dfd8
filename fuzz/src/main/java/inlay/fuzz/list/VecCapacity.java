package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Reference;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import org.jspecify.annotations.Nullable;

/** Operations of {@link Vec} about its storage. */
sealed interface VecCapacity extends ListOperation.OnVec {

    record Capacity(@Below(Side.LISTS) int list) implements VecCapacity {

        @Override
        public boolean isReading() {
            return true;
        }

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.capacity();
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.capacity();
        }
    }

    /** SlimVec has no such method. */
    record IsSpilled(@Below(Side.LISTS) int list) implements VecCapacity {

        @Override
        public boolean isReading() {
            return true;
        }

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list instanceof SmallVec<?> small ? small.spilled() : null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return Side.isSmall(list) ? list.spilled() : null;
        }
    }

    /** SlimVec has no such method. */
    record InlineCapacity(@Below(Side.LISTS) int list) implements VecCapacity {

        @Override
        public boolean isReading() {
            return true;
        }

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list instanceof SmallVec<?> small ? small.inlineCapacity() : null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return Side.isSmall(list) ? list.inlineCapacity() : null;
        }
    }

    @Weight(2)
    record Reserve(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.reserve(many.more(list));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.reserve(many.more(list));
            return null;
        }
    }

    @Weight(2)
    record ReserveExact(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.reserveExact(many.more(list));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.reserveExact(many.more(list));
            return null;
        }
    }

    record TryReserve(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.tryReserve(many.more(list));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.tryReserve(many.more(list));
        }
    }

    record TryReserveExact(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.tryReserveExact(many.more(list));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.tryReserveExact(many.more(list));
        }
    }

    @Weight(3)
    record Grow(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.grow(many.total(list));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.grow(many.total(list));
            return null;
        }
    }

    record TryGrow(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.tryGrow(many.total(list));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.tryGrow(many.total(list));
        }
    }

    @Weight(2)
    record EnsureCapacity(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.ensureCapacity(many.total(list));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.ensureCapacity(many.total(list));
            return null;
        }
    }

    @Weight(3)
    record ShrinkTo(@Below(Side.LISTS) int list, Many many) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.shrinkTo(many.total(list));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.shrinkTo(many.total(list));
            return null;
        }
    }

    @Weight(4)
    record ShrinkToFit(@Below(Side.LISTS) int list) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.shrinkToFit();
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.shrinkToFit();
            return null;
        }
    }

    @Weight(2)
    record TrimToSize(@Below(Side.LISTS) int list) implements VecCapacity {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.trimToSize();
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.trimToSize();
            return null;
        }
    }
}
