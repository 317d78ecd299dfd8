package inlay.fuzz.list;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The fields of the containers, read past their methods. */
final class Internals {

    /** The field of a {@link SlimVec}. */
    private static final VarHandle CONTENT;

    private static final VarHandle TAGGED;
    private static final VarHandle MARKER_SIZE;
    private static final MethodHandle SLOTS_2;
    private static final MethodHandle SLOTS_4;
    private static final MethodHandle SLOTS_8;
    private static final MethodHandle SLOTS_16;
    private static final Class<?> MARKER;

    /** The markers that blocks share: each tells its index. */
    private static final Object[] POOL;

    static {
        try {
            MethodHandles.Lookup smallVec = MethodHandles.privateLookupIn(SmallVec.class, MethodHandles.lookup());
            TAGGED = smallVec.findVarHandle(SmallVec.class, "tagged", int.class);
            SLOTS_2 = slots(smallVec, 2);
            SLOTS_4 = slots(smallVec, 4);
            SLOTS_8 = slots(smallVec, 8);
            SLOTS_16 = slots(smallVec, 16);
            MethodHandles.Lookup slimVec = MethodHandles.privateLookupIn(SlimVec.class, MethodHandles.lookup());
            CONTENT = slimVec.findVarHandle(SlimVec.class, "content", Object.class);
            MARKER = slimVec.findClass("inlay.slimvec.Marker");
            MethodHandles.Lookup marker = MethodHandles.privateLookupIn(MARKER, MethodHandles.lookup());
            MARKER_SIZE = marker.findVarHandle(MARKER, "size", int.class);
            POOL = (Object[]) marker.findStaticVarHandle(MARKER, "POOL", MARKER.arrayType())
                    .get();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The containers have other fields", e);
        }
    }

    private Internals() {}

    /** A method from a list to an array of its slots. */
    private static MethodHandle slots(MethodHandles.Lookup lookup, int count) throws ReflectiveOperationException {
        Class<?> type = lookup.findClass(SmallVec.class.getName() + count);
        MethodHandle[] getters = new MethodHandle[count];
        for (int i = 0; i < count; i++) {
            getters[i] = lookup.findGetter(i == 0 ? SmallVec.class : type, "e" + i, Object.class)
                    .asType(MethodType.methodType(Object.class, SmallVec.class));
        }
        MethodHandle collector = MethodHandles.identity(Object[].class).asCollector(Object[].class, count);
        return MethodHandles.permuteArguments(
                MethodHandles.filterArguments(collector, 0, getters),
                MethodType.methodType(Object[].class, SmallVec.class),
                new int[count]);
    }

    static int tagged(SmallVec<?> list) {
        return (int) TAGGED.get(list);
    }

    static @Nullable Object[] slots(SmallVec<?> list) {
        try {
            return switch (list.inlineCapacity()) {
                case 2 -> (Object[]) SLOTS_2.invokeExact(list);
                case 4 -> (Object[]) SLOTS_4.invokeExact(list);
                case 8 -> (Object[]) SLOTS_8.invokeExact(list);
                case 16 -> (Object[]) SLOTS_16.invokeExact(list);
                default -> throw new IllegalStateException("No list has the inline capacity " + list.inlineCapacity());
            };
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object content(SlimVec<?> list) {
        return CONTENT.get(list);
    }

    static boolean isMarker(@Nullable Object object) {
        return object != null && object.getClass() == MARKER;
    }

    static int sizeOf(Object marker) {
        return (int) MARKER_SIZE.get(marker);
    }

    static int poolSize() {
        return POOL.length;
    }

    static Object shared(int size) {
        return POOL[size];
    }

    static boolean isShared(Object marker) {
        for (Object shared : POOL) {
            if (shared == marker) {
                return true;
            }
        }
        return false;
    }
}
