package inlay.docs;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.suite.Footprint;
import inlay.vec.suite.ForkedJvm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the kinds of lists named by a property, at the sizes named by another. */
final class BytesOfLists {

    static final String KINDS = "kinds";
    static final String SIZES = "sizes";

    private static final Object ELEMENT = new Object();

    private BytesOfLists() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        for (String kind : System.getProperty(KINDS).split(";", -1)) {
            ForkedJvm.result(Stream.of(System.getProperty(SIZES).split(" ", -1))
                    .map(size -> Long.toString(bytes(kind, Integer.parseInt(size))))
                    .collect(Collectors.joining(" ", kind + " ", "")));
        }
    }

    /** What one more list takes, so that what lists share is not counted. */
    private static long bytes(String kind, int size) {
        List<Object> list = list(kind, size);
        List<Object> other = list(kind, size);
        return Footprint.bytes(list, other, ELEMENT) - Footprint.bytes(other, ELEMENT);
    }

    private static List<Object> list(String kind, int size) {
        List<Object> list = empty(kind);
        for (int i = 0; i < size; i++) {
            list.add(ELEMENT);
        }
        if (kind.endsWith("trimmed")) {
            ((ArrayList<?>) list).trimToSize();
        }
        return list;
    }

    private static List<Object> empty(String kind) {
        if (kind.startsWith("ArrayList")) {
            return new ArrayList<>();
        }
        if (kind.equals("SlimVec")) {
            return SlimVec.create();
        }
        return SmallVec.withInlineCapacity(Integer.parseInt(kind.replace("SmallVec, N = ", "")));
    }
}
