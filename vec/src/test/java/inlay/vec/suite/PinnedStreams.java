package inlay.vec.suite;

import static inlay.vec.suite.SerialStream.read;
import static inlay.vec.suite.SerialStream.written;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Streams whose bytes are listed in {@code serial-form.txt} beside a test. What one release has written, all later ones
 * of the same major version read: a line is added to that list, but none is changed.
 */
public final class PinnedStreams {

    private static final String LIST = "serial-form.txt";
    private static final String SEPARATOR = ": ";

    private PinnedStreams() {}

    /**
     * Asserts that objects are written and read as listed.
     *
     * @param test beside which the list is
     * @param objects all that are listed, in the order of the list, by their names in it
     */
    public static void assertPinned(Class<?> test, Map<String, ?> objects) throws IOException, ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, ?> entry : objects.entrySet()) {
            lines.add(entry.getKey() + SEPARATOR + HexFormat.of().formatHex(written(entry.getValue())));
        }
        List<String> listed = CommittedFile.lines(test, LIST);
        assertEquals(String.join("\n", listed), String.join("\n", lines), LIST);

        for (String line : listed) {
            int separator = line.indexOf(SEPARATOR);
            byte[] stream = HexFormat.of().parseHex(line.substring(separator + SEPARATOR.length()));
            Object back = read(stream);

            assertEquals(objects.get(line.substring(0, separator)), back, line);
            assertArrayEquals(stream, written(back), line);
        }
    }
}
