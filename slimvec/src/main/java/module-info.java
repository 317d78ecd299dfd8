import org.jspecify.annotations.NullMarked;

/** A list whose object has a single field. */
@NullMarked
module inlay.slimvec {
    requires static org.jspecify;
    requires transitive inlay.vec;

    exports inlay.slimvec;
}
