package inlay.examples.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cells are elements of arrays of objects: each write of a number or a time makes an object. */
final class ObjectTable extends Table {
    private final @Nullable Object[][] cells;

    ObjectTable(int rows) {
        super(rows);
        cells = new @Nullable Object[rows][Column.values().length];
    }

    @Override
    boolean isEmpty(int row, Column column) {
        return cells[row][column.index()] == null;
    }

    @Override
    void clear(int row, Column column) {
        cells[row][column.index()] = null;
    }

    @Override
    long number(int row, Column column) {
        return (Long) present(row, column);
    }

    @Override
    void setNumber(int row, Column column, long number) {
        cells[row][column.index()] = number;
    }

    @Override
    double amount(int row, Column column) {
        return (Double) present(row, column);
    }

    @Override
    void setAmount(int row, Column column, double amount) {
        cells[row][column.index()] = amount;
    }

    @Override
    boolean flag(int row, Column column) {
        return (Boolean) present(row, column);
    }

    @Override
    void setFlag(int row, Column column, boolean flag) {
        cells[row][column.index()] = flag;
    }

    @Override
    Instant time(int row, Column column) {
        return (Instant) present(row, column);
    }

    @Override
    void setTime(int row, Column column, Instant time) {
        cells[row][column.index()] = time;
    }

    @Override
    boolean isText(int row, Column column) {
        return cells[row][column.index()] instanceof String;
    }

    @Override
    String text(int row, Column column) {
        return (String) present(row, column);
    }

    @Override
    void setText(int row, Column column, String text) {
        cells[row][column.index()] = text;
    }

    @Override
    @Nullable
    Object value(int row, Column column) {
        return cells[row][column.index()];
    }

    private Object present(int row, Column column) {
        return Objects.requireNonNull(cells[row][column.index()]);
    }

    @Override
    Collection<Object> structure() {
        List<Object> arrays = new ArrayList<>(Arrays.asList(cells));
        arrays.add(cells);
        return arrays;
    }

    @Override
    Collection<Object> referents() {
        List<Object> values = new ArrayList<>();
        for (@Nullable Object[] row : cells) {
            for (Object value : row) {
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
