package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import inlay.fuzz.reference.Reference;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import org.jspecify.annotations.Nullable;

/** Operations of {@link Vec} that change it. */
sealed interface VecEdit extends ListOperation.OnVec {
    @Weight(6)
    record Push(@Below(Side.LISTS) int list, Element element) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.push(side.element(element));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.push(side.element(element));
            return null;
        }
    }

    @Weight(4)
    record Pop(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list.pop();
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return list.pop();
        }
    }

    @Weight(2)
    record PopIf(@Below(Side.LISTS) int list, Callback callback) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.popIf(side.predicate(callback));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.popIf(side.predicate(callback));
        }
    }

    record GetFirst(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list.getFirst();
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return list.getFirst();
        }
    }

    record GetLast(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list.getLast();
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return list.getLast();
        }
    }

    @Weight(2)
    record AddFirst(@Below(Side.LISTS) int list, Element element) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.addFirst(side.element(element));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.addFirst(side.element(element));
            return null;
        }
    }

    @Weight(2)
    record AddLast(@Below(Side.LISTS) int list, Element element) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.addLast(side.element(element));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.addLast(side.element(element));
            return null;
        }
    }

    @Weight(2)
    record RemoveFirst(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list.removeFirst();
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return list.removeFirst();
        }
    }

    @Weight(2)
    record RemoveLast(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list.removeLast();
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return list.removeLast();
        }
    }

    @Weight(3)
    record SwapRemove(@Below(Side.LISTS) int list, At at) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list.swapRemove(at.index(list.size()));
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return list.swapRemove(at.index(list.size()));
        }
    }

    @Weight(2)
    record ExtendByIterator(@Below(Side.LISTS) int list, Source source) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.extend(source.iterator(list, side));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.extend(source.iterator(list, side));
            return null;
        }
    }

    @Weight(3)
    record Extend(@Below(Side.LISTS) int list, Source source) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.extend(source.iterable(list, side));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.extend(source.iterable(list, side));
            return null;
        }
    }

    @Weight(3)
    record ExtendByArray(@Below(Side.LISTS) int list, Shape shape, Content content, Range range) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            @Nullable Object[] array = shape.of(content, list, side);
            int length = Shape.length(array);
            list.extend(array, range.start(length), range.end(length));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            @Nullable Object[] array = shape.of(content, list, side);
            int length = Shape.length(array);
            list.extend(array, range.start(length), range.end(length));
            return null;
        }
    }

    @Weight(2)
    record InsertByIterator(@Below(Side.LISTS) int list, At at, Source source) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.extend(at.position(list.size()), source.iterator(list, side));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.extend(at.position(list.size()), source.iterator(list, side));
            return null;
        }
    }

    @Weight(3)
    record Insert(@Below(Side.LISTS) int list, At at, Source source) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.extend(at.position(list.size()), source.iterable(list, side));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.extend(at.position(list.size()), source.iterable(list, side));
            return null;
        }
    }

    @Weight(3)
    record InsertByArray(@Below(Side.LISTS) int list, At at, Shape shape, Content content, Range range)
            implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            @Nullable Object[] array = shape.of(content, list, side);
            int length = Shape.length(array);
            list.extend(at.position(list.size()), array, range.start(length), range.end(length));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            @Nullable Object[] array = shape.of(content, list, side);
            int length = Shape.length(array);
            list.extend(at.position(list.size()), array, range.start(length), range.end(length));
            return null;
        }
    }

    @Weight(3)
    record ExtendFromWithin(@Below(Side.LISTS) int list, Range range) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            int size = list.size();
            list.extendFromWithin(range.start(size), range.end(size));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            int size = list.size();
            list.extendFromWithin(range.start(size), range.end(size));
            return null;
        }
    }

    @Weight(3)
    record Append(
            @Below(Side.LISTS) int list, @Below(Side.LISTS) int other) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.append((Vec<@Nullable Object>) side.list(other));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.append((Reference) side.list(other));
            return null;
        }
    }

    @Weight(3)
    record Assign(@Below(Side.LISTS) int list, Source source) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.assign(source.collection(list, side));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.assign(source.collection(list, side));
            return null;
        }
    }

    @Weight(6)
    record Truncate(@Below(Side.LISTS) int list, Many many) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.truncate(many.total(list));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.truncate(many.total(list));
            return null;
        }
    }

    @Weight(4)
    record Resize(@Below(Side.LISTS) int list, Many many, Element element) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.resize(many.total(list), side.element(element));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.resize(many.total(list), side.element(element));
            return null;
        }
    }

    @Weight(2)
    record ResizeWith(@Below(Side.LISTS) int list, Many many, Callback callback) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.resizeWith(many.total(list), side.supplier(callback));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.resizeWith(many.total(list), side.supplier(callback));
            return null;
        }
    }

    @Weight(2)
    record Retain(@Below(Side.LISTS) int list, Callback callback) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.retain(side.predicate(callback));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.retain(side.predicate(callback));
        }
    }

    @Weight(2)
    record Dedup(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.dedup();
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.dedup();
        }
    }

    @Weight(2)
    record DedupBy(@Below(Side.LISTS) int list, Callback callback) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.dedupBy(side.biPredicate(callback));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.dedupBy(side.biPredicate(callback));
        }
    }

    @Weight(2)
    record DedupByKey(@Below(Side.LISTS) int list, Callback callback) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.dedupByKey(side.function(callback));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.dedupByKey(side.function(callback));
        }
    }

    @Weight(2)
    record DrainTo(@Below(Side.LISTS) int list, Callback callback) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            list.drainTo(side.consumer(callback));
            return null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            list.drainTo(side.consumer(callback));
            return null;
        }
    }

    record IntoList(@Below(Side.LISTS) int list) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.intoList();
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.intoList();
        }
    }

    record IntoArray(@Below(Side.LISTS) int list, Generator generator) implements VecEdit {

        @Override
        public Object on(Vec<@Nullable Object> list, Side side) {
            return list.intoArray(generator.function(side));
        }

        @Override
        public Object on(Reference list, Side side) {
            return list.intoArray(generator.function(side));
        }
    }

    /** SlimVec has no such method. */
    record IntoInner(@Below(Side.LISTS) int list, Generator generator) implements VecEdit {

        @Override
        public @Nullable Object on(Vec<@Nullable Object> list, Side side) {
            return list instanceof SmallVec<@Nullable Object> small ? small.intoInner(generator.function(side)) : null;
        }

        @Override
        public @Nullable Object on(Reference list, Side side) {
            return Side.isSmall(list) ? list.intoInner(generator.function(side)) : null;
        }
    }
}
