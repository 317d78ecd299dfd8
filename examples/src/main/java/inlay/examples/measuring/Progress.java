package inlay.examples.measuring;

/** Told how far a program is. */
public interface Progress extends AutoCloseable {

    /** A stage begins; the one before it is over. */
    void stage(String name, long steps);

    /** The number of steps of this stage turned out to be another. */
    void expect(long steps);

    /** One more step of this stage is done; may be called by several threads. */
    void step();

    /** What is being worked on. */
    void doing(String what);

    @Override
    void close();
}
