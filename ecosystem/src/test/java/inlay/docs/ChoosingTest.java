package inlay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.suite.ForkedJvm;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    @Test
    void shouldTellTheBytesOfEachSize() throws Exception {
        List<List<String>> table = Document.page("choosing.md").rows();
        List<String> sizes = table.get(0).subList(1, table.get(0).size());
        List<List<String>> rows = table.subList(1, table.size());
        Set<String> measured = new TreeSet<>();
        measured.addAll(measured(SlimVec.class, "SlimVec", sizes));
        measured.addAll(measured(SmallVec.class, kindsBut("SlimVec", rows), sizes));

        assertEquals(
                rows.stream().map(row -> String.join(" ", row)).sorted().collect(Collectors.joining("\n")),
                String.join("\n", measured));
    }

    private static String kindsBut(String kind, List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.get(0))
                .filter(other -> !other.equals(kind))
                .collect(Collectors.joining(";"));
    }

    private static List<String> measured(Class<?> container, String kinds, List<String> sizes) throws Exception {
        List<String> options = List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:-UseCompactObjectHeaders",
                "-XX:+UseCompressedOops",
                "-D" + BytesOfLists.KINDS + "=" + kinds,
                "-D" + BytesOfLists.SIZES + "=" + String.join(" ", sizes));
        return ForkedJvm.run(BytesOfLists.class, container, options);
    }
}
