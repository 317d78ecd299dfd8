package inlay.fuzz.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortenerTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    private final List<List<Integer>> tried = new ArrayList<>();

    private List<Integer> shorten(int attempts) {
        return new Shortener<Integer>(
                        number -> number == 0 ? List.of() : List.of(0, number / 2, number - 1),
                        list -> {
                            tried.add(List.copyOf(list));
                            return list.stream().filter(number -> number >= 40).count() >= 3;
                        },
                        attempts)
                .shorten(HUNDRED);
    }

    @Test
    void shouldLeaveOutAndSimplify() {
        assertEquals(List.of(40, 40, 40), shorten(10_000));
    }

    @Test
    void shouldStopAtTheBound() {
        assertTrue(shorten(4).size() > 3);
        assertEquals(4, tried.size());
    }
}
