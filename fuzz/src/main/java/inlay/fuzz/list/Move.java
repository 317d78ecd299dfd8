package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** A step of an iterator, or a change of the list under it. */
public enum Move {
    @Weight(6)
    NEXT,
    @Weight(3)
    PREVIOUS,
    @Weight(3)
    REMOVE,
    @Weight(2)
    SET,
    @Weight(2)
    ADD,
    REST,
    /** Adds to the list. */
    GROW,
    /** Removes from the list. */
    SHRINK,
    /** Gives the list other storage. */
    RELOCATE;

    boolean isBehindTheBack() {
        return this == GROW || this == SHRINK || this == RELOCATE;
    }
}
