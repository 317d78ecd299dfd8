package inlay.examples.classgraph;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many lists of each size there are in the class graph of the running JDK. */
public final class ListSizes {
    private ListSizes() {}

    /** The number of lists by size, all kinds of list together. */
    public static SortedMap<Integer, Integer> ofRunningJdk() throws IOException {
        IntGraph graph = GraphLinker.link(RuntimeClassFiles.parse(RuntimeClassFiles.list(List.of()), () -> {}));
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (ListKind kind : ListKind.values()) {
            IntLists lists = graph.of(kind);
            for (int i = 0; i < lists.count(); i++) {
                counts.merge(lists.size(i), 1, Integer::sum);
            }
        }
        return counts;
    }
}
