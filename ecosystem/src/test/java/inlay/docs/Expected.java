package inlay.docs;

import java.util.Objects;

/** What the code of a document calls to compare a value with the comment behind it. */
public final class Expected {

    private Expected() {}

    /** The value of a statement. */
    public static void value(String comment, Object value) {
        String text = String.valueOf(value);
        if (!comment.equals(text) && !comment.equals('"' + text + '"')) {
            throw new AssertionError("The document says " + comment + ", it is " + text);
        }
    }

    /** What a statement throws. */
    public static void thrown(String comment, Throwable thrown) {
        if (!Objects.equals(comment, thrown.getClass().getSimpleName())) {
            throw new AssertionError("The document says " + comment + ", it is " + thrown, thrown);
        }
    }

    /** A statement that threw nothing. */
    public static AssertionError nothingThrown(String comment) {
        return new AssertionError("The document says " + comment + ", nothing was thrown");
    }
}
