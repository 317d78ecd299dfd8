package inlay.bench.pass;

import java.util.List;
import java.util.stream.Stream;

/** The ways in which a JVM lays out objects. */
public enum ObjectLayout {
    CLASSIC_HEADERS("classic headers", List.of()),
    COMPACT_HEADERS("compact headers", List.of("-XX:+UseCompactObjectHeaders")),
    WITHOUT_COMPRESSED_OOPS("classic headers, 8-byte references", List.of("-XX:-UseCompressedOops"));

    private static final int COMPACT_SINCE = 25;

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> options;

    ObjectLayout(String label, List<String> options) {
        this.label = label;
        this.options = options;
    }

    /** What readers are told. */
    public String label() {
        return label;
    }

    /** The options that choose it. */
    public List<String> options() {
        return options;
    }

    /** The header that an object has then, as a check that the options had an effect. */
    public int header() {
        return this == COMPACT_HEADERS ? 8 : 12;
    }

    /** Those that the running JVM has. */
    public static List<ObjectLayout> available() {
        return Stream.of(values())
                .filter(layout -> layout != COMPACT_HEADERS || Runtime.version().feature() >= COMPACT_SINCE)
                .toList();
    }
}
