package inlay.vec.suite;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list to test: its container, how it came to its content, and how much it holds.
 *
 * @param kind the container
 * @param history how the list came to its content
 * @param size how many elements it holds
 */
public record VecCase(VecKind kind, History history, int size) {

    private static final List<@Nullable String> ELEMENTS = elements(200);

    /** The sizes at which a container's storage changes, in every history. */
    static Stream<VecCase> casesOf(VecKind kind) {
        return kind.tellingSizes().stream()
                .flatMap(size -> Stream.of(History.values()).map(history -> new VecCase(kind, history, size)));
    }

    /** The first elements of a fixed sequence: single ones, pairs of nulls, pairs that are equal but not the same. */
    public static List<@Nullable String> content(int size) {
        return Collections.unmodifiableList(ELEMENTS.subList(0, size));
    }

    private static List<@Nullable String> elements(int count) {
        List<@Nullable String> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int position = i % 6;
            if (position < 2) {
                elements.add("single " + i);
            } else {
                elements.add(position < 4 ? null : "pair " + i / 6);
            }
        }
        return elements;
    }

    /** The list to test. */
    public Vec<@Nullable String> list() {
        return history.list(kind, content(size));
    }

    /** An array list of the same elements. */
    public List<@Nullable String> model() {
        return new ArrayList<>(content(size));
    }

    @Override
    public String toString() {
        return kind + " " + history + " size " + size;
    }
}
