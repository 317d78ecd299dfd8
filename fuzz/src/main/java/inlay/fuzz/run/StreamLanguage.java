package inlay.fuzz.run;

import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.Draw;
import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import inlay.fuzz.stream.SerialStreams;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Bytes to read an object from, piece by piece: only all of them together are read. */
public final class StreamLanguage extends Language {

    private static final HexFormat DIGITS = HexFormat.of();

    /** The only kind of operation. */
    sealed interface StreamOperation extends Operation permits Bytes {}

    /** A piece of the stream. */
    record Bytes(String digits) implements StreamOperation {}

    /** Made by the service loader. */
    public StreamLanguage() {
        super("stream", StreamOperation.class);
    }

    /** The script of all the bytes. */
    Script script(byte[] bytes) {
        List<Operation> pieces = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Draw.SLICE) {
            pieces.add(new Bytes(DIGITS.formatHex(bytes, from, Math.min(from + Draw.SLICE, bytes.length))));
        }
        return new Script(this, pieces);
    }

    @Override
    public void run(List<Operation> sequence, StateTable states) {
        String digits =
                sequence.stream().map(operation -> ((Bytes) operation).digits).collect(Collectors.joining());
        byte[] bytes = DIGITS.parseHex(digits);
        try {
            SerialStreams.check(bytes);
        } catch (AssertionError e) {
            throw new Divergence(
                    Math.max(0, sequence.size() - 1),
                    e.toString(),
                    bytes.length + " bytes",
                    "a sound container or none",
                    e);
        }
        states.ran(bytes.length);
        states.ended();
    }
}
