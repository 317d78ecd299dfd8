package inlay.vec.suite;

import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** For the main class that {@link ObjectLayout} runs: reports how many bytes things take. */
public final class Footprint {

    static final String HEADER = "header ";

    private Footprint() {}

    /** Has to come first: tells the layout. */
    public static void start() {
        ForkedJvm.result(HEADER + ClassLayout.parseInstance(new Object()).headerSize());
    }

    /** Reports what an object and all that it refers to take. */
    public static void report(String what, Object measured) {
        report(what, bytes(measured));
    }

    /** Reports a number of bytes, or of anything else. */
    public static void report(String what, long figure) {
        ForkedJvm.result(what + " " + figure);
    }

    /** What objects and all that they refer to take together. */
    public static long bytes(Object... measured) {
        return GraphLayout.parseInstance(measured).totalSize();
    }
}
