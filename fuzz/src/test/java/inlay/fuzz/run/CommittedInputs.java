package inlay.fuzz.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Inputs on the class path. */
final class CommittedInputs {

    private CommittedInputs() {}

    /** The files of a folder, named as a resource of this package. */
    static List<Path> in(String folder) throws IOException, URISyntaxException {
        URL url = CommittedInputs.class.getResource(folder);
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(url).toURI()))) {
            return files.sorted().toList();
        }
    }
}
