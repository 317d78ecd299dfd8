package inlay.fuzz.run;

import inlay.fuzz.list.ListLanguage;

/** What Jazzer calls for sequences that begin with three SmallVecs. */
public final class SmallVecTarget {

    static final Target TARGET =
            Target.of("SmallVec", SmallVecTarget.class, new ListLanguage(), "smallWithInlineCapacity(1, eight)");

    private SmallVecTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        TARGET.printTotals();
    }
}
