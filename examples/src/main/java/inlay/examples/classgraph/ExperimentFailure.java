package inlay.examples.classgraph;

/** The experiment cannot give a result; the message is one line for the user. */
final class ExperimentFailure extends Exception {
    private static final long serialVersionUID = 1;

    ExperimentFailure(String message) {
        super(message);
    }
}
