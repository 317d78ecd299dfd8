import org.jspecify.annotations.NullMarked;

/** A mutable box for one value that keeps primitives and small values as raw words. */
@NullMarked
module inlay.smallbox {
    requires static org.jspecify;

    exports inlay.smallbox;
}
