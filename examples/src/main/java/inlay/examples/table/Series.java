package inlay.examples.table;

import java.util.List;

/** One row of figures; the control measures the object table a second time, and so shows the noise. */
record Series(TableKind table, boolean control) {
    static final Series BASELINE = new Series(TableKind.OBJECTS, false);
    static final Series CONTROL = new Series(TableKind.OBJECTS, true);
    static final Series BOXES = new Series(TableKind.BOXES, false);
    static final List<Series> ALL = List.of(BASELINE, BOXES, CONTROL);

    String label() {
        return control ? table.label() + " again" : table.label();
    }
}
