package consumer.smallbox;

import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;

/** Uses the box, with values of the platform and with a record of its own. */
final class Main {

    record Point(int x, int y) {}

    private Main() {}

    /** The only argument: {@code named} on the module path, {@code unnamed} on the class path. */
    public static void main(String[] arguments) throws IllegalAccessException {
        boolean named = arguments[0].equals("named");
        assert Main.class.getModule().isNamed() == named;
        assert SmallBox.class.getModule().isNamed() == named;

        SmallBox<Object> cell = SmallBox.empty(Space.S2);
        cell.setLong(41);
        assert cell.getLong() + 1 == 42;
        assert cell.isInline();
        cell.set(Instant.EPOCH);
        assert cell.isInline();
        cell.set("shipped");
        assert cell.isHeap();
        assert cell.take().equals(Optional.of("shipped"));

        // a record that a module keeps to itself is a reference, unless the module hands it over
        Point point = new Point(1, 2);
        assert SmallBox.of(point).isHeap() == named;
        SmallBox<Point> box = SmallBox.of(point, Space.S1, Layout.ofRecord(MethodHandles.lookup(), Point.class));
        assert box.isInline();
        assert box.get().equals(point);
        System.out.println(box + " in " + SmallBox.class.getModule());
    }
}
