package inlay.examples.classgraph;

import java.util.Arrays;
import java.util.List;

/** How many lists there are of each size, in classes of sizes. */
record Histogram(String label, List<Integer> counts) {
    /** The names of the classes of sizes. */
    static final List<String> SIZES = List.of("0", "1", "2", "3", "4", "5-8", "9-16", "17+");

    private static final int[] UPPER_BOUNDS = {0, 1, 2, 3, 4, 8, 16, Integer.MAX_VALUE};

    static Histogram of(ListKind kind, IntLists lists) {
        Integer[] counts = zeros();
        for (int i = 0; i < lists.count(); i++) {
            counts[sizeClass(lists.size(i))]++;
        }
        return new Histogram(kind.label(), List.of(counts));
    }

    /** The sum of several histograms. */
    static Histogram sum(String label, List<Histogram> parts) {
        Integer[] counts = zeros();
        for (Histogram part : parts) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += part.counts.get(i);
            }
        }
        return new Histogram(label, List.of(counts));
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of lists in a class of sizes, between 0 and 1; 0 if there are no lists. */
    double share(int sizeClass) {
        return total() == 0 ? 0 : (double) counts.get(sizeClass) / total();
    }

    private static Integer[] zeros() {
        Integer[] zeros = new Integer[UPPER_BOUNDS.length];
        Arrays.fill(zeros, 0);
        return zeros;
    }

    private static int sizeClass(int size) {
        int sizeClass = 0;
        while (size > UPPER_BOUNDS[sizeClass]) {
            sizeClass++;
        }
        return sizeClass;
    }
}
