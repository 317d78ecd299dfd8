package inlay.examples.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Reads orders from a CSV file whose first line has the headings of the columns. */
final class OrderFile {
    private static final String NAME = "orders.csv";

    private OrderFile() {}

    /** The orders that come with the program. */
    static List<NamedCsvRecord> read() throws IOException {
        try (InputStream resource = OrderFile.class.getResourceAsStream(NAME)) {
            if (resource == null) {
                throw new FileNotFoundException(NAME);
            }
            return read(resource);
        }
    }

    static List<NamedCsvRecord> read(InputStream in) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        }
    }

    /** A table with a row for each order; an empty field leaves its cell empty. */
    static Table load(TableKind kind, List<NamedCsvRecord> orders) {
        Table table = kind.create(orders.size());
        for (int row = 0; row < table.rows(); row++) {
            for (Column column : Column.values()) {
                String field = orders.get(row).getField(column.heading());
                if (!field.isEmpty()) {
                    set(table, row, column, field);
                }
            }
        }
        return table;
    }

    private static void set(Table table, int row, Column column, String field) {
        switch (column.kind()) {
            case NUMBER -> table.setNumber(row, column, Long.parseLong(field));
            case AMOUNT -> table.setAmount(row, column, Double.parseDouble(field));
            case TIME -> table.setTime(row, column, Instant.parse(field));
            case FLAG -> table.setFlag(row, column, Boolean.parseBoolean(field));
            case TEXT -> table.setText(row, column, field);
            case STATUS -> table.setText(row, column, Status.named(field));
            case AMOUNT_OR_STATUS -> {
                if (Status.NAMES.contains(field)) {
                    table.setText(row, column, Status.named(field));
                } else {
                    table.setAmount(row, column, Double.parseDouble(field));
                }
            }
        }
    }
}
