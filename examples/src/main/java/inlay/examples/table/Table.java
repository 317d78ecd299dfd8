package inlay.examples.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells whose types are mixed. A class, not an interface: a JVM that has loaded one subclass only calls its
 * methods directly.
 */
abstract class Table {
    private final int rows;

    Table(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    abstract boolean isEmpty(int row, Column column);

    abstract void clear(int row, Column column);

    abstract long number(int row, Column column);

    abstract void setNumber(int row, Column column, long number);

    abstract double amount(int row, Column column);

    abstract void setAmount(int row, Column column, double amount);

    abstract boolean flag(int row, Column column);

    abstract void setFlag(int row, Column column, boolean flag);

    abstract Instant time(int row, Column column);

    abstract void setTime(int row, Column column, Instant time);

    abstract boolean isText(int row, Column column);

    abstract String text(int row, Column column);

    abstract void setText(int row, Column column, String text);

    /** The value of a cell, whatever its type; null if the cell is empty. */
    abstract @Nullable Object value(int row, Column column);

    /** The arrays and cells that the table is made of. */
    abstract Collection<Object> structure();

    /** The values that cells refer to. */
    abstract Collection<Object> referents();

    /** A number that depends on the type and the value of every cell. */
    final long checksum() {
        long sum = rows;
        for (int row = 0; row < rows; row++) {
            for (Column column : Column.values()) {
                Object value = value(row, column);
                sum = 31 * sum + Objects.hashCode(value);
                sum = 31 * sum + (value == null ? 0 : value.getClass().getName().hashCode());
            }
        }
        return sum;
    }
}
