package inlay.fuzz.box;

import inlay.fuzz.language.Weight;

/** Code of a user that a box runs. */
enum Hook {
    /** A callback that was handed over: a mapper, a supplier, a comparator. */
    @Weight(3)
    CALL,
    /** A layout is asked how many words a value takes. */
    WORDS,
    /** A layout has written half of a value. */
    @Weight(2)
    STORE,
    /** A layout makes a value of words. */
    @Weight(2)
    LOAD,
    /** The constructor of a record runs. */
    @Weight(2)
    CONSTRUCT,
    EQUALS,
    HASH,
    TEXT
}
