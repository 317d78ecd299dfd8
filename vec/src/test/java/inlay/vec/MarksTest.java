package inlay.vec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0, 1, 1",
        "0, 63, 1",
        "0, 64, 1",
        "0, 65, 2",
        "0, 127, 2",
        "0, 128, 2",
        "0, 129, 3",
        "7, 7, 1",
        "7, 71, 1",
        "7, 72, 2",
        "7, 134, 2",
        "7, 135, 2",
        "7, 136, 3"
    })
    void shouldCoverTheRangeByWords(int from, int to, int words) {
        Marks marks = new Marks(from, to);
        assertEquals(words, marks.words());
        int next = from;
        for (int word = 0; word < words; word++) {
            assertEquals(next, marks.start(word));
            next = marks.end(word);
            assertEquals(Math.min(to, from + 64 * (word + 1)), next);
        }
        assertEquals(to, next);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64})
    void shouldNeedNoArrayUpTo64(int length) {
        assertNull(new Marks(5, 5 + length).many);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 128, 129})
    void shouldNeedAnArrayBeyond64(int length) {
        assertNotNull(new Marks(5, 5 + length).many);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 128, 129})
    void shouldKeepEachWord(int length) {
        Marks marks = new Marks(5, 5 + length);
        for (int word = 0; word < marks.words(); word++) {
            marks.set(word, 3L << word);
        }
        for (int word = 0; word < marks.words(); word++) {
            assertEquals(3L << word, marks.get(word));
        }
        assertEquals(2 * marks.words(), marks.count());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE - 8, Integer.MAX_VALUE - 70})
    void shouldEndWhereTheLongestRangeDoes(int to) {
        Marks marks = new Marks(to - 100, to);
        assertEquals(to, marks.end(1));
    }
}
