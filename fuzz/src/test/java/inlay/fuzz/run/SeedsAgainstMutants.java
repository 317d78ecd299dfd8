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

/** The committed inputs of each target without Jazzer, for mutation runs, where its engine runs none. */
class SeedsAgainstMutants {

    static List<Path> smallVec() throws IOException, URISyntaxException {
        return seeds(SmallVecTarget.TARGET);
    }

    static List<Path> slimVec() throws IOException, URISyntaxException {
        return seeds(SlimVecTarget.TARGET);
    }

    static List<Path> smallBox() throws IOException, URISyntaxException {
        return seeds(SmallBoxTarget.TARGET);
    }

    static List<Path> serialStream() throws IOException, URISyntaxException {
        return seeds(SerialStreamTarget.TARGET);
    }

    private static List<Path> seeds(Target target) throws IOException, URISyntaxException {
        URL folder = SeedsAgainstMutants.class.getResource("CorpusTestInputs/" + target.seeds());
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("smallVec")
    void shouldAgreeOnSmallVec(Path seed) throws IOException {
        SmallVecTarget.fuzzerTestOneInput(Files.readAllBytes(seed));
    }

    @ParameterizedTest
    @MethodSource("slimVec")
    void shouldAgreeOnSlimVec(Path seed) throws IOException {
        SlimVecTarget.fuzzerTestOneInput(Files.readAllBytes(seed));
    }

    @ParameterizedTest
    @MethodSource("smallBox")
    void shouldAgreeOnSmallBox(Path seed) throws IOException {
        SmallBoxTarget.fuzzerTestOneInput(Files.readAllBytes(seed));
    }

    @ParameterizedTest
    @MethodSource("serialStream")
    void shouldAgreeOnSerialStream(Path seed) throws IOException {
        SerialStreamTarget.fuzzerTestOneInput(Files.readAllBytes(seed));
    }
}
