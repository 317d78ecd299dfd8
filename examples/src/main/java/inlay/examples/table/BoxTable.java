package inlay.examples.table;

import inlay.smallbox.SmallBox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every cell is a box that stays: a write changes it. */
final class BoxTable extends Table {
    private final SmallBox<Object>[][] cells;

    @SuppressWarnings({"unchecked", "rawtypes"})
    BoxTable(int rows) {
        super(rows);
        cells = new SmallBox[rows][Column.values().length];
        for (SmallBox<Object>[] row : cells) {
            for (Column column : Column.values()) {
                row[column.index()] = SmallBox.empty(column.space());
            }
        }
    }

    @Override
    boolean isEmpty(int row, Column column) {
        return cell(row, column).isEmpty();
    }

    @Override
    void clear(int row, Column column) {
        cell(row, column).clear();
    }

    @Override
    long number(int row, Column column) {
        return cell(row, column).getLong();
    }

    @Override
    void setNumber(int row, Column column, long number) {
        cell(row, column).setLong(number);
    }

    @Override
    double amount(int row, Column column) {
        return cell(row, column).getDouble();
    }

    @Override
    void setAmount(int row, Column column, double amount) {
        cell(row, column).setDouble(amount);
    }

    @Override
    boolean flag(int row, Column column) {
        return cell(row, column).getBoolean();
    }

    @Override
    void setFlag(int row, Column column, boolean flag) {
        cell(row, column).setBoolean(flag);
    }

    @Override
    Instant time(int row, Column column) {
        return cell(row, column).get(Instant.class);
    }

    @Override
    void setTime(int row, Column column, Instant time) {
        cell(row, column).set(time);
    }

    @Override
    boolean isText(int row, Column column) {
        return cell(row, column).is(String.class);
    }

    @Override
    String text(int row, Column column) {
        return cell(row, column).get(String.class);
    }

    @Override
    void setText(int row, Column column, String text) {
        cell(row, column).set(text);
    }

    @Override
    @Nullable
    Object value(int row, Column column) {
        return cell(row, column).toOptional().orElse(null);
    }

    private SmallBox<Object> cell(int row, Column column) {
        return cells[row][column.index()];
    }

    @Override
    Collection<Object> structure() {
        List<Object> objects = new ArrayList<>();
        objects.add(cells);
        for (SmallBox<Object>[] row : cells) {
            objects.add(row);
            objects.addAll(Arrays.asList(row));
        }
        return objects;
    }

    @Override
    Collection<Object> referents() {
        List<Object> values = new ArrayList<>();
        for (SmallBox<Object>[] row : cells) {
            for (SmallBox<Object> cell : row) {
                if (cell.isHeap()) {
                    values.add(cell.get());
                }
            }
        }
        return values;
    }
}
