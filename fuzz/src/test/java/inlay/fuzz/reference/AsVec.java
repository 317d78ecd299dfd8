package inlay.fuzz.reference;

import inlay.vec.Vec;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any list behind the interface of the real ones: calls its method of the same name and parameters. */
record AsVec(List<?> behind, Map<Method, Method> methods) implements InvocationHandler {

    private static final Map<Class<?>, Map<Method, Method>> METHODS = new HashMap<>();

    @SuppressWarnings("unchecked")
    static Vec<@Nullable Object> of(List<?> behind) {
        Map<Method, Method> methods = METHODS.computeIfAbsent(behind.getClass(), type -> new HashMap<>());
        return (Vec<@Nullable Object>) Proxy.newProxyInstance(
                AsVec.class.getClassLoader(), new Class<?>[] {Vec.class}, new AsVec(behind, methods));
    }

    /** The method of a class that stands for one of the real lists. */
    static Method of(Class<?> type, Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] == Vec.class ? Reference.class : parameters[i];
        }
        try {
            return type.getMethod(method.getName(), parameters);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(method.toString(), missing);
        }
    }

    /** What is behind what {@link #of} returned, else the object itself. */
    static @Nullable Object unwrapped(@Nullable Object object) {
        boolean isProxy = object != null && Proxy.isProxyClass(object.getClass());
        return isProxy && Proxy.getInvocationHandler(object) instanceof AsVec vec ? vec.behind : object;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        @Nullable Object[] passed = arguments == null ? new @Nullable Object[0] : arguments.clone();
        for (int i = 0; i < passed.length; i++) {
            passed[i] = unwrapped(passed[i]);
        }
        try {
            Method own = methods.computeIfAbsent(method, unused -> of(behind.getClass(), method));
            Object result = own.invoke(behind, passed);
            return result instanceof Reference other ? of(other) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
