package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** A place in a list of whatever size. */
public enum At {
    @Weight(3)
    FIRST(0, 0),
    SECOND(0, 1),
    THIRD(0, 2),
    FOURTH(0, 3),
    NINTH(0, 8),
    SIXTEENTH(0, 15),
    SEVENTEENTH(0, 16),
    @Weight(2)
    MIDDLE(1, 0),
    THIRD_BUT_LAST(2, -3),
    BEFORE_LAST(2, -2),
    @Weight(2)
    LAST(2, -1),
    @Weight(3)
    END(2, 0),
    /** One too far. */
    BEYOND(2, 1),
    /** One too low. */
    BEFORE(0, -1);

    private final int halves;
    private final int distance;

    At(int halves, int distance) {
        this.halves = halves;
        this.distance = distance;
    }

    boolean isOutside() {
        return this == BEYOND || this == BEFORE;
    }

    /** An index between elements: from 0 to the size, unless outside. */
    int position(int size) {
        int position = halves * size / 2 + distance;
        return isOutside() ? position : Math.max(0, Math.min(position, size));
    }

    /** The index of an element, unless outside or if there is none. */
    int index(int size) {
        if (this == BEYOND) {
            return size;
        }
        return this == BEFORE ? -1 : Math.max(0, Math.min(position(size), size - 1));
    }
}
