package inlay.smallbox;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * The form of one class of records. This class is a template: it is defined anew, as a hidden class, for each of them,
 * with the handles as its class data, so that they are constants to the JIT compiler.
 */
final class RecordForm extends Form {

    private static final MethodHandle STORABLE = handle(0);
    private static final MethodHandle STORE = handle(1);
    private static final MethodHandle LOAD = handle(2);

    private final int words;

    RecordForm(Class<?> type, int words) {
        super(type);
        this.words = words;
    }

    private static MethodHandle handle(int index) {
        try {
            return MethodHandles.classDataAt(MethodHandles.lookup(), "_", MethodHandle.class, index);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    int wordsOf(Object value) {
        try {
            return (boolean) STORABLE.invokeExact(value) ? words : NONE;
        } catch (Throwable e) {
            throw Records.unchecked(e);
        }
    }

    @Override
    void store(SmallBox<?> box, Object value, int words) {
        try {
            STORE.invokeExact(box, value);
        } catch (Throwable e) {
            throw Records.unchecked(e);
        }
    }

    @Override
    Object load(SmallBox<?> box) {
        try {
            return (Object) LOAD.invokeExact(box);
        } catch (Throwable e) {
            throw Records.unchecked(e);
        }
    }
}
