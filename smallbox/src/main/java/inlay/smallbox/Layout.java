package inlay.smallbox;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A way to keep values in the words of a {@link SmallBox}, given where they are put in. For what is not flattened by
 * default: strings, primitive arrays, types of one's own, records that only their owner reaches.
 *
 * <p>A type of one's own, say a {@code final class Color} of four {@code float}s, is packed into two words by
 *
 * <pre>{@code
 * static final Layout<Color> LAYOUT = Layout.of(
 *         Color.class,
 *         color -> 2,
 *         (color, words) -> {
 *             words[0] = pack(color.red, color.green);
 *             words[1] = pack(color.blue, color.alpha);
 *         },
 *         words -> new Color(first(words[0]), second(words[0]), first(words[1]), second(words[1])));
 * }</pre>
 *
 * @param <V> the type of the values
 */
public final class Layout<V> {

    private static final Layout<String> LATIN_1 = new Layout<>(String.class, Sequences.LATIN_1);
    private static final Layout<byte[]> BYTES = new Layout<>(byte[].class, Sequences.BYTES);
    private static final Layout<short[]> SHORTS = new Layout<>(short[].class, Sequences.SHORTS);
    private static final Layout<char[]> CHARS = new Layout<>(char[].class, Sequences.CHARS);
    private static final Layout<int[]> INTS = new Layout<>(int[].class, Sequences.INTS);
    private static final Layout<long[]> LONGS = new Layout<>(long[].class, Sequences.LONGS);
    private static final Layout<float[]> FLOATS = new Layout<>(float[].class, Sequences.FLOATS);
    private static final Layout<double[]> DOUBLES = new Layout<>(double[].class, Sequences.DOUBLES);
    private static final Layout<boolean[]> BOOLEANS = new Layout<>(boolean[].class, Sequences.BOOLEANS);

    final Form form;
    private final Class<V> type;

    private Layout(Class<V> type, Form form) {
        this.type = type;
        this.form = form;
    }

    /**
     * Returns the class of the values.
     *
     * @return what was given to {@link #of} or {@link #ofRecord}
     */
    public Class<V> type() {
        return type;
    }

    /**
     * Returns the layout of strings of Latin-1 characters: a byte each, and one or three for the length. A string with
     * another character is kept as a reference.
     *
     * @return a layout
     */
    public static Layout<String> latin1() {
        return LATIN_1;
    }

    /**
     * Returns the layout of arrays of bytes, copied in and out.
     *
     * @return a layout
     */
    public static Layout<byte[]> bytes() {
        return BYTES;
    }

    /**
     * Returns the layout of arrays of shorts, copied in and out.
     *
     * @return a layout
     */
    public static Layout<short[]> shorts() {
        return SHORTS;
    }

    /**
     * Returns the layout of arrays of chars, copied in and out.
     *
     * @return a layout
     */
    public static Layout<char[]> chars() {
        return CHARS;
    }

    /**
     * Returns the layout of arrays of ints, copied in and out.
     *
     * @return a layout
     */
    public static Layout<int[]> ints() {
        return INTS;
    }

    /**
     * Returns the layout of arrays of longs, copied in and out.
     *
     * @return a layout
     */
    public static Layout<long[]> longs() {
        return LONGS;
    }

    /**
     * Returns the layout of arrays of floats, copied in and out.
     *
     * @return a layout
     */
    public static Layout<float[]> floats() {
        return FLOATS;
    }

    /**
     * Returns the layout of arrays of doubles, copied in and out.
     *
     * @return a layout
     */
    public static Layout<double[]> doubles() {
        return DOUBLES;
    }

    /**
     * Returns the layout of arrays of booleans, copied in and out.
     *
     * @return a layout
     */
    public static Layout<boolean[]> booleans() {
        return BOOLEANS;
    }

    /**
     * Returns the layout of a class of records, as its owner reaches it.
     *
     * @param lookup reaches the accessors and the constructor, also of records in it
     * @param type the class
     * @param <R> the class
     * @return a layout
     * @throws IllegalArgumentException if the class is no record, not all of it is of fixed size, or no space is large
     *     enough
     * @throws IllegalAccessException if the lookup does not reach it
     */
    public static <R> Layout<R> ofRecord(Lookup lookup, Class<R> type) throws IllegalAccessException {
        Form form = type.isRecord() ? Records.form(lookup, type) : Forms.REFERENCE;
        if (form == Forms.REFERENCE) {
            throw new IllegalArgumentException(
                    type + " is not a record of nothing but values of fixed size that fit a space");
        }
        return new Layout<>(type, form);
    }

    /**
     * Returns a layout of one's own.
     *
     * @param type the class of the values; those of a subclass are kept as references
     * @param words how many words a value takes; one that takes more than the space has is kept as a reference
     * @param store writes a value into so many words
     * @param load makes an equal value of such words, followed by whatever else is in the space
     * @param <V> the type of the values
     * @return a layout
     */
    public static <V> Layout<V> of(
            Class<V> type,
            ToIntFunction<? super V> words,
            BiConsumer<? super V, long[]> store,
            Function<long[], ? extends V> load) {
        Objects.requireNonNull(type);
        Objects.requireNonNull(words);
        Objects.requireNonNull(store);
        Objects.requireNonNull(load);
        return new Layout<>(type, new OwnForm<>(type, words, store, load));
    }
}
