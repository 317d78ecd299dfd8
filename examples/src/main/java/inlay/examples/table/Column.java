package inlay.examples.table;

import inlay.smallbox.Space;
import java.util.Locale;

/** The columns of the table, in the order of the file, each with the space its values need. */
enum Column {
    ORDER(Kind.NUMBER, Space.S1),
    PLACED(Kind.TIME, Space.S2),
    CUSTOMER(Kind.TEXT, Space.S1),
    QUANTITY(Kind.NUMBER, Space.S1),
    UNIT_PRICE(Kind.AMOUNT, Space.S1),
    /** Empty for most orders. */
    DISCOUNT(Kind.AMOUNT, Space.S1),
    EXPRESS(Kind.FLAG, Space.S1),
    /** One of {@link Status#NAMES}. */
    STATUS(Kind.STATUS, Space.S1),
    VIEWS(Kind.NUMBER, Space.S1),
    RUNNING_TOTAL(Kind.AMOUNT, Space.S1),
    /** An amount, or {@link Status#DISPUTED} for as long as there is none. */
    BALANCE(Kind.AMOUNT_OR_STATUS, Space.S1),
    UPDATED(Kind.TIME, Space.S2),
    /** Empty until the order is shipped. */
    SHIPPED(Kind.TIME, Space.S2);

    /** What the fields of a column are read as. */
    enum Kind {
        NUMBER,
        AMOUNT,
        TIME,
        FLAG,
        TEXT,
        STATUS,
        AMOUNT_OR_STATUS
    }

    private final Kind kind;
    private final Space space;

    Column(Kind kind, Space space) {
        this.kind = kind;
        this.space = space;
    }

    Kind kind() {
        return kind;
    }

    Space space() {
        return space;
    }

    /** Which cell of a row is of this column. */
    @SuppressWarnings("EnumOrdinal") // the order of the columns is that of the cells
    int index() {
        return ordinal();
    }

    /** The name in the first line of the file. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
