package inlay.fuzz.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every past finding, run again. */
class FindingsTest {

    static List<Path> findings() throws IOException, URISyntaxException {
        return CommittedInputs.in("/inlay/fuzz/findings");
    }

    @ParameterizedTest
    @MethodSource("findings")
    void shouldNotComeBack(Path finding) throws IOException {
        Script.parse(Files.readString(finding)).run();
    }
}
