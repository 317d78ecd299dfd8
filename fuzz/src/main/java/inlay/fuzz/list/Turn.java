package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** Which call of a callback: more often one of those that most lists come to. */
public enum Turn {
    @Weight(6)
    FIRST(0),
    @Weight(4)
    SECOND(1),
    @Weight(2)
    THIRD(2),
    FOURTH(3),
    FIFTH(4),
    SIXTH(5),
    SEVENTH(6),
    EIGHTH(7),
    NINTH(8),
    TENTH(9);

    private final int calls;

    Turn(int calls) {
        this.calls = calls;
    }

    /** Whether it is the turn after so many calls. */
    boolean isAfter(int count) {
        return count == calls;
    }
}
