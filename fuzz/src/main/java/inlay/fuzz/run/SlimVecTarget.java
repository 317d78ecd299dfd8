package inlay.fuzz.run;

import inlay.fuzz.list.ListLanguage;

/** What Jazzer calls for sequences that begin with three SlimVecs. */
public final class SlimVecTarget {

    static final Target TARGET =
            Target.of("SlimVec", SlimVecTarget.class, new ListLanguage(), "slimCreate(0)", "slimCreate(2)");

    private SlimVecTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        TARGET.printTotals();
    }
}
