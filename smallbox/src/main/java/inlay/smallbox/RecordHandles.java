package inlay.smallbox;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * What takes the instances of a class of records apart and puts them together.
 *
 * @param storable whether nothing in an instance is null: {@code (Object) -> boolean}
 * @param store writes an instance into words: {@code (SmallBox, Object) -> void}
 * @param load makes an instance of words: {@code (SmallBox) -> Object}
 */
record RecordHandles(MethodHandle storable, MethodHandle store, MethodHandle load) {

    /** What a class was defined with, or null if it was defined as any other. */
    static @Nullable RecordHandles ofClass(Lookup caller) {
        try {
            return MethodHandles.classData(caller, ConstantDescs.DEFAULT_NAME, RecordHandles.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
