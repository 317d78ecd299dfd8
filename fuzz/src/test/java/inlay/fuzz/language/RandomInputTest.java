package inlay.fuzz.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomInputTest {

    @Test
    void shouldGiveTheSameBytesForTheSameNumber() {
        assertArrayEquals(RandomInput.of(7), RandomInput.of(7));
        assertEquals(
                1_000,
                LongStream.range(0, 1_000)
                        .mapToObj(RandomInput::of)
                        .map(ByteBuffer::wrap)
                        .distinct()
                        .count());
    }

    @Test
    void shouldRepeatFewOperationsInEveryOtherSequence() {
        long repeating = LongStream.range(0, 1_000)
                .filter(number -> operations(number) < 10)
                .count();
        assertTrue(repeating > 400 && repeating < 600, () -> repeating + " of 1,000");
    }

    private static long operations(long number) {
        byte[] bytes = RandomInput.of(number);
        return IntStream.range(0, Language.LONGEST)
                .mapToObj(i -> ByteBuffer.wrap(bytes, i * Draw.SLICE, Draw.SLICE))
                .distinct()
                .count();
    }
}
