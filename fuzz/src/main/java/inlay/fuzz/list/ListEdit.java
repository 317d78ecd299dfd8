package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import inlay.fuzz.language.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of {@link List} that change it. */
sealed interface ListEdit extends ListOperation.OnList {

    @Weight(8)
    record Add(@Below(Side.LISTS) int list, Element element) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.add(side.element(element));
        }
    }

    @Weight(4)
    record AddAt(@Below(Side.LISTS) int list, At at, Element element) implements ListEdit {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            list.add(at.position(list.size()), side.element(element));
            return null;
        }
    }

    @Weight(3)
    record Set(@Below(Side.LISTS) int list, At at, Element element) implements ListEdit {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            return list.set(at.index(list.size()), side.element(element));
        }
    }

    @Weight(4)
    record RemoveAt(@Below(Side.LISTS) int list, At at) implements ListEdit {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            return list.remove(at.index(list.size()));
        }
    }

    @Weight(2)
    record Remove(@Below(Side.LISTS) int list, Element element) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.remove(side.element(element));
        }
    }

    @Weight(5)
    record AddAll(@Below(Side.LISTS) int list, Source source) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.addAll(source.collection(list, side));
        }
    }

    @Weight(5)
    record AddAllAt(@Below(Side.LISTS) int list, At at, Source source) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.addAll(at.position(list.size()), source.collection(list, side));
        }
    }

    @Weight(2)
    record RemoveAll(@Below(Side.LISTS) int list, Source source) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.removeAll(source.collection(list, side));
        }
    }

    @Weight(2)
    record RetainAll(@Below(Side.LISTS) int list, Source source) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.retainAll(source.collection(list, side));
        }
    }

    @Weight(2)
    record RemoveIf(@Below(Side.LISTS) int list, Callback callback) implements ListEdit {

        @Override
        public Object on(List<@Nullable Object> list, Side side) {
            return list.removeIf(side.predicate(callback));
        }
    }

    @Weight(2)
    record ReplaceAll(@Below(Side.LISTS) int list, Callback callback) implements ListEdit {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            list.replaceAll(side.operator(callback));
            return null;
        }
    }

    /** Without a comparator if the callback is absent. */
    @Weight(2)
    record Sort(@Below(Side.LISTS) int list, Callback callback) implements ListEdit {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            list.sort(side.comparator(callback));
            return null;
        }
    }

    @Weight(2)
    record Clear(@Below(Side.LISTS) int list) implements ListEdit {

        @Override
        public @Nullable Object on(List<@Nullable Object> list, Side side) {
            list.clear();
            return null;
        }
    }
}
