package inlay.examples.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes up the orders of the file: the same ones each time. */
final class OrderGenerator {
    private static final int ROWS = 3000;
    private static final long SEED = 1;
    private static final Instant OPENING = Instant.parse("2024-01-02T08:00:00Z");
    private static final List<String> FIRST_NAMES =
            List.of("Ada", "Bruno", "Carmen", "Dmitri", "Elif", "Farah", "Grace", "Hiro", "Imani", "Jonas", "Lucía");
    private static final List<String> LAST_NAMES = List.of(
            "Abbott", "Baker", "Castillo", "Dubois", "Eriksen", "Fontana", "Haddad", "Iyer", "Müller", "Okafor");
    private static final List<String> DISCOUNTS = List.of("0.02", "0.05", "0.10", "0.15");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private Instant time = OPENING;
    private BigDecimal total = BigDecimal.ZERO;

    private OrderGenerator() {}

    /** Writes the orders to the file named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: OrderGenerator <file to write the orders to>");
            System.exit(2);
        }
        Files.writeString(Path.of(arguments[0]), csv());
    }

    /** The text of the file. */
    static String csv() throws IOException {
        OrderGenerator generator = new OrderGenerator();
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(Stream.of(Column.values()).map(Column::heading).toList());
            for (int row = 0; row < ROWS; row++) {
                writer.writeRecord(generator.order(row).values());
            }
        }
        return text.toString();
    }

    private Map<Column, String> order(int row) {
        time = time.plusSeconds(random.nextInt(30, 7200));
        int quantity = random.nextInt(1, 40);
        BigDecimal price = BigDecimal.valueOf(random.nextInt(199, 50_000), 2);
        String discount = oneIn(4) ? any(DISCOUNTS) : "";
        BigDecimal amount = price.multiply(BigDecimal.valueOf(quantity))
                .multiply(BigDecimal.ONE.subtract(new BigDecimal(discount.isEmpty() ? "0" : discount)));
        total = total.add(amount);
        String status = any(Status.NAMES.subList(0, Status.NAMES.size() - 1));
        boolean shipped = status.equals(Status.SHIPPED) || status.equals(Status.DELIVERED);
        Instant updated = time.plusSeconds(random.nextInt(60, 400_000));

        Map<Column, String> order = new EnumMap<>(Column.class);
        order.put(Column.ORDER, String.valueOf(1_000_000 + row));
        order.put(Column.PLACED, time.toString());
        order.put(Column.CUSTOMER, customer());
        order.put(Column.QUANTITY, String.valueOf(quantity));
        order.put(Column.UNIT_PRICE, price.toPlainString());
        order.put(Column.DISCOUNT, discount);
        order.put(Column.EXPRESS, String.valueOf(oneIn(5)));
        order.put(Column.STATUS, status);
        order.put(Column.VIEWS, String.valueOf(random.nextInt(5000)));
        order.put(Column.RUNNING_TOTAL, total.toPlainString());
        order.put(Column.BALANCE, balance(status, amount));
        order.put(Column.UPDATED, updated.toString());
        order.put(
                Column.SHIPPED,
                shipped ? updated.minusSeconds(random.nextInt(60)).toString() : "");
        return order;
    }

    private String customer() {
        return oneIn(10)
                ? any(LAST_NAMES) + ", " + any(LAST_NAMES) + " & Co"
                : any(FIRST_NAMES) + " " + any(LAST_NAMES);
    }

    private String balance(String status, BigDecimal amount) {
        if (oneIn(16)) {
            return Status.DISPUTED;
        }
        return status.equals(Status.NEW) ? amount.toPlainString() : "0.00";
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
