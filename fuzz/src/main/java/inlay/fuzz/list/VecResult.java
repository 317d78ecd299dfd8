package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Reference;
import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import org.jspecify.annotations.Nullable;

/** Operations of {@link Vec} that give another list, which may become one of those alive. */
sealed interface VecResult extends ListOperation.OnVec {
    @Weight(4)
    record Drain(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into,
            Range range) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            int size = list.size();
            return side.kept(into, list.drain(range.start(size), range.end(size)));
        }

        @Override
        public Object on(Reference list, Side side) {
            int size = list.size();
            return side.kept(into, list.drain(range.start(size), range.end(size)));
        }
    }

    @Weight(4)
    record Splice(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into,
            Range range,
            Source source) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            int size = list.size();
            return side.kept(into, list.splice(range.start(size), range.end(size), source.iterable(list, side)));
        }

        @Override
        public Object on(Reference list, Side side) {
            int size = list.size();
            return side.kept(into, list.splice(range.start(size), range.end(size), source.iterable(list, side)));
        }
    }

    @Weight(4)
    record ExtractIf(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into,
            Range range,
            Callback callback) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            int size = list.size();
            return side.kept(into, list.extractIf(range.start(size), range.end(size), side.predicate(callback)));
        }

        @Override
        public Object on(Reference list, Side side) {
            int size = list.size();
            return side.kept(into, list.extractIf(range.start(size), range.end(size), side.predicate(callback)));
        }
    }

    @Weight(4)
    record SplitOff(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into,
            At at) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return side.kept(into, list.splitOff(at.position(list.size())));
        }

        @Override
        public Object on(Reference list, Side side) {
            return side.kept(into, list.splitOff(at.position(list.size())));
        }
    }

    @Weight(3)
    record Copy(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return side.kept(into, list.copy());
        }

        @Override
        public Object on(Reference list, Side side) {
            return side.kept(into, list.copy());
        }
    }

    @Weight(2)
    record Clone(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return side.kept(
                    into,
                    list instanceof SmallVec<@Nullable Object> small
                            ? small.clone()
                            : ((SlimVec<@Nullable Object>) list).clone());
        }

        @Override
        public Object on(Reference list, Side side) {
            return side.kept(into, list.clone());
        }
    }

    /** The same content by another way: as equal as it can be. */
    @Weight(3)
    record Rebuild(
            @Below(Side.LISTS) int list,
            @Below(3 * Side.LISTS) int into,
            Route route) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return side.kept(into, (Vec<@Nullable Object>) Checks.compared(list, route.vec(list), side));
        }

        @Override
        public Object on(Reference list, Side side) {
            return side.kept(into, (Reference) Checks.compared(list, route.reference(list), side));
        }
    }

    @Weight(2)
    record Lexicographic(
            @Below(Side.LISTS) int list, @Below(Side.LISTS) int other, Callback callback) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return Vec.lexicographic(side.comparator(callback)).compare(list, side.list(other));
        }

        @Override
        public Object on(Reference list, Side side) {
            return Reference.lexicographic(side.comparator(callback)).compare(list, side.list(other));
        }
    }

    /** Serialised and read back. */
    record WriteAndRead(@Below(Side.LISTS) int list) implements VecResult {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) throws Exception {
            return Stored.writtenAndRead(list);
        }

        @Override
        public Object on(Reference list, Side side) throws Exception {
            return Stored.written(list);
        }
    }
}
