package inlay.fuzz.run;

/** What Jazzer calls for sequences of SmallBox. */
public final class SmallBoxTarget {

    private SmallBoxTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        Target.SMALL_BOX.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        Target.SMALL_BOX.printTotals();
    }
}
