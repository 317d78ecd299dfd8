package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** An inline capacity to ask for. */
public enum Inline {
    @Weight(4)
    FOUR(4),
    @Weight(4)
    TWO(2),
    @Weight(6)
    EIGHT(8),
    @Weight(9)
    SIXTEEN(16),
    ZERO(0),
    ONE(1),
    THREE(3),
    FIVE(5),
    FIFTEEN(15),
    SEVENTEEN(17),
    NEGATIVE(-1);

    private final int capacity;

    Inline(int capacity) {
        this.capacity = capacity;
    }

    int capacity() {
        return capacity;
    }
}
