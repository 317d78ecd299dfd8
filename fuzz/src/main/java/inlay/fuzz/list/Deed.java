package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** What a callback does, besides answering, when it is called for a certain time. */
public enum Deed {
    @Weight(14)
    NOTHING,
    THROW_EXCEPTION,
    THROW_ERROR,
    THROW_NO_SUCH_ELEMENT,
    THROW_CONCURRENT_MODIFICATION,
    /** Runs the nested operation. */
    @Weight(8)
    OPERATE,
    /** Gives all lists other storage, and leaves their sizes. */
    @Weight(2)
    RELOCATE,
    /** Adds an element to all lists. */
    GROW,
    /** There is no callback: null is handed over instead. */
    BE_ABSENT;

    void throwIfAny() {
        switch (this) {
            case THROW_EXCEPTION -> throw new Provoked.Unchecked();
            case THROW_ERROR -> throw new Provoked.Fatal();
            case THROW_NO_SUCH_ELEMENT -> throw new Provoked.NoSuchElement();
            case THROW_CONCURRENT_MODIFICATION -> throw new Provoked.ConcurrentModification();
            default -> {}
        }
    }
}
