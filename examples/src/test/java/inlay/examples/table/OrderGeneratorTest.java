package inlay.examples.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OrderGeneratorTest {

    @Test
    void shouldGenerateTheFileOfThisModule() throws IOException {
        Path file = Path.of("src/main/resources/inlay/examples/table/orders.csv");
        assertEquals(Files.readString(file), OrderGenerator.csv());
    }
}
