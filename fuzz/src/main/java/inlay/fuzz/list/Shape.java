package inlay.fuzz.list;

import inlay.fuzz.language.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array to hand over. */
public enum Shape {
    @Weight(6)
    OBJECTS,
    @Weight(2)
    STRINGS,
    /** A null reference. */
    NONE;

    static int length(@Nullable Object @Nullable [] array) {
        return array == null ? 0 : array.length;
    }

    /** An array of a content. */
    @SuppressWarnings("NullAway")
    @Nullable
    Object[] of(Content content, List<?> list, Side side) {
        return switch (this) {
            case OBJECTS -> side.give(content.array(list, side));
            case STRINGS -> side.give(content.strings(list, side));
            case NONE -> null;
        };
    }

    /** An array of a content, which the one who gets it may keep if it is one of objects. */
    @Nullable
    Object[] handedOver(Content content, List<?> list, Side side) {
        return this == OBJECTS ? side.handOver(content.array(list, side)) : of(content, list, side);
    }

    /** An array to be written to, full of something that must go. */
    @SuppressWarnings("NullAway")
    @Nullable
    Object[] filled(int length, Side side) {
        if (this == NONE) {
            return null;
        }
        @Nullable Object[] array = this == STRINGS ? new String[length] : new @Nullable Object[length];
        java.util.Arrays.fill(array, "old");
        return side.give(array);
    }
}
