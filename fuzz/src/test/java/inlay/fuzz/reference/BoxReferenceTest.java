package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxReferenceTest {

    private final List<Object> copies = new ArrayList<>();
    private final Cell.Factory cells = BoxReference.factory(copies::add);

    record Bytes(byte a, byte b, short c, int d) {}

    record Deep(Bytes first, Instant second, byte third) {}

    record Text(String text) {}

    @Test
    void shouldBeAnOptional() {
        for (Optional<Object> optional :
                List.of(Optional.empty(), Optional.<Object>of(7L), Optional.<Object>of("text"))) {
            Cell cell = cells.empty(1);
            optional.ifPresent(cell::set);

            assertEquals(optional, cell.toOptional());
            assertEquals(optional.isPresent(), cell.isPresent());
            assertEquals(optional.isEmpty(), cell.isEmpty());
            assertEquals(optional.orElse("other"), cell.orElse("other"));
            assertEquals(optional.orElseGet(() -> "other"), cell.orElseGet(() -> "other"));
            assertEquals(optional.map(Object::toString), cell.map(Object::toString));
            assertEquals(optional.flatMap(value -> Optional.of(1)), cell.flatMap(value -> Optional.of(1)));
            assertEquals(optional.filter(value -> false), cell.filter(value -> false));
            assertEquals(optional.or(() -> Optional.of(1)), cell.or(() -> Optional.of(1)));
            assertEquals(optional.stream().toList(), cell.stream().toList());
            assertEquals(optional.hashCode(), cell.hashCode());
            assertEquals(optional, cell.replace("new"));
            assertEquals(Optional.of("new"), cell.take());
            assertEquals(Optional.empty(), cell.take());
        }
    }

    @Test
    void shouldHaveNothingToGiveWhenEmpty() {
        Cell cell = cells.empty(2);

        assertThrows(NoSuchElementException.class, cell::get);
        assertThrows(NoSuchElementException.class, cell::type);
        assertThrows(NoSuchElementException.class, cell::orElseThrow);
        assertThrows(NoSuchElementException.class, cell::getLong);
        assertThrows(NullPointerException.class, () -> cell.set(null));
        assertEquals("SmallBox.empty", cell.toString());
        assertEquals(cells.empty(64), cell);
    }

    @Test
    void shouldPlaceByWords() {
        assertTrue(cells.of(1L, 1).isInline());
        assertTrue(cells.of(new UUID(1, 2), 1).isHeap());
        assertTrue(cells.of(new UUID(1, 2), 2).isInline());
        assertTrue(cells.of(new Bytes((byte) 1, (byte) 2, (short) 3, 4), 1).isInline());
        assertEquals(
                4,
                cells.of(new Deep(new Bytes((byte) 1, (byte) 2, (short) 3, 4), Instant.MAX, (byte) 1))
                        .words());
        assertTrue(cells.of(new Text("text"), 64).isHeap());
        assertTrue(cells.of("text", 64).isHeap());
        assertEquals(1, cells.of("text").words());
        assertTrue(cells.ofHeap(1L, 64).isHeap());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 7", "1, 32, 254", "1, 64, 509", "2, 1, 3", "4, 1, 1", "8, 1, 0", "8, 64, 63"})
    void shouldKnowTheLongestSequence(int width, int words, int longest) {
        assertEquals(longest, PackedSequence.longest(width, words));
        if (width == 1) {
            Keeping keeping = new PackedSequence(width);
            assertTrue(keeping.words(new byte[longest]) <= words);
            assertTrue(keeping.words(new byte[longest + 1]) > words);
            assertEquals(Keeping.NONE, keeping.words("\u0100"));
        }
    }

    @Test
    void shouldFollowAValueFromSpaceToSpace() {
        Cell box = cells.of(new UUID(1, 2));
        Cell small = box.resize(1);

        assertTrue(box.isEmpty());
        assertTrue(small.isHeap());
        assertTrue(((BoxReference) small).isMadeByBox());
        assertTrue(small.resize(64).isHeap());
        Cell wide = cells.of(1L).resize(64);
        assertTrue(wide.isInline());
        wide.moveToHeap();
        assertTrue(wide.isHeap());
        assertTrue(wide.copy().isInline());
    }

    @Test
    void shouldSayWhatItHasCopied() {
        Object text = new Object();
        assertSame(text, cells.of(text).get());
        assertEquals(List.of(), copies);
        cells.of(1L).get();
        assertEquals(List.of(1L), copies);
    }

    @Test
    void shouldBeEqualByValue() {
        assertEquals(cells.of(1L), cells.ofHeap(1L, 64));
        assertNotEquals(cells.of(1L), cells.of(1));
        assertEquals(cells.of(new int[] {1}), cells.of(new int[] {1}));
        assertEquals(cells.of(new int[] {1}).hashCode(), cells.of(new int[] {1}).hashCode());
        assertFalse(cells.of(new Object[] {1}).equals(cells.of(new Object[] {1})));
        assertEquals("SmallBox[[1]]", cells.of(new int[] {1}).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 513})
    void shouldHaveNoSpaceForOtherBytes(int bytes) {
        assertThrows(IllegalArgumentException.class, () -> BoxReference.spaceOfBytes(bytes));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "8, 1", "9, 2", "17, 4", "33, 8", "65, 16", "256, 32", "257, 64", "512, 64"})
    void shouldHaveASpaceForBytes(int bytes, int words) {
        assertEquals(words, BoxReference.spaceOfBytes(bytes));
    }
}
