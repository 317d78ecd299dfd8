package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which a virtual machine lays out objects. */
public enum ObjectLayout {
    /** As by default, up to a release to come. */
    CLASSIC_HEADERS(12, 16, 4),
    /** With references as long as they have to be for large heaps. */
    WITHOUT_COMPRESSED_OOPS(12, 16, 8, "-XX:-UseCompressedOops"),
    /** With all of an object's header in one word; unknown to releases before 25. */
    COMPACT_HEADERS(8, 12, 4, "-XX:+UseCompactObjectHeaders");

    private static final int COMPACT_SINCE = 25;

    private final int header;
    private final int arrayHeader;
    private final int reference;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> options;

    ObjectLayout(int header, int arrayHeader, int reference, String... options) {
        this.header = header;
        this.arrayHeader = arrayHeader;
        this.reference = reference;
        this.options = List.of(options);
    }

    /** Those that the running virtual machine has. */
    public static Stream<ObjectLayout> available() {
        return Stream.of(values())
                .filter(layout -> layout != COMPACT_HEADERS || Runtime.version().feature() >= COMPACT_SINCE);
    }

    /** What an array of references takes. */
    public int arrayBytes(int length) {
        int bytes = arrayHeader + length * reference;
        return (bytes + 7) / 8 * 8;
    }

    /**
     * Runs a main class that reports by {@link Footprint}, and asserts that it had this layout.
     *
     * @param container the list that it measures
     * @return what was measured, each followed by its bytes
     */
    public List<String> footprints(Class<?> mainClass, Class<?> container) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Xmx256m"));
        all.addAll(options);
        List<String> results = ForkedJvm.run(mainClass, container, all);
        assertEquals(Footprint.HEADER + header, results.get(0), "layout in effect");
        return results.subList(1, results.size());
    }
}
