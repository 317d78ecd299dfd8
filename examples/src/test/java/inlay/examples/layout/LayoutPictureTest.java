package inlay.examples.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutPictureTest {

    @Test
    void shouldBeThePicturesInTheDocuments() throws IOException {
        for (Map.Entry<String, String> picture : LayoutPicture.drawn().entrySet()) {
            Path file = Path.of("..", picture.getKey());

            assertEquals(Files.readString(file), picture.getValue(), picture::getKey);
        }
    }
}
