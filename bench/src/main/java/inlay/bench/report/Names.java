package inlay.bench.report;

import inlay.bench.lists.Peer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What readers are told of constants. */
final class Names {

    private static final Pattern SHORT_NAMES = Pattern.compile("\\b(g1|gc)\\b");

    private Names() {}

    /** The label of a list, or the words of another constant. */
    static String of(String constant) {
        return Stream.of(Peer.values())
                .filter(peer -> peer.name().equals(constant))
                .map(Peer::label)
                .findFirst()
                .orElseGet(() -> words(constant));
    }

    private static String words(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return SHORT_NAMES.matcher(words).replaceAll(name -> name.group().toUpperCase(Locale.ROOT));
    }

    /** Three digits or so. */
    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 1_000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%.0f", value);
    }
}
