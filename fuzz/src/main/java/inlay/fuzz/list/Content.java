package inlay.fuzz.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements for a list. */
public record Content(Many many, Element first, Pattern pattern) {

    @Nullable
    Object[] array(List<?> list, Side side) {
        @Nullable Object[] array = new @Nullable Object[many.elements(list)];
        fill(array, array.length, side);
        return array;
    }

    private void fill(@Nullable Object[] array, int count, Side side) {
        for (int i = 0; i < count; i++) {
            array[i] = side.element(pattern.number(first, i));
        }
    }

    String[] strings(List<?> list, Side side) {
        String[] array = new String[many.elements(list)];
        for (int i = 0; i < array.length; i++) {
            array[i] = side.elements().string(pattern.number(first, i));
        }
        return array;
    }
}
