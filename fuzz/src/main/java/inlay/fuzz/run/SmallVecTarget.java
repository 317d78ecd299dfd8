package inlay.fuzz.run;

/** What Jazzer calls for sequences of SmallVec. */
public final class SmallVecTarget {

    private SmallVecTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        Target.SMALL_VEC.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        Target.SMALL_VEC.printTotals();
    }
}
