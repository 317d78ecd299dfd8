package inlay.smallbox;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The form of one class of records. This class is defined anew, as a hidden class, for each of them, with the handles
 * as its class data, so that they are constants to the JIT compiler. Where none can be defined, it serves all of them
 * as it is, with the handles of each in a field.
 */
final class RecordForm extends Form {

    private static final @Nullable RecordHandles CONSTANT = RecordHandles.ofClass(MethodHandles.lookup());

    private final int words;
    private final RecordHandles handles;

    RecordForm(Class<?> type, int words, RecordHandles handles) {
        super(type);
        this.words = words;
        this.handles = handles;
    }

    private RecordHandles handles() {
        return CONSTANT == null ? handles : CONSTANT;
    }

    @Override
    int wordsOf(Object value) {
        try {
            return (boolean) handles().storable().invokeExact(value) ? words : NONE;
        } catch (Throwable e) {
            throw Records.<RuntimeException>unchecked(e);
        }
    }

    @Override
    void store(SmallBox<?> box, Object value, int words) {
        try {
            handles().store().invokeExact(box, value);
        } catch (Throwable e) {
            throw Records.<RuntimeException>unchecked(e);
        }
    }

    @Override
    Object load(SmallBox<?> box) {
        try {
            return (Object) handles().load().invokeExact(box);
        } catch (Throwable e) {
            throw Records.<RuntimeException>unchecked(e);
        }
    }
}
