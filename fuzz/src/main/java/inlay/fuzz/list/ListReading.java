package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Operations of {@link List} that leave it as it is. */
sealed interface ListReading extends ListOperation.OnList {

    @Override
    default boolean isReading() {
        return true;
    }

    record Get(@Below(Side.LISTS) int list, At at) implements ListReading {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            return list.get(at.index(list.size()));
        }
    }

    record Size(@Below(Side.LISTS) int list) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.size();
        }
    }

    record IsEmpty(@Below(Side.LISTS) int list) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.isEmpty();
        }
    }

    record Contains(@Below(Side.LISTS) int list, Element element) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.contains(side.element(element));
        }
    }

    record ContainsAll(@Below(Side.LISTS) int list, Source source) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.containsAll(source.collection(list, side));
        }
    }

    record IndexOf(@Below(Side.LISTS) int list, Element element) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.indexOf(side.element(element));
        }
    }

    record LastIndexOf(@Below(Side.LISTS) int list, Element element) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.lastIndexOf(side.element(element));
        }
    }

    @Weight(3)
    record EqualTo(
            @Below(Side.LISTS) int list,
            Rival rival,
            @Below(Side.LISTS) int other) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.equals(rival.of(list, side.list(other), side));
        }
    }

    record HashCode(@Below(Side.LISTS) int list) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.hashCode();
        }
    }

    record ToText(@Below(Side.LISTS) int list) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return new Text(list.toString());
        }
    }

    record ToArray(@Below(Side.LISTS) int list) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.toArray();
        }
    }

    @Weight(2)
    record ToArrayInto(@Below(Side.LISTS) int list, Shape shape, Many many) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            int length = Math.min(Math.max(0, many.total(list)), Many.LONGEST);
            return list.toArray(shape.filled(length, side));
        }
    }

    @Weight(2)
    record ToArrayBy(@Below(Side.LISTS) int list, Generator generator) implements ListReading {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            IntFunction<@Nullable Object[]> function = generator.function(side);
            return list.toArray(function);
        }
    }

    @Weight(2)
    record ForEach(@Below(Side.LISTS) int list, Callback callback) implements ListReading {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            list.forEach(side.consumer(callback));
            return null;
        }
    }
}
