package inlay.fuzz.list;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A function that makes an array.
 *
 * @param shape what it makes
 * @param longer by how much it is longer than asked for
 * @param callback what it does besides
 */
record Generator(Shape shape, @inlay.fuzz.language.Below(3) int longer, Callback callback) {

    @SuppressWarnings("NullAway")
    IntFunction<@Nullable Object[]> function(Side side) {
        if (callback.isAbsent()) {
            return null;
        }
        Calls calls = side.calls(callback);
        return length -> {
            calls.accept(length);
            return shape.filled(length + longer * longer * longer, side);
        };
    }
}
