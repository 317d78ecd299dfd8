package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of {@link List} that go through something behind which the list stands. */
sealed interface ListView extends ListOperation.OnList {

    @Weight(3)
    record Iterate(
            @Below(Side.LISTS) int list,
            Element element,
            @Below(9) List<Move> moves,
            Callback callback) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            new Walk(list, side, element, callback).with(list.iterator(), moves);
            return null;
        }
    }

    @Weight(2)
    record IterateBothWays(
            @Below(Side.LISTS) int list,
            Element element,
            @Below(9) List<Move> moves,
            Callback callback) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            new Walk(list, side, element, callback).with(list.listIterator(), moves);
            return null;
        }
    }

    @Weight(3)
    record IterateFrom(
            @Below(Side.LISTS) int list,
            At at,
            Element element,
            @Below(9) List<Move> moves,
            Callback callback) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            new Walk(list, side, element, callback).with(list.listIterator(at.position(list.size())), moves);
            return null;
        }
    }

    /** Operations of {@link List} on a sub-list, or on what it is a part of; others go to whichever list they are for. */
    @Weight(8)
    record SubList(
            @Below(Side.LISTS) int list,
            Range range,
            @Below(5) List<ListOperation> steps) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            int size = list.size();
            Views.run(list.subList(range.start(size), range.end(size)), list, steps, side);
            return null;
        }
    }

    /** Keeps a sub-list, of a list or of another one that was kept. */
    @Weight(6)
    record KeepSubList(
            @Below(Side.LISTS) int list, @Below(Side.VIEWS) int into, Range range) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            int size = list.size();
            side.keepView(into, list.subList(range.start(size), range.end(size)));
            return null;
        }
    }

    /** As SubList, on the list backwards; there is no such view before Java 21. */
    @Weight(2)
    record Reversed(@Below(Side.LISTS) int list, @Below(5) List<ListOperation> steps) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) throws Exception {
            if (Later.isThere()) {
                Views.run(Later.reversed(list), list, steps, side);
            }
            return null;
        }
    }

    /** As methods of {@link List}, of which they are since Java 21. */
    @Weight(2)
    record AtEnd(@Below(Side.LISTS) int list, Later method, Element element) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) throws Exception {
            if (!Later.isThere()) {
                return null;
            }
            return method == Later.REVERSED ? Later.reversed(list).toArray() : method.call(list, side.element(element));
        }
    }

    @Weight(3)
    record Split(@Below(Side.LISTS) int list, @Below(12) List<Cut> cuts, Callback callback) implements ListView {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            new Splits(list, side, side.consumer(callback)).run(cuts);
            return null;
        }
    }

    @Weight(2)
    record Streamed(@Below(Side.LISTS) int list, Callback predicate, Callback function) implements ListView {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.stream()
                    .filter(side.predicate(predicate))
                    .map(side.function(function))
                    .toArray();
        }
    }

    /** Without callbacks, which come in any order. */
    record StreamedInParallel(@Below(Side.LISTS) int list) implements ListView {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.parallelStream().toArray();
        }
    }
}
