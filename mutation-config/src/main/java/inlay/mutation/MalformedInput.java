package inlay.mutation;

import java.nio.file.Path;

/** A file that cannot be read as what it should be; the message names the place. */
final class MalformedInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedInput(Path file, int line, String complaint) {
        super(file + ":" + line + ": " + complaint);
    }
}
