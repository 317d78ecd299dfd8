package inlay.fuzz.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed inputs of each target without Jazzer, for mutation runs, where its engine runs none; a test for each, so
 * that none runs the inputs of other containers.
 */
class SeedsAgainstMutants {

    @Test
    void shouldAgreeOnSmallVec() throws IOException, URISyntaxException {
        runSeeds(SmallVecTarget.TARGET);
    }

    @Test
    void shouldAgreeOnSlimVec() throws IOException, URISyntaxException {
        runSeeds(SlimVecTarget.TARGET);
    }

    @Test
    void shouldAgreeOnSmallBox() throws IOException, URISyntaxException {
        runSeeds(SmallBoxTarget.TARGET);
    }

    @Test
    void shouldAgreeOnSerialStream() throws IOException, URISyntaxException {
        runSeeds(SerialStreamTarget.TARGET);
    }

    private static void runSeeds(Target target) throws IOException, URISyntaxException {
        for (Path seed : CommittedInputs.in("CorpusTestInputs/" + target.seeds())) {
            target.run(Files.readAllBytes(seed));
        }
    }
}
