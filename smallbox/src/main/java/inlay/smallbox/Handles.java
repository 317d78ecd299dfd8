package inlay.smallbox;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;

/** Method handles of methods known to be there. */
final class Handles {

    private static final Lookup LOOKUP = MethodHandles.lookup();

    private Handles() {}

    /** A static method, or one of instances. */
    static MethodHandle find(Class<?> type, String name, MethodType signature) {
        try {
            return isStatic(type, name, signature)
                    ? LOOKUP.findStatic(type, name, signature)
                    : LOOKUP.findVirtual(type, name, signature);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isStatic(Class<?> type, String name, MethodType signature) throws NoSuchMethodException {
        return Modifier.isStatic(
                type.getDeclaredMethod(name, signature.parameterArray()).getModifiers());
    }
}
