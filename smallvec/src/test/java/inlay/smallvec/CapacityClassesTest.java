package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapacityClassesTest {

    private static final Path SOURCES = Path.of("src/main/java/inlay/smallvec");

    static List<Integer> generated() {
        return CapacityClasses.GENERATED;
    }

    @ParameterizedTest
    @MethodSource("generated")
    void shouldBeWhatTheMasterGenerates(int capacity) throws IOException {
        String master = Files.readString(SOURCES.resolve(CapacityClasses.fileName(CapacityClasses.MASTER)));
        String committed = Files.readString(SOURCES.resolve(CapacityClasses.fileName(capacity)));
        assertEquals(words(CapacityClasses.generate(master, capacity)), words(committed));
    }

    /** The source without its line breaks and indents, which the formatter chooses. */
    private static String words(String source) {
        return source.replaceAll("\\s+", "");
    }
}
