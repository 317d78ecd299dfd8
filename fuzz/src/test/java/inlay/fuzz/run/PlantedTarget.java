package inlay.fuzz.run;

/** Lets Jazzer find the planted bug. */
public final class PlantedTarget {

    /** The target. */
    public static final Target TARGET = Target.of("planted", PlantedTarget.class, new PlantedLanguage());

    private PlantedTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.run(input);
    }

    /** Called by Jazzer at its end. */
    public static void fuzzerTearDown() {
        TARGET.printTotals();
    }
}
