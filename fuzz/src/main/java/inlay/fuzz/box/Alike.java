package inlay.fuzz.box;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Whether values cannot be told apart but by identity: stricter than {@code equals}, down to the bits of a NaN. */
final class Alike {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Alike() {}

    static boolean test(@Nullable Object left, @Nullable Object right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.getClass() != right.getClass()) {
            return left instanceof List<?> some && right instanceof List<?> others && areAlike(some, others);
        }
        if (left instanceof Double number) {
            return Double.doubleToRawLongBits(number) == Double.doubleToRawLongBits((Double) right);
        }
        if (left instanceof Float number) {
            return Float.floatToRawIntBits(number) == Float.floatToRawIntBits((Float) right);
        }
        if (left instanceof OptionalDouble number) {
            OptionalDouble other = (OptionalDouble) right;
            return number.isPresent() == other.isPresent() && test(number.orElse(0), other.orElse(0));
        }
        if (left instanceof Optional<?> optional) {
            return test(optional.orElse(null), ((Optional<?>) right).orElse(null));
        }
        if (left instanceof Throwable) {
            return true;
        }
        return left.getClass().isRecord() ? haveAlikeComponents(left, right) : areAlikeArrays(left, right);
    }

    private static boolean areAlike(Collection<?> left, Collection<?> right) {
        return areAlikeElements(left.toArray(), right.toArray());
    }

    private static boolean areAlikeElements(Object[] left, Object[] right) {
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!test(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAlikeArrays(Object left, Object right) {
        if (left instanceof List<?> list) {
            return areAlike(list, (List<?>) right);
        }
        if (left instanceof Object[] array) {
            return areAlikeElements(array, (Object[]) right);
        }
        if (left instanceof double[] array) {
            return Arrays.equals(bits(array), bits((double[]) right));
        }
        if (left instanceof float[] array) {
            return Arrays.equals(bits(array), bits((float[]) right));
        }
        return Objects.deepEquals(left, right);
    }

    private static long[] bits(double[] array) {
        return Arrays.stream(array).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    private static int[] bits(float[] array) {
        int[] bits = new int[array.length];
        Arrays.setAll(bits, i -> Float.floatToRawIntBits(array[i]));
        return bits;
    }

    private static boolean haveAlikeComponents(Object left, Object right) {
        for (RecordComponent component : COMPONENTS.get(left.getClass())) {
            try {
                if (!test(
                        component.getAccessor().invoke(left),
                        component.getAccessor().invoke(right))) {
                    return false;
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return true;
    }

    /** A value for people to read, with its class. */
    static String text(@Nullable Object value) {
        if (value == null || value instanceof List<?>) {
            return String.valueOf(value);
        }
        String text = value.getClass().isArray() ? Arrays.deepToString(new Object[] {value}) : value.toString();
        return value.getClass().getSimpleName() + " " + text;
    }
}
