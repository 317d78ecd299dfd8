package inlay.smallbox;

import static java.lang.invoke.MethodType.methodType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import java.util.Objects;

/** Makes the forms of records. */
final class Records {

    private static final Lookup LOOKUP = MethodHandles.lookup();

    private Records() {}

    /** The form of a class of records as far as this module can reach it, or {@link Forms#REFERENCE}. */
    static Form form(Class<?> type) {
        try {
            return form(MethodHandles.publicLookup(), type);
        } catch (IllegalAccessException notPublic) {
            return formOfOwnReach(type);
        }
    }

    private static Form formOfOwnReach(Class<?> type) {
        try {
            return form(LOOKUP, type);
        } catch (IllegalAccessException outOfReach) {
            return Forms.REFERENCE;
        }
    }

    /**
     * The form of a class of records, or {@link Forms#REFERENCE} if not all of it is of fixed size, or it
     * is larger than any space.
     *
     * @throws IllegalAccessException if the lookup reaches not all of its accessors and constructors, nested ones included
     */
    static Form form(Lookup lookup, Class<?> type) throws IllegalAccessException {
        Shape shape = Shape.of(lookup, type);
        if (shape == null) {
            return Forms.REFERENCE;
        }
        Packing packing = new Packing(shape);
        if (packing.words() > Space.S64.words()) {
            return Forms.REFERENCE;
        }
        List<MethodHandle> handles = List.of(
                shape.storable().asType(methodType(boolean.class, Object.class)),
                packing.store().asType(methodType(void.class, SmallBox.class, Object.class)),
                packing.load().asType(methodType(Object.class, SmallBox.class)));
        try {
            Lookup hidden = LOOKUP.defineHiddenClassWithClassData(template(), handles, true);
            return (Form) hidden.findConstructor(hidden.lookupClass(), methodType(void.class, Class.class, int.class))
                    .asType(methodType(Form.class, Class.class, int.class))
                    .invokeExact((Class<?>) type, packing.words());
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static byte[] template() throws IOException {
        try (InputStream file = Objects.requireNonNull(Records.class.getResourceAsStream("RecordForm.class"))) {
            return file.readAllBytes();
        }
    }

    /** Throws what a record's own code has thrown, as it is. */
    static RuntimeException unchecked(Throwable thrown) {
        return Records.<RuntimeException>sneak(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
