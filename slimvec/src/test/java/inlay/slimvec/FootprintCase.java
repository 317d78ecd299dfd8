package inlay.slimvec;

import inlay.vec.suite.Footprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures lists without what they share: elements, markers of short blocks, the array of empty array lists. */
@SuppressWarnings("NullAway")
final class FootprintCase {

    static final int MILLIONS = 10_000_000;

    private static final int LAST_SIZE = 1000;
    private static final String PLAIN = "element";
    private static final Object[] ARRAY = {PLAIN};
    private static final List<?> EMPTY = trimmed(List.of());

    /** Elements by turns. */
    private enum Elements {
        PLAIN_ONES(PLAIN),
        NULLS((Object) null),
        ARRAYS_AND_NULLS(ARRAY, null);

        @SuppressWarnings("ImmutableEnumChecker")
        private final @Nullable Object[] turns;

        Elements(@Nullable Object... turns) {
            this.turns = turns;
        }

        List<@Nullable Object> list(int size) {
            @Nullable Object[] elements = new @Nullable Object[size];
            Arrays.setAll(elements, i -> turns[i % turns.length]);
            return Arrays.asList(elements);
        }
    }

    private FootprintCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        Footprint.start();
        for (int size = 0; size <= 4; size++) {
            Footprint.report("pushed " + size, bytes(pushed(Elements.PLAIN_ONES.list(size))));
        }
        Footprint.report("a null", bytes(SlimVec.of((Object) null)));
        Footprint.report("an array", bytes(SlimVec.of((Object) ARRAY)));
        Footprint.report("two nulls", bytes(pushed(Elements.NULLS.list(2))));
        Footprint.report("millions of nulls", bytes(SlimVec.filled(MILLIONS, null)));
        SlimVec<?> cleared = pushed(Elements.PLAIN_ONES.list(100));
        cleared.clear();
        cleared.shrinkToFit();
        Footprint.report("shrunk when empty", bytes(cleared));
        for (Elements elements : Elements.values()) {
            Footprint.report("larger than an array list " + elements, countLarger(elements));
        }
    }

    private static SlimVec<@Nullable Object> pushed(List<@Nullable Object> elements) {
        SlimVec<@Nullable Object> list = SlimVec.create();
        elements.forEach(list::push);
        return list;
    }

    private static List<@Nullable Object> trimmed(List<@Nullable Object> elements) {
        ArrayList<@Nullable Object> list = new ArrayList<>(elements);
        list.trimToSize();
        return list;
    }

    private static long bytes(Object list) {
        return bytesWithShared(list) - Footprint.bytes(shared().toArray());
    }

    private static long bytesWithShared(Object list) {
        return Footprint.bytes(Stream.concat(Stream.of(list), shared()).toArray());
    }

    private static Stream<Object> shared() {
        return Stream.concat(
                Stream.of(PLAIN, ARRAY, EMPTY),
                IntStream.range(0, Marker.SHARED).mapToObj(Marker::shared));
    }

    private static int countLarger(Elements elements) {
        int larger = 0;
        for (int size = 0; size <= LAST_SIZE; size++) {
            SlimVec<?> list = pushed(elements.list(size));
            list.shrinkToFit();
            if (bytesWithShared(list) > bytesWithShared(trimmed(elements.list(size)))) {
                larger++;
            }
        }
        return larger;
    }
}
