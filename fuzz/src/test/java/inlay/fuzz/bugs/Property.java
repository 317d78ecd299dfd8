package inlay.fuzz.bugs;

/** A language's property: on every sequence, container and reference agree. One class for all loaders. */
public interface Property {

    /**
     * Runs a random sequence.
     *
     * @throws Throwable whatever says that container and reference differ
     */
    void check(long number) throws Throwable;

    /** The shortest sequence found that fails as this one does, an operation per line. */
    String shortened(long number);

    /** Whether a sequence fails. */
    boolean fails(String lines);
}
