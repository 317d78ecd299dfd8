package inlay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

class ChoosingTest {

    private static final Object ELEMENT = new Object();

    @Test
    void shouldTellTheBytesOfEachSize() {
        List<List<String>> table = Document.page("choosing.md").rows();
        List<Integer> sizes =
                table.get(0).stream().skip(1).map(Integer::valueOf).toList();

        assertEquals(
                table.stream().skip(1).map(row -> String.join(" ", row)).collect(Collectors.joining("\n")),
                table.stream().skip(1).map(row -> measured(row.get(0), sizes)).collect(Collectors.joining("\n")));
    }

    private static String measured(String name, List<Integer> sizes) {
        return Stream.concat(Stream.of(name), sizes.stream().map(size -> Long.toString(bytes(name, size))))
                .collect(Collectors.joining(" "));
    }

    /** What one more list takes, so that what lists share is not counted. */
    private static long bytes(String name, int size) {
        List<Object> list = list(name, size);
        List<Object> other = list(name, size);
        return GraphLayout.parseInstance(list, other, ELEMENT).totalSize()
                - GraphLayout.parseInstance(other, ELEMENT).totalSize();
    }

    private static List<Object> list(String name, int size) {
        List<Object> list = empty(name);
        for (int i = 0; i < size; i++) {
            list.add(ELEMENT);
        }
        if (name.endsWith("trimmed")) {
            ((ArrayList<?>) list).trimToSize();
        }
        return list;
    }

    private static List<Object> empty(String name) {
        if (name.startsWith("ArrayList")) {
            return new ArrayList<>();
        }
        if (name.equals("SlimVec")) {
            return SlimVec.create();
        }
        return SmallVec.withInlineCapacity(Integer.parseInt(name.replace("SmallVec, N = ", "")));
    }
}
