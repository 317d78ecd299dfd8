package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every method of the real lists, with null for each object and numbers in and out of range. */
class BadArgumentTest {

    private static final int[] NUMBERS = {Integer.MIN_VALUE, -1, 0, 1, 2, 3, 4, Integer.MAX_VALUE};

    @Test
    void shouldCheckArgumentsAsSmallVecDoes() {
        for (int size = 0; size < 5; size++) {
            Object[] content = numbers(size);
            assertSameChecks(SmallReference.copyOf(2, content), SmallVec.copyOf(2, content));
        }
    }

    @Test
    void shouldCheckArgumentsAsSlimVecDoes() {
        for (int size = 0; size < 4; size++) {
            Object[] content = numbers(size);
            assertSameChecks(SlimReference.copyOf(content), SlimVec.copyOf(content));
        }
        assertSameChecks(SlimReference.filled(3, null), SlimVec.filled(3, null));
    }

    private static Object[] numbers(int count) {
        Object[] numbers = new Object[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static void assertSameChecks(Reference reference, Vec<?> list) {
        for (Method method : Vec.class.getMethods()) {
            boolean isOfLists = !Modifier.isStatic(method.getModifiers());
            for (List<@Nullable Object> arguments : isOfLists ? arguments(method) : List.<List<@Nullable Object>>of()) {
                assertSameCheck(reference.copy(), list.copy(), method, arguments);
            }
        }
    }

    private static void assertSameCheck(
            Reference reference, Vec<?> list, Method method, List<@Nullable Object> arguments) {
        Object expected = call(reference, AsVec.of(Reference.class, method), arguments);
        Object actual = call(list, method, arguments);
        String call = method + " with " + arguments;
        if (expected instanceof Class || actual instanceof Class) {
            assertEquals(expected, actual, call);
        }
        assertEquals(reference, new ArrayList<>(list), call);
        assertEquals(reference.capacity(), list.capacity(), call);
    }

    /** What it returns, or the class of what it throws. */
    private static @Nullable Object call(Object list, Method method, List<@Nullable Object> arguments) {
        try {
            return method.invoke(list, arguments.toArray());
        } catch (InvocationTargetException thrown) {
            return thrown.getTargetException().getClass();
        } catch (IllegalAccessException closed) {
            throw new LinkageError(method.toString(), closed);
        }
    }

    private static List<List<@Nullable Object>> arguments(Method method) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        all.add(List.of());
        for (Class<?> type : method.getParameterTypes()) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> before : all) {
                for (Object next : type == int.class ? someNumbers() : nothing()) {
                    List<@Nullable Object> arguments = new ArrayList<>(before);
                    arguments.add(next);
                    longer.add(arguments);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<@Nullable Object> nothing() {
        List<@Nullable Object> nothing = new ArrayList<>();
        nothing.add(null);
        return nothing;
    }

    private static List<@Nullable Object> someNumbers() {
        List<@Nullable Object> numbers = new ArrayList<>();
        for (int number : NUMBERS) {
            numbers.add(number);
        }
        return numbers;
    }
}
