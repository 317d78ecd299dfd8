package inlay.examples.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {
    private static final String HEADINGS = "order,placed,customer,quantity,unit_price,discount,express,status,views,"
            + "running_total,balance,updated,shipped\n";
    private static final String TWO_ORDERS = HEADINGS
            + "7,2024-01-01T00:00:00Z,Ada,10,2.5,,true,packed,100,0,20,2024-01-02T00:00:00.5Z,\n"
            + "8,2024-01-01T00:00:01Z,\"Baker, Hill\",4,100,0.25,false,new,0,0,disputed,2024-01-02T00:00:00Z,\n";

    private static Table load(TableKind kind, String csv) throws IOException {
        List<NamedCsvRecord> orders = OrderFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        return OrderFile.load(kind, orders);
    }

    private static String row(Table table, int row) {
        return Stream.of(Column.values())
                .map(column -> String.valueOf(table.value(row, column)))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void shouldRecomputeAsByHand(TableKind kind) throws IOException {
        Table table = load(kind, TWO_ORDERS);
        assertEquals(
                "7 2024-01-01T00:00:00Z Ada 10 2.5 null true packed 100 0.0 20.0 2024-01-02T00:00:00.500Z null",
                row(table, 0));

        Recomputation recomputation = new Recomputation(table);
        recomputation.run();
        assertEquals(
                "7 2024-01-01T00:00:00Z Ada 10 2.5 null true shipped 110 25.0 disputed"
                        + " 2024-01-02T00:00:10.500Z 2024-01-02T00:00:10.500Z",
                row(table, 0));
        assertEquals(
                "8 2024-01-01T00:00:01Z Baker, Hill 4 100.0 0.25 false new 4 325.0 300.0 2024-01-02T00:00:04Z null",
                row(table, 1));

        recomputation.run();
        assertEquals(
                "7 2024-01-01T00:00:00Z Ada 10 2.5 null true shipped 120 25.0 25.0"
                        + " 2024-01-02T00:00:20.500Z 2024-01-02T00:00:10.500Z",
                row(table, 0));
        assertEquals(
                "8 2024-01-01T00:00:01Z Baker, Hill 4 100.0 0.25 false new 8 325.0 0.0 2024-01-02T00:00:08Z null",
                row(table, 1));
    }

    @Test
    void shouldAgreeWhateverTheCells() throws IOException {
        Table objects = OrderFile.load(TableKind.OBJECTS, OrderFile.read());
        Table boxes = OrderFile.load(TableKind.BOXES, OrderFile.read());
        long loaded = objects.checksum();
        assertEquals(loaded, boxes.checksum());
        Recomputation ofObjects = new Recomputation(objects);
        Recomputation ofBoxes = new Recomputation(boxes);
        for (int round = 0; round < 50; round++) {
            ofObjects.run();
            ofBoxes.run();
            for (int row = 0; row < objects.rows(); row++) {
                assertEquals(row(objects, row), row(boxes, row));
            }
            assertEquals(objects.checksum(), boxes.checksum());
        }
        assertNotEquals(loaded, boxes.checksum());
    }

    @Test
    void shouldKeepEverythingButStringsInTheBoxes() throws IOException {
        Table boxes = OrderFile.load(TableKind.BOXES, OrderFile.read());
        assertTrue(boxes.referents().stream().allMatch(String.class::isInstance));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void shouldRejectAnUnknownStatus(TableKind kind) {
        String csv = TWO_ORDERS.replace("packed", "lost");
        assertThrows(IllegalArgumentException.class, () -> load(kind, csv));
    }
}
