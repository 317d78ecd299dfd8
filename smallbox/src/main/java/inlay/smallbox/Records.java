package inlay.smallbox;

import static java.lang.invoke.MethodType.methodType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Objects;

/** Makes the forms of records. */
final class Records {

    private static final Lookup LOOKUP = MethodHandles.lookup();

    private Records() {}

    /**
     * The form of a class of records as far as this module can reach it, or {@link Forms#REFERENCE}, also if the class
     * of a component is missing.
     */
    static Form form(Class<?> type) {
        try {
            return formInReach(type);
        } catch (LinkageError missing) {
            return Forms.REFERENCE;
        }
    }

    private static Form formInReach(Class<?> type) {
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
        RecordHandles handles = new RecordHandles(
                shape.storable().asType(methodType(boolean.class, Object.class)),
                packing.store().asType(methodType(void.class, SmallBox.class, Object.class)),
                packing.load().asType(methodType(Object.class, SmallBox.class)));
        return form(type, packing.words(), handles);
    }

    /** One of a class of its own, or of a common class where none can be defined: each platform fails in its own way. */
    private static Form form(Class<?> type, int words, RecordHandles handles) {
        try {
            Lookup hidden = LOOKUP.defineHiddenClassWithClassData(template(), handles, true);
            MethodHandle constructor = hidden.findConstructor(
                    hidden.lookupClass(), methodType(void.class, Class.class, int.class, RecordHandles.class));
            return (Form) constructor.invoke(type, words, handles);
        } catch (Throwable notDefined) {
            return new RecordForm(type, words, handles);
        }
    }

    private static byte[] template() throws IOException {
        try (InputStream file = Objects.requireNonNull(Records.class.getResourceAsStream("RecordForm.class"))) {
            return file.readAllBytes();
        }
    }

    /** Throws what a record's own code has thrown, as it is. */
    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException unchecked(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
