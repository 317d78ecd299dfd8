import org.jspecify.annotations.NullMarked;

/** The contract and the algorithms that the lists of Inlay share. */
@NullMarked
module inlay.vec {
    requires static org.jspecify;

    exports inlay.vec;
}
