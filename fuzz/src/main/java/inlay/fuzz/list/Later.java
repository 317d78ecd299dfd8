package inlay.fuzz.list;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Methods that {@link List} has from Java 21 on. */
public enum Later {
    GET_FIRST("getFirst", false),
    GET_LAST("getLast", false),
    ADD_FIRST("addFirst", true),
    ADD_LAST("addLast", true),
    REMOVE_FIRST("removeFirst", false),
    REMOVE_LAST("removeLast", false),
    REVERSED("reversed", false);

    /** Those that there are. */
    private static final Map<Later, Method> METHODS = new EnumMap<>(Later.class);

    static {
        for (Method method : List.class.getMethods()) {
            for (Later later : values()) {
                if (later.isCalled(method)) {
                    METHODS.put(later, method);
                }
            }
        }
    }

    private final String name;
    private final boolean takesElement;

    Later(String name, boolean takesElement) {
        this.name = name;
        this.takesElement = takesElement;
    }

    private boolean isCalled(Method method) {
        return method.getName().equals(name) && method.getParameterCount() == (takesElement ? 1 : 0);
    }

    static boolean isThere() {
        return !METHODS.isEmpty();
    }

    /** Its name and the types of its parameters, as in a class file. */
    String signature() {
        return name + (takesElement ? "(Ljava/lang/Object;)" : "()");
    }

    /** Calls it; {@code element} is for those that take one. */
    @Nullable
    Object call(List<@Nullable Object> list, @Nullable Object element) throws Exception {
        Method method = Objects.requireNonNull(METHODS.get(this));
        try {
            return takesElement ? method.invoke(list, element) : method.invoke(list);
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
        return (List<@Nullable Object>) Objects.requireNonNull(REVERSED.call(list, null));
    }
}
