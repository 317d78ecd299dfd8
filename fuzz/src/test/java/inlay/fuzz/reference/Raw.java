package inlay.fuzz.reference;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks into the real lists. */
final class Raw {

    private static final Field SMALL = field(SmallVec.class, "e0");
    private static final Field SLIM = field(SlimVec.class, "content");

    private Raw() {}

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }

    private static @Nullable Object read(Field field, Object list) {
        try {
            return field.get(list);
        } catch (IllegalAccessException closed) {
            throw new LinkageError(field.getName(), closed);
        }
    }

    /** The block, of one slot or more; null without one. */
    static @Nullable Object @Nullable [] block(Vec<?> list) {
        if (list instanceof SmallVec<?> small) {
            return small.spilled() ? (@Nullable Object[]) read(SMALL, list) : null;
        }
        Object content = read(SLIM, list);
        return content != null && content.getClass() == Object[].class ? (@Nullable Object[]) content : null;
    }

    /** The marker in the last slot, or null. */
    static @Nullable Object marker(@Nullable Object[] block) {
        Object last = block[block.length - 1];
        return last != null && last.getClass().getSimpleName().equals("Marker") ? last : null;
    }

    /** Whether a marker is one of those that blocks share. */
    static boolean isShared(Object marker) {
        Field pool = field(marker.getClass(), "POOL");
        return read(pool, marker) instanceof Object[] markers
                && Arrays.stream(markers).anyMatch(shared -> shared == marker);
    }
}
