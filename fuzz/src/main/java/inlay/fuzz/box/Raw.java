package inlay.fuzz.box;

import inlay.smallbox.SmallBox;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is in the fields of a box.
 *
 * @param box the box itself
 * @param content null, a form, or the value
 */
record Raw(SmallBox<?> box, @Nullable Object content, long[] words) {

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

    /** Whether this is the same box, and nothing in it has changed. */
    boolean isAs(Raw other) {
        return box == other.box && content == other.content && Arrays.equals(words, other.words);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Raw other && isAs(other);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(box);
    }

    @Override
    public String toString() {
        if (content == null) {
            return "empty";
        }
        return isForm() ? "in words " + Arrays.toString(words) : "a reference to " + Alike.text(content);
    }
}
