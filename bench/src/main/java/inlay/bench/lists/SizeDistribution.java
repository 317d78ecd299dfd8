package inlay.bench.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** How long retained lists are. */
public enum SizeDistribution {
    /** As in the class graph of a JDK: half of the lists are empty, and a few are very long. */
    CLASS_GRAPH("the class graph's sizes") {
        @Override
        NavigableMap<Long, Integer> sizes() {
            return read();
        }
    },
    /** One to four elements, each as often. */
    ONE_TO_FOUR("1 to 4 elements") {
        @Override
        NavigableMap<Long, Integer> sizes() {
            return cumulative(new TreeMap<>(Map.of(1, 1, 2, 1, 3, 1, 4, 1)));
        }
    };

    /** The sizes of the class graph: a line for each, with the number of lists of that size. */
    public static final String RESOURCE = "class-graph-sizes.csv";

    private final String label;

    SizeDistribution(String label) {
        this.label = label;
    }

    /** What readers are told. */
    public String label() {
        return label;
    }

    /** Draws many sizes, the same each time. */
    public int[] draw(int count) {
        NavigableMap<Long, Integer> sizes = sizes();
        SplittableRandom random = new SplittableRandom(1);
        int[] drawn = new int[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = sizes.higherEntry(random.nextLong(sizes.lastKey())).getValue();
        }
        return drawn;
    }

    /** Sizes by the number of lists that are no longer. */
    abstract NavigableMap<Long, Integer> sizes();

    private static NavigableMap<Long, Integer> cumulative(SortedMap<Integer, Integer> counts) {
        NavigableMap<Long, Integer> sizes = new TreeMap<>();
        long lists = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            lists += count.getValue();
            sizes.put(lists, count.getKey());
        }
        return sizes;
    }

    private static NavigableMap<Long, Integer> read() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SizeDistribution.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> counts.put(Integer.valueOf(cells[0]), Integer.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cumulative(counts);
    }
}
