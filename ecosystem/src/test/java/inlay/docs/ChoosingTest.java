package inlay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.suite.ForkedJvm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    @Test
    void shouldTellTheBytesOfEachSize() throws Exception {
        List<List<String>> table = Document.page("choosing.md").rows();
        List<String> sizes = table.get(0).subList(1, table.get(0).size());
        List<String> told = new ArrayList<>();
        List<String> measured = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            told.add(String.join(" ", row));
            measured.addAll(measured(row.get(0), String.join(" ", sizes)));
        }

        assertEquals(String.join("\n", told), String.join("\n", measured));
    }

    private static List<String> measured(String kind, String sizes) throws Exception {
        Class<?> container = kind.equals("SlimVec") ? SlimVec.class : SmallVec.class;
        List<String> options = List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:-UseCompactObjectHeaders",
                "-XX:+UseCompressedOops",
                "-D" + BytesOfLists.KIND + "=" + kind,
                "-D" + BytesOfLists.SIZES + "=" + sizes);
        return ForkedJvm.run(BytesOfLists.class, container, options);
    }
}
