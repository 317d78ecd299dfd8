package inlay.fuzz.list;

import inlay.fuzz.language.Weight;

/** How the elements of a source follow each other. */
public enum Pattern {
    @Weight(3)
    SAME,
    @Weight(3)
    IN_ORDER,
    IN_PAIRS;

    int number(Element first, int index) {
        return switch (this) {
            case SAME -> first.number();
            case IN_ORDER -> (first.number() + index) % Elements.COUNT;
            case IN_PAIRS -> (first.number() + index / 2) % Elements.COUNT;
        };
    }
}
