package inlay.fuzz.list;

import java.util.Arrays;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** What a stream does with a collector. */
final class Collecting {

    private Collecting() {}

    /** Collects elements in two parts and puts these together, or all at once if one would be empty. */
    static <A, R> R into(Collector<@Nullable Object, A, R> collector, @Nullable Object[] elements, At half, Side side) {
        side.note(new Text(collector.characteristics().toString()));
        if (half == At.FIRST) {
            return Arrays.stream(elements).collect(collector);
        }
        int end = Math.max(0, Math.min(half.position(elements.length), elements.length));
        A left = accumulated(collector, elements, 0, end);
        A right = accumulated(collector, elements, end, elements.length);
        A both = collector.combiner().apply(left, right);
        side.note(right);
        return collector.finisher().apply(both);
    }

    private static <A> A accumulated(
            Collector<@Nullable Object, A, ?> collector, @Nullable Object[] elements, int from, int to) {
        A container = collector.supplier().get();
        for (int i = from; i < to; i++) {
            collector.accumulator().accept(container, elements[i]);
        }
        return container;
    }
}
