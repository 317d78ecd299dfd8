package inlay.fuzz.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every past finding, run again. */
class FindingsTest {

    static List<Path> findings() throws IOException, URISyntaxException {
        URL folder = FindingsTest.class.getResource("/inlay/fuzz/findings");
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void shouldNotComeBack(Path finding) throws IOException {
        Script.parse(Files.readString(finding)).run();
    }
}
