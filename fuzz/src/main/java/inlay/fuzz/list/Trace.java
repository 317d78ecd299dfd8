package inlay.fuzz.list;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What callbacks were asked and what an operation noted, in order. */
final class Trace {

    private @Nullable Object[] noted = new @Nullable Object[64];
    private int size;

    void add(@Nullable Object object) {
        if (size == noted.length) {
            noted = Arrays.copyOf(noted, 2 * size);
        }
        noted[size++] = object;
    }

    void clear() {
        Arrays.fill(noted, 0, size, null);
        size = 0;
    }

    int size() {
        return size;
    }

    @Nullable
    Object get(int index) {
        return noted[index];
    }
}
