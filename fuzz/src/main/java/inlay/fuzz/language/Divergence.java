package inlay.fuzz.language;

import org.jspecify.annotations.Nullable;

/** A container and what it is compared with differ. */
public final class Divergence extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final int step;
    private final String difference;
    private final String container;
    private final String reference;

    /**
     * @param step index of the operation after which they differ
     * @param difference what differs, on one line
     * @param container state of the containers
     * @param reference state of what they are compared with
     */
    public Divergence(int step, String difference, String container, String reference, @Nullable Throwable cause) {
        super("step " + step + ": " + difference + "\ncontainer: " + container + "\nreference: " + reference, cause);
        this.step = step;
        this.difference = difference;
        this.container = container;
        this.reference = reference;
    }

    public int step() {
        return step;
    }

    public String difference() {
        return difference;
    }

    public String container() {
        return container;
    }

    public String reference() {
        return reference;
    }
}
