package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/** Boxes that are changed by the code of a value or a layout while they are read. */
class ReentryTest {

    private Runnable whileReading = () -> {};

    private final Layout<String> twoWords = Layout.of(
            String.class,
            text -> 2,
            (text, words) -> {
                words[0] = text.charAt(0);
                words[1] = text.charAt(1);
            },
            words -> {
                whileReading.run();
                return "" + (char) words[0] + (char) words[1];
            });

    private SmallBox<Object> box() {
        return SmallBox.of("ab", Space.S2, twoWords);
    }

    @Test
    void shouldResizeWhatWasThereBefore() {
        SmallBox<Object> box = box();
        whileReading = () -> box.setLong(7);

        SmallBox<Object> resized = box.resize(Space.S1);

        assertEquals("ab", resized.get());
        assertTrue(resized.isHeap());
        assertTrue(box.isEmpty());
    }

    @Test
    void shouldCompareWithWhatIsThereAfterReading() {
        SmallBox<Object> left = box();
        SmallBox<Object> right = box();

        whileReading = () -> right.setLong(7);
        assertFalse(left.equals(right));

        SmallBox<Object> emptied = box();
        whileReading = emptied::clear;
        assertFalse(left.equals(emptied));
    }

    @Test
    void shouldNotReadWhatIsComparedWithNothing() {
        SmallBox<Object> left = box();
        whileReading = () -> fail("read");

        assertFalse(left.equals(SmallBox.empty(Space.S1)));
        assertFalse(SmallBox.empty(Space.S1).equals(left));
    }

    @Test
    @SuppressWarnings("NullAway")
    void shouldNotReadWhatIsNotReplaced() {
        SmallBox<Object> box = box();
        whileReading = () -> fail("read");

        assertThrows(NullPointerException.class, () -> box.replace(null));
    }

    @Test
    void shouldNotMakeAValueThatIsOfAnotherClassThanThePrimitiveWanted() {
        SmallBox<Object> box = box();
        whileReading = () -> fail("read");

        assertThrows(ClassCastException.class, box::getLong);
        assertThrows(ClassCastException.class, box::getInt);
        assertThrows(ClassCastException.class, box::getDouble);
        assertThrows(ClassCastException.class, box::getBoolean);
    }

    @Test
    void shouldNameTheClassOfWhatWasRead() {
        SmallBox<Object> box = box();
        whileReading = box::clear;

        ClassCastException thrown = assertThrows(ClassCastException.class, () -> box.get(Long.class));

        assertEquals("The value is of class java.lang.String, not of class java.lang.Long", thrown.getMessage());
        assertTrue(box.isEmpty());
    }

    @Test
    void shouldReadPrimitivesThatALayoutKeeps() {
        Layout<Long> longs =
                Layout.of(Long.class, number -> 1, (number, words) -> words[0] = ~number, words -> ~words[0]);
        Layout<Integer> ints =
                Layout.of(Integer.class, number -> 1, (number, words) -> words[0] = ~number, words -> (int) ~words[0]);

        assertEquals(5, SmallBox.of(5L, Space.S1, longs).getLong());
        assertEquals(5, SmallBox.of(5, Space.S1, ints).getInt());
        assertThrows(
                ClassCastException.class,
                () -> SmallBox.<Object, Integer>of(5, Space.S1, ints).getLong());
    }

    /** A record that changes a box when it is asked for its second component. */
    record Meddling(long first, long second) {

        static Runnable whileStored = () -> {};

        @Override
        public long second() {
            whileStored.run();
            return second;
        }
    }

    @Test
    void shouldHoldTheRecordWhoseAccessorChangesTheBox() {
        SmallBox<Object> box = SmallBox.of(1L, Space.S2);
        Meddling.whileStored = () -> box.setLong(7);
        try {
            box.set(new Meddling(3, 4));
        } finally {
            Meddling.whileStored = () -> {};
        }

        assertEquals(new Meddling(3, 4), box.get());
    }
}
