package inlay.fuzz.list;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods that {@link List} has from Java 21 on. */
public enum Later {
    GET_FIRST("getFirst"),
    GET_LAST("getLast"),
    ADD_FIRST("addFirst", Object.class),
    ADD_LAST("addLast", Object.class),
    REMOVE_FIRST("removeFirst"),
    REMOVE_LAST("removeLast"),
    REVERSED("reversed");

    private final String name;
    private final Class<?>[] parameters;
    private final @Nullable Method method;

    Later(String name, Class<?>... parameters) {
        this.name = name;
        this.parameters = parameters;
        this.method = find(name, parameters);
    }

    private static @Nullable Method find(String name, Class<?>... parameters) {
        try {
            return List.class.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    static boolean isThere() {
        return REVERSED.method != null;
    }

    /** Its name and the types of its parameters, as in a class file. */
    String signature() {
        return name + (parameters.length == 0 ? "()" : "(Ljava/lang/Object;)");
    }

    /** Calls it; {@code element} is for those that take one. */
    @Nullable
    Object call(List<@Nullable Object> list, @Nullable Object element) throws Exception {
        if (method == null) {
            throw new UnsupportedOperationException(name);
        }
        try {
            return parameters.length == 0 ? method.invoke(list) : method.invoke(list, element);
        } catch (InvocationTargetException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static Exception unwrapped(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof Exception exception ? exception : new IllegalStateException(thrown);
    }

    @SuppressWarnings("unchecked")
    static List<@Nullable Object> reversed(List<@Nullable Object> list) throws Exception {
        return (List<@Nullable Object>) java.util.Objects.requireNonNull(REVERSED.call(list, null));
    }
}
