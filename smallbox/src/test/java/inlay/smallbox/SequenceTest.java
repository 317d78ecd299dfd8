package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sequences that are made anew for each test; those of the box are made once. */
class SequenceTest {

    /** Numbers of a width given, kept in longs. */
    private static final class Numbers extends Sequence<long[]> {

        Numbers(int bytes) {
            super(long[].class, bytes);
        }

        @Override
        int length(long[] numbers) {
            return numbers.length;
        }

        @Override
        long bits(long[] numbers, int index) {
            return numbers[index];
        }

        @Override
        boolean isStorable(long[] numbers) {
            return numbers.length == 0 || numbers[0] >= 0;
        }

        @Override
        long[] read(int length, Reader reader) {
            long[] numbers = new long[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = reader.read();
            }
            return numbers;
        }
    }

    /** A sequence that is as long as a number says, and has no elements to be read. */
    private static final class OfLength extends Sequence<Integer> {

        OfLength(int bytes) {
            super(Integer.class, bytes);
        }

        @Override
        int length(Integer length) {
            return length;
        }

        @Override
        long bits(Integer length, int index) {
            return 0;
        }

        @Override
        boolean isStorable(Integer length) {
            return true;
        }

        @Override
        Integer read(int length, Reader reader) {
            return length;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void shouldGiveBackWhatItWasGiven(int bytes) {
        for (int length = 0; length <= 40; length++) {
            long[] numbers = new long[length];
            Arrays.setAll(numbers, index -> index);
            if (length > 1) {
                numbers[length - 1] = 1L << (bytes * Byte.SIZE - 1);
            }
            Sequence<long[]> form = new Numbers(bytes);
            SmallBox<Object> box = SmallBox.empty(Space.S64);
            int words = form.wordsOf(numbers);
            form.store(box, numbers, words);

            assertEquals((bytes * (length + 1) + Long.BYTES - 1) / Long.BYTES, words);
            assertArrayEquals(numbers, (long[]) form.load(box));
        }
    }

    @Test
    void shouldTakeNoWordsForWhatItCannotStore() {
        assertEquals(Form.NONE, new Numbers(4).wordsOf(new long[] {-1, 1}));
    }

    @ParameterizedTest
    @CsvSource({"1, 254, 32", "1, 255, 33", "1, 65535, 8193", "2, 65535, 16384", "4, 65535, 32768", "8, 65535, 65536"})
    void shouldTakeWordsForItsLengthAndItsElements(int bytes, int length, int words) {
        assertEquals(words, new OfLength(bytes).wordsOf(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 1 << 25, 1 << 28, 1 << 29, Integer.MAX_VALUE})
    void shouldFitNowhereIfItsLengthTakesMoreThanTwoBytes(int length) {
        for (int bytes : new int[] {1, 2, 4, 8}) {
            assertEquals(Form.NONE, new OfLength(bytes).wordsOf(length));
        }
    }
}
