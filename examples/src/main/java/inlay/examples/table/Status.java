package inlay.examples.table;

import java.util.List;

/** The status strings: a fixed set, so that a cell only refers to one of them. */
final class Status {
    static final String NEW = "new";
    static final String PAID = "paid";
    static final String PACKED = "packed";
    static final String SHIPPED = "shipped";
    static final String DELIVERED = "delivered";
    static final String DISPUTED = "disputed";

    /** In the order that an order goes through them; the last is none of these. */
    static final List<String> NAMES = List.of(NEW, PAID, PACKED, SHIPPED, DELIVERED, DISPUTED);

    private Status() {}

    /** The string of the set that equals a field; {@code IllegalArgumentException} if none does. */
    static String named(String field) {
        int index = NAMES.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException("unknown status '" + field + "', known are " + NAMES);
        }
        return NAMES.get(index);
    }

    /** What follows; a delivered order makes room for a new one. */
    static String after(String status) {
        return switch (status) {
            case NEW -> PAID;
            case PAID -> PACKED;
            case PACKED -> SHIPPED;
            case SHIPPED -> DELIVERED;
            default -> NEW;
        };
    }
}
