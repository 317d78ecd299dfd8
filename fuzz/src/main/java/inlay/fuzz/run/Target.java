package inlay.fuzz.run;

import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.StateTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Jazzer feeds with bytes. */
public final class Target {

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
    static Target of(String name, Class<?> entry, Language language, String... beginning) {
        List<Operation> first = Arrays.stream(beginning)
                .map(line -> (Operation) language.form().parse(line))
                .toList();
        return new Target(name, entry, input -> {
            List<Operation> operations = new ArrayList<>(first);
            operations.addAll(language.decode(input));
            return new Script(language, operations);
        });
    }

    public static List<Target> all() {
        return List.of(SmallVecTarget.TARGET, SlimVecTarget.TARGET, SmallBoxTarget.TARGET, SerialStreamTarget.TARGET);
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
                "TOTALS of %s: sequences: %d operations: %d mean size: %.1f CPU seconds: %d",
                name,
                states.sequences(),
                states.operations(),
                states.meanSize(),
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toSeconds());
    }
}
