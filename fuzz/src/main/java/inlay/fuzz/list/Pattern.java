package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** How the elements of a source follow each other. */
public enum Pattern {
    @Weight(3)
    SAME,
    @Weight(3)
    IN_ORDER,
    IN_PAIRS;

    int ordinal(Element first, int index) {
        return switch (this) {
            case SAME -> first.ordinal();
            case IN_ORDER -> (first.ordinal() + index) % Elements.COUNT;
            case IN_PAIRS -> (first.ordinal() + index / 2) % Elements.COUNT;
        };
    }
}
