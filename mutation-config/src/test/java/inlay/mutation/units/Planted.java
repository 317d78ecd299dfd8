package inlay.mutation.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a test runs. */
class Planted {
    static int runs;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldFailAtTwo(int number) {
        runs++;
        assertEquals(1, number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldPass(int number) {
        runs++;
    }

    @Test
    void shouldRunOutOfMemory() {
        runs++;
        throw new OutOfMemoryError("planted");
    }

    @Test
    @Tag("left-out")
    void shouldBeLeftOut() {
        runs++;
    }
}
