package inlay.fuzz.reference;

/** Thrown by a callback. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Broken() {
        super(null, null, false, false);
    }
}
