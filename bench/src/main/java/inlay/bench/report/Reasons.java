package inlay.bench.report;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why bars are missed and cases lost, written by hand: an expression that names of cells match, and the reason. */
final class Reasons {

    private static final String RESOURCE = "reasons.json";

    private record Reason(Pattern cases, String text) {}

    private final List<Reason> reasons = new ArrayList<>();

    static Reasons read() throws IOException {
        try (InputStream in = Objects.requireNonNull(Reasons.class.getResourceAsStream(RESOURCE))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Reasons parse(String json) throws IOException {
        Reasons read = new Reasons();
        for (Object entry : JSON.std.listFrom(json)) {
            Map<?, ?> reason = (Map<?, ?>) entry;
            read.reasons.add(new Reason(Pattern.compile((String) reason.get("cases")), (String) reason.get("reason")));
        }
        return read;
    }

    /** The first that applies to a cell, if one does. */
    Optional<String> of(String name) {
        return reasons.stream()
                .filter(reason -> reason.cases().matcher(name).find())
                .map(Reason::text)
                .findFirst();
    }
}
