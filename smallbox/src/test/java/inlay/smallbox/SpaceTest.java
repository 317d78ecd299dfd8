package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many words there are. */
@SuppressWarnings("EnumOrdinal") // each has twice the words of the one before
class SpaceTest {

    @ParameterizedTest
    @EnumSource
    void shouldBeNamedByItsWords(Space space) {
        assertEquals("S" + space.words(), space.name());
        assertEquals(8 * space.words(), space.bytes());
        assertEquals(1 << space.ordinal(), space.words());
    }

    @Test
    void shouldBeTheSmallestThatHasSoManyBytes() {
        int smallest = 0;
        for (int bytes = 0; bytes <= 512; bytes++) {
            if (bytes > Space.values()[smallest].bytes()) {
                smallest++;
            }
            assertEquals(Space.values()[smallest], Space.ofBytes(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 513, Integer.MAX_VALUE})
    void shouldRefuseBytesThatNoneHas(int bytes) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Space.ofBytes(bytes));

        assertEquals("No space has " + bytes + " bytes; 0 to 512 can be had", thrown.getMessage());
    }

    /** Each word of a box is one of its own. */
    @ParameterizedTest
    @EnumSource
    void shouldHaveAsManyWordsAsItSays(Space space) {
        SmallBox<Object> box = SmallBox.empty(space);
        for (int i = 0; i < space.words(); i++) {
            box.setWord(i, i + 1);
        }

        assertEquals(space.words(), box.words());
        for (int i = 0; i < space.words(); i++) {
            assertEquals(i + 1, box.word(i));
        }
    }
}
