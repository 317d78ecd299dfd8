package inlay.fuzz.box;

import inlay.smallbox.SmallBox;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is in the fields of a box. */
final class Raw {

    private static final Class<?> FORM;
    private static final VarHandle CONTENT;
    private static final MethodHandle WORD;

    static {
        try {
            Lookup lookup = MethodHandles.privateLookupIn(SmallBox.class, MethodHandles.lookup());
            FORM = lookup.findClass("inlay.smallbox.Form");
            CONTENT = lookup.findVarHandle(SmallBox.class, "content", Object.class);
            WORD = lookup.findVirtual(SmallBox.class, "word", MethodType.methodType(long.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final SmallBox<?> box;
    private final @Nullable Object content;
    private final long[] words;

    private Raw(SmallBox<?> box, @Nullable Object content, long[] words) {
        this.box = box;
        this.content = content;
        this.words = words;
    }

    static Raw of(SmallBox<?> box) {
        long[] words = new long[box.space().words()];
        try {
            for (int i = 0; i < words.length; i++) {
                words[i] = (long) WORD.invokeExact((SmallBox) box, i);
            }
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return new Raw(box, CONTENT.get(box), words);
    }

    boolean isForm() {
        return FORM.isInstance(content);
    }

    /** Null, a form, or the value. */
    @Nullable
    Object content() {
        return content;
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOfSameBox(Raw other) {
        return box == other.box;
    }

    /** Whether this is the same box, and nothing in it has changed. */
    boolean isAs(Raw other) {
        return isOfSameBox(other) && content == other.content && Arrays.equals(words, other.words);
    }

    @Override
    public String toString() {
        if (content == null) {
            return "empty";
        }
        return isForm() ? "in words " + Arrays.toString(words) : "a reference to " + Alike.text(content);
    }
}
