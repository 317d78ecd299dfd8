package inlay.fuzz.run;

import inlay.fuzz.box.BoxLanguage;

/** What Jazzer calls for sequences of boxes. */
public final class SmallBoxTarget {

    static final Target TARGET = Target.of("SmallBox", SmallBoxTarget.class, new BoxLanguage());

    private SmallBoxTarget() {}

    /** Runs what the bytes stand for. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.run(input);
    }

    /** Called at the end. */
    public static void fuzzerTearDown() {
        TARGET.printTotals();
    }
}
