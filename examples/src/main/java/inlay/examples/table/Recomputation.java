package inlay.examples.table;

import static inlay.examples.table.Column.BALANCE;
import static inlay.examples.table.Column.DISCOUNT;
import static inlay.examples.table.Column.EXPRESS;
import static inlay.examples.table.Column.QUANTITY;
import static inlay.examples.table.Column.RUNNING_TOTAL;
import static inlay.examples.table.Column.SHIPPED;
import static inlay.examples.table.Column.STATUS;
import static inlay.examples.table.Column.UNIT_PRICE;
import static inlay.examples.table.Column.UPDATED;
import static inlay.examples.table.Column.VIEWS;

/** Changes every row of a table in place, again and again. */
final class Recomputation {
    /** One row in so many gets its next status in a round. */
    private static final int ROWS_PER_STATUS = 8;

    /** One row in so many becomes disputed in a round, until the next. */
    private static final int ROWS_PER_DISPUTE = 16;

    private final Table table;
    private int round;

    Recomputation(Table table) {
        this.table = table;
    }

    /** One round: every row once. */
    void run() {
        double total = 0;
        for (int row = 0; row < table.rows(); row++) {
            double amount = amount(row);
            total += amount;
            table.setAmount(row, RUNNING_TOTAL, total);
            visit(row);
            settle(row, amount);
            if ((row + round) % ROWS_PER_STATUS == 0) {
                moveOn(row);
            }
        }
        round++;
    }

    private double amount(int row) {
        double amount = table.number(row, QUANTITY) * table.amount(row, UNIT_PRICE);
        return table.isEmpty(row, DISCOUNT) ? amount : amount * (1 - table.amount(row, DISCOUNT));
    }

    private void visit(int row) {
        long quantity = table.number(row, QUANTITY);
        table.setNumber(row, VIEWS, table.number(row, VIEWS) + quantity);
        table.setTime(row, UPDATED, table.time(row, UPDATED).plusSeconds(quantity));
    }

    /** What is left to pay, unless the order is disputed. */
    private void settle(int row, double amount) {
        if (table.isText(row, BALANCE)) {
            table.setAmount(row, BALANCE, amount);
        } else if ((row + round) % ROWS_PER_DISPUTE == 0) {
            table.setText(row, BALANCE, Status.DISPUTED);
        } else {
            table.setAmount(row, BALANCE, amount - table.amount(row, BALANCE));
        }
    }

    private void moveOn(int row) {
        String status = Status.after(table.text(row, STATUS));
        table.setText(row, STATUS, status);
        if (status.equals(Status.SHIPPED)) {
            table.setTime(row, SHIPPED, table.time(row, UPDATED));
        } else if (status.equals(Status.NEW)) {
            table.clear(row, SHIPPED);
            table.setFlag(row, EXPRESS, !table.flag(row, EXPRESS));
        }
    }
}
