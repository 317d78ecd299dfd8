package inlay.fuzz.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every past finding, run again. */
class FindingsTest {
    private static final Path FINDINGS = Path.of("src/test/resources/inlay/fuzz/findings");

    static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(FINDINGS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void shouldNotComeBack(Path finding) throws IOException {
        Script.parse(Files.readString(finding)).run();
    }
}
