package inlay.fuzz.bugs;

import java.util.Optional;

/** What holds for all random input, unless a container has a bug. One class for all loaders. */
public interface Property {

    /**
     * Runs a random input.
     *
     * @throws Throwable whatever says that a container is not as it should be
     */
    void check(long number) throws Throwable;

    /** The shortest sequence found that fails as this one does, an operation per line; empty if there are none in it. */
    Optional<String> shortened(long number);

    /** Whether a sequence fails. */
    boolean fails(String lines);

    /** How many operations a sequence has, with those inside others. */
    int operations(String lines);
}
