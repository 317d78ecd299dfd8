package inlay.smallbox;

import java.util.Arrays;
import java.util.Objects;

/**
 * How values of one class are kept in words. A box whose value is in its words has one of these for its content; it is
 * private to the package, so that it is never a value itself.
 */
abstract class Form {

    /** What {@link #wordsOf} returns for a value that has to be kept as a reference. */
    static final int NONE = Integer.MAX_VALUE;

    final Class<?> type;

    Form(Class<?> type) {
        this.type = type;
    }

    /** How many words a value takes, or {@link #NONE}. */
    abstract int wordsOf(Object value);

    /** Writes a value into as many words as it takes, or throws before it has written anything. */
    void store(SmallBox<?> box, Object value, int words) {
        throw new IllegalStateException(type + " is not put in by its form");
    }

    abstract Object load(SmallBox<?> box);

    /** Whether two boxes with values of this form have equal ones. */
    boolean areEqual(SmallBox<?> left, SmallBox<?> right) {
        return haveEqualValues(left, right);
    }

    /** Whether two boxes, neither of them empty, have equal values; reading the left one may change the right one. */
    static boolean haveEqualValues(SmallBox<?> left, SmallBox<?> right) {
        Object value = left.get();
        return right.isPresent() && areEqual(value, right.get());
    }

    /** Equality of values, of primitive arrays by what is in them. */
    static boolean areEqual(Object left, Object right) {
        return left instanceof Object[] ? left.equals(right) : Objects.deepEquals(left, right);
    }

    /** As {@link #areEqual(Object, Object)} needs it. */
    static int hash(Object value) {
        return isPrimitiveArray(value) ? Arrays.deepHashCode(new Object[] {value}) : value.hashCode();
    }

    static String text(Object value) {
        return isPrimitiveArray(value) ? Arrays.deepToString(new Object[] {value}) : "[" + value + "]";
    }

    private static boolean isPrimitiveArray(Object value) {
        Class<?> component = value.getClass().getComponentType();
        return component != null && component.isPrimitive();
    }
}
