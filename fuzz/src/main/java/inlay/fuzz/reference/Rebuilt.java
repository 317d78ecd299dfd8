package inlay.fuzz.reference;

/** A record whose constructor does more than keep its components: reading a flattened one has to run it too. */
public interface Rebuilt {

    /** An equal record, from its constructor. */
    Object rebuilt();
}
