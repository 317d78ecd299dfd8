package inlay.fuzz.run;

/** What Jazzer calls for sequences of SlimVec. */
public final class SlimVecTarget {

    private SlimVecTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        Target.SLIM_VEC.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        Target.SLIM_VEC.printTotals();
    }
}
