import org.jspecify.annotations.NullMarked;

/** A list whose first elements are fields of the list object itself. */
@NullMarked
module inlay.smallvec {
    requires static org.jspecify;
    requires transitive inlay.vec;

    exports inlay.smallvec;
}
