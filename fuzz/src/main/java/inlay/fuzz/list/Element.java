package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** The elements that lists are made of; the objects are in {@link Elements}. */
public enum Element {
    @Weight(4)
    A,
    @Weight(6)
    NULL,
    @Weight(3)
    B,
    @Weight(2)
    C,
    D,
    E,
    F,
    G,
    /** Equal to A, but another object. */
    @Weight(3)
    SAME_AS_A,
    @Weight(2)
    SAME_AS_B,
    /** Two arrays that a list must not take for a block, whatever their length. */
    @Weight(2)
    NO_OBJECTS,
    @Weight(2)
    ONE_OBJECT,
    ONE_NULL,
    TWENTY_OBJECTS,
    STRINGS,
    INTEGER,
    EMPTY_LIST,
    THROWS_FROM_EQUALS,
    THROWS_FROM_HASH_CODE,
    /** Its {@code equals} and {@code hashCode} do what the operation Arm says. */
    @Weight(2)
    ARMED;

    /** Its place among all. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }
}
