package inlay.fuzz.reference;

/** How values are kept in the words of a box, as far as it can be seen from outside. */
public interface Keeping {

    /** More words than any space has: the value is kept as a reference. */
    int NONE = Integer.MAX_VALUE;

    /** How many words a value takes, or {@link #NONE}. */
    int words(Object value);

    /** What is left in the box of a value that is put in. */
    Object stored(Object value);

    /** What is read of it. */
    Object loaded(Object stored);
}
