package inlay.bench.memory;

import inlay.bench.lists.HppcList;
import inlay.bench.lists.Peer;
import inlay.examples.measuring.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** The main class of a measuring JVM: the bytes of each list at each size, as JOL finds them. */
public final class Footprints {

    /** Under this name is the size of an object's header. */
    public static final String HEADER = "header";

    private static final Integer ELEMENT = 1_000;

    private Footprints() {}

    /** Arguments: the peers and the sizes, each separated by commas, and the file for the figures. */
    public static void main(String[] arguments) throws IOException {
        Figures figures = new Figures();
        figures.put(
                HEADER, String.valueOf(ClassLayout.parseInstance(new Object()).headerSize()));
        for (String peer : arguments[0].split(",", -1)) {
            for (String size : arguments[1].split(",", -1)) {
                figures.put(name(peer, size), String.valueOf(bytes(Peer.valueOf(peer), Integer.parseInt(size))));
            }
        }
        figures.write(Path.of(arguments[2]));
    }

    /** The name of a figure. */
    public static String name(String peer, String size) {
        return peer + "." + size;
    }

    /** What one more list takes: not its elements, and nothing that all such lists share. */
    private static long bytes(Peer peer, int size) {
        Object first = filled(peer, size);
        Object second = filled(peer, size);
        return GraphLayout.parseInstance(first, second).totalSize()
                - GraphLayout.parseInstance(first).totalSize();
    }

    private static Object filled(Peer peer, int size) {
        List<Integer> list = peer.create(size);
        for (int i = 0; i < size; i++) {
            list.add(ELEMENT);
        }
        return list instanceof HppcList<Integer> adapter ? adapter.adapted() : list;
    }
}
