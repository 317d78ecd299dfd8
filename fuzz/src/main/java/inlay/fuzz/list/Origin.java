package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** What a {@link Source} is. */
public enum Origin {
    @Weight(8)
    LIST,
    @Weight(2)
    ITSELF,
    @Weight(2)
    PART_OF_ITSELF,
    @Weight(3)
    OTHER,
    @Weight(2)
    PART_OF_OTHER,
    /** Keeps to the contract of collections, and calls back. */
    @Weight(4)
    HONEST,
    CLAIMS_MORE,
    CLAIMS_LESS,
    GIVES_STRINGS,
    /** Gives the array that it keeps its elements in. */
    SHARES,
    GIVES_TOO_MUCH,
    GIVES_TOO_LITTLE,
    GIVES_NO_ARRAY,
    ITERATES_LONG,
    /** Its iterator promises one more element than it has. */
    ITERATES_SHORT,
    @Weight(3)
    ITERABLE,
    ITERABLE_ITSELF,
    ITERABLE_OTHER,
    /** A null reference. */
    NONE
}
