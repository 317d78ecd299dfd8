package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** Which call of a callback: more often one of those that every list comes to. */
public enum Turn {
    @Weight(6)
    FIRST,
    @Weight(4)
    SECOND,
    @Weight(2)
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH
}
