package inlay.examples.classgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static IntLists listsOfSizes(int... sizes) {
        IntLists.Builder builder = new IntLists.Builder();
        for (int size : sizes) {
            for (int i = 0; i < size; i++) {
                builder.add(i);
            }
            builder.endList();
        }
        return builder.build();
    }

    @Test
    void shouldCountEverySizeInItsClass() {
        IntLists lists = listsOfSizes(0, 0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 5000);
        Histogram histogram = Histogram.of(ListKind.CALLEES, lists);
        assertEquals(List.of(2, 1, 1, 1, 1, 2, 2, 2), histogram.counts());
        assertEquals(12, histogram.total());
        assertEquals(2.0 / 12, histogram.share(0));
    }

    @Test
    void shouldAddHistograms() {
        Histogram one = Histogram.of(ListKind.CALLEES, listsOfSizes(0, 1));
        Histogram other = Histogram.of(ListKind.EXCEPTIONS, listsOfSizes(1, 40));
        assertEquals(
                List.of(1, 2, 0, 0, 0, 0, 0, 1),
                Histogram.sum("all", List.of(one, other)).counts());
    }

    @Test
    void shouldHaveNoShareWithoutLists() {
        assertEquals(0, Histogram.sum("none", List.of()).share(3));
    }
}
