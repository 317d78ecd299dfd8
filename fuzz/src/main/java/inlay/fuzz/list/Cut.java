package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** A step with a spliterator and those split from it, or a change of the list under them. */
public enum Cut {
    @Weight(3)
    SPLIT,
    @Weight(3)
    ADVANCE,
    REST,
    ESTIMATE,
    /** Goes on with the next one. */
    NEXT,
    GROW,
    SHRINK
}
