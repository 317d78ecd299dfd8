package inlay.smallbox;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A form by functions of a user. They see an array, never the box: so they cannot leave it half written.
 *
 * @param <V> the class of the values
 */
final class OwnForm<V> extends Form {

    private final ToIntFunction<? super V> words;
    private final BiConsumer<? super V, long[]> store;
    private final Function<long[], ? extends V> load;

    OwnForm(
            Class<V> type,
            ToIntFunction<? super V> words,
            BiConsumer<? super V, long[]> store,
            Function<long[], ? extends V> load) {
        super(type);
        this.words = words;
        this.store = store;
        this.load = load;
    }

    @SuppressWarnings("unchecked")
    private V cast(Object value) {
        return (V) value;
    }

    @Override
    int wordsOf(Object value) {
        if (value.getClass() != type) {
            return NONE;
        }
        int count = words.applyAsInt(cast(value));
        if (count < 0) {
            throw new IllegalArgumentException("A layout takes " + count + " words for a value of " + type);
        }
        return count;
    }

    @Override
    void store(SmallBox<?> box, Object value, int words) {
        long[] stored = new long[words];
        store.accept(cast(value), stored);
        for (int i = 0; i < stored.length; i++) {
            box.setWord(i, stored[i]);
        }
    }

    /** Gives all words of the box: how many of them count, only the value itself could tell. */
    @Override
    Object load(SmallBox<?> box) {
        long[] stored = new long[box.words()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = box.word(i);
        }
        return Objects.requireNonNull(load.apply(stored), "A layout has made no value");
    }
}
