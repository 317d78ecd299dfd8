package inlay.examples.measuring;

/** The experiment cannot give a result; the message is one line for the user. */
public final class ExperimentFailure extends Exception {
    private static final long serialVersionUID = 1;

    public ExperimentFailure(String message) {
        super(message);
    }
}
