package inlay.fuzz.run;

import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Jazzer feeds with bytes. */
public final class Target {

    /** Three lists of one kind to begin with. */
    static final Target SMALL_VEC =
            of("SmallVec", SmallVecTarget.class, Script.parse("list\nsmallWithInlineCapacity(1, eight)"));

    static final Target SLIM_VEC =
            of("SlimVec", SlimVecTarget.class, Script.parse("list\nslimCreate(0)\nslimCreate(2)"));

    static final Target SMALL_BOX = of("SmallBox", SmallBoxTarget.class, Script.parse("box"));

    private static final List<Target> ALL = List.of(SMALL_VEC, SLIM_VEC, SMALL_BOX);

    private final String name;
    private final Class<?> entry;
    private final Function<byte[], Script> reading;
    private final StateTable states = new StateTable();

    /**
     * Makes a target.
     *
     * @param name what a command line calls it
     * @param entry the class that Jazzer calls
     * @param reading the script that any bytes stand for
     */
    public Target(String name, Class<?> entry, Function<byte[], Script> reading) {
        this.name = name;
        this.entry = entry;
        this.reading = reading;
    }

    /** A target whose inputs are sequences that all begin alike. */
    static Target of(String name, Class<?> entry, Script beginning) {
        Language language = beginning.language();
        return new Target(name, entry, input -> {
            List<Operation> operations = new ArrayList<>(beginning.operations());
            operations.addAll(language.decode(input));
            return new Script(language, operations);
        });
    }

    public static List<Target> all() {
        return ALL;
    }

    /**
     * The target of a name.
     *
     * @throws IllegalArgumentException if there is none; the message names them all
     */
    public static Target named(List<Target> targets, String name) {
        return targets.stream()
                .filter(target -> target.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown target '" + name + "', there are "
                        + targets.stream().map(Target::name).collect(Collectors.joining(", "))));
    }

    public String name() {
        return name;
    }

    public Class<?> entry() {
        return entry;
    }

    /** The folder of its committed inputs: the name of the test that runs them. */
    public String seeds() {
        return "shouldAgreeOn" + name;
    }

    public Script script(byte[] input) {
        return reading.apply(input);
    }

    /** Runs what the bytes stand for. */
    public void run(byte[] input) {
        script(input).run(states);
    }

    /** Prints how much was run, once Jazzer is done. */
    public void printTotals() {
        System.out.println(totals());
    }

    private String totals() {
        return String.format(
                Locale.ROOT,
                "TOTALS: sequences: %d operations: %d mean size: %.1f",
                states.sequences(),
                states.operations(),
                states.meanSize());
    }
}
