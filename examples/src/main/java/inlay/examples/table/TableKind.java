package inlay.examples.table;

import java.util.function.IntFunction;

/** The tables that are compared. */
enum TableKind {
    OBJECTS("object cells", ObjectTable::new),
    BOXES("smallbox cells", BoxTable::new);

    private final String label;

    @SuppressWarnings(
            "ImmutableEnumChecker") // a constructor, which is linked, and so its class loaded, when first used
    private final IntFunction<Table> factory;

    TableKind(String label, IntFunction<Table> factory) {
        this.label = label;
        this.factory = factory;
    }

    String label() {
        return label;
    }

    /** A table of empty cells. */
    Table create(int rows) {
        return factory.apply(rows);
    }
}
