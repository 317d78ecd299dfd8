package inlay.fuzz.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    enum Colour {
        RED,
        GREEN
    }

    sealed interface Sample extends Operation permits Paint, Wait, Both, Write {}

    record Paint(@Below(300) int at, Colour colour, boolean twice) implements Sample {}

    record Wait() implements Sample {}

    record Both(@Below(4) List<Sample> parts) implements Sample {}

    record Write(String bytes) implements Sample {}

    private static final Form FORM = Form.of(Sample.class);

    @Test
    void shouldReadWhatItWrites() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(2 * Draw.SLICE)];
            random.nextBytes(bytes);
            Draw draw = new Draw(bytes);
            draw.nextSlice();
            Object drawn = FORM.draw(draw);
            assertEquals(drawn, FORM.parse(FORM.print(drawn)));
        }
    }

    @Test
    void shouldWriteOneLine() {
        assertEquals(
                "both([paint(7, green, true), wait])",
                FORM.print(new Both(List.of(new Paint(7, Colour.GREEN, true), new Wait()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jump(1)|column 5: expected an operation, found jump",
                "paint(7, blue, true)|column 14: expected one of red, green, found blue",
                "paint(x, red, true)|column 8: expected a number, found x",
                "paint(300, red, true)|column 10: expected a number below 300, found 300",
                "paint(1 red, true)|column 9: expected ',', found red, true)",
                "write(0g)|column 9: expected pairs of hexadecimal digits, found 0g",
                "write(123)|column 10: expected pairs of hexadecimal digits, found 123",
                "wait wait|column 6: expected the end, found wait",
                "both([wait|column 11: expected ',', found the end",
            })
    void shouldSayWhatItExpected(String line, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> FORM.parse(line))
                        .getMessage());
    }

    @Test
    void shouldComeToAnEndWithoutBytes() {
        assertEquals(new Paint(0, Colour.RED, false), FORM.draw(new Draw(new byte[0])));
    }

    @Test
    void shouldOfferSimplerValues() {
        List<Object> simpler = FORM.simpler(new Paint(8, Colour.GREEN, false));

        assertTrue(simpler.contains(new Paint(0, Colour.GREEN, false)));
        assertTrue(simpler.contains(new Paint(7, Colour.GREEN, false)));
        assertTrue(simpler.contains(new Paint(8, Colour.RED, false)));
        assertEquals(
                List.of(new Both(List.of())),
                FORM.simpler(new Both(List.of(new Wait()))).subList(0, 1));
        assertEquals(
                List.of(new Write("34"), new Write("12"), new Write("0034"), new Write("1200")),
                FORM.simpler(new Write("1234")));
    }
}
