package inlay.examples.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LayoutPictureTest {

    @Test
    void shouldBeThePictureInTheReadme() throws IOException {
        assertEquals(Files.readString(Path.of("../docs/layout.svg")), LayoutPicture.drawn());
    }
}
