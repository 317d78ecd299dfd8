package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * Repeats an operation until it is compiled, and finds the fewest bytes that a window of repetitions allocates. A subclass
 * is the main class of a virtual machine of its own: it gives the operation, and its {@code main} calls {@link #run()}.
 * Arguments are system properties, so that in constants of the subclass they are constants to the JIT compiler too.
 */
public abstract class AllocationLoop {

    /** How often an operation is repeated in a window. */
    public static final int OPERATIONS = 100_000;

    private static final int WINDOWS = 600;

    /**
     * The operation waits while it is compiled. Otherwise it runs on meanwhile, and how far depends on how busy the machine
     * is; so then do the profile, the order of compilations, and at times what is inlined.
     */
    private static final String COMPILED_AT_ONCE = "-XX:-BackgroundCompilation";

    /** What operations add up from all that they read, so that no read is left out. */
    protected long checksum;

    /** For subclasses. */
    protected AllocationLoop() {}

    /** What is measured. */
    protected abstract void operation(int index);

    /** For the main method: repeats the operation and hands over what it takes. */
    public final void run() {
        long fewest = Long.MAX_VALUE;
        for (int window = 0; window < WINDOWS; window++) {
            long before = AllocationCounter.allocatedBytes();
            window();
            fewest = Math.min(fewest, AllocationCounter.allocatedBytes() - before);
        }
        ForkedJvm.result(fewest + " " + checksum);
    }

    private void window() {
        for (int i = 0; i < OPERATIONS; i++) {
            operation(i);
        }
    }

    /**
     * For the test: runs a main class and asserts that it did what it should.
     *
     * @param mainClass a subclass of this one
     * @param container the list that it uses
     * @param arguments system properties
     * @param addedByOperation what each operation of a window adds to the checksum
     * @return the fewest bytes that a window allocates
     */
    public static long fewestBytes(
            Class<? extends AllocationLoop> mainClass,
            Class<?> container,
            Map<String, ?> arguments,
            IntToLongFunction addedByOperation)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-XX:+UseG1GC", "-Xmx256m", COMPILED_AT_ONCE));
        arguments.forEach((name, value) -> options.add("-D" + name + "=" + value));
        List<String> results = ForkedJvm.run(mainClass, container, options);
        assertEquals(1, results.size());
        String[] bytesAndChecksum = results.get(0).split(" ", -1);
        long expected = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            expected += WINDOWS * addedByOperation.applyAsLong(i);
        }
        assertEquals(expected, Long.parseLong(bytesAndChecksum[1]), "checksum");
        return Long.parseLong(bytesAndChecksum[0]);
    }
}
