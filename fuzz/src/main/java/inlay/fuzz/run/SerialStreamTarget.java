package inlay.fuzz.run;

/** What Jazzer calls for streams that an object is read from. */
public final class SerialStreamTarget {

    static final Target TARGET = new Target("SerialStream", SerialStreamTarget.class, new StreamLanguage()::script);

    private SerialStreamTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        TARGET.printTotals();
    }
}
