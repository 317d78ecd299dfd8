package inlay.fuzz.box;

import inlay.fuzz.box.Samples.Nothing;
import inlay.fuzz.box.Samples.Strip;
import inlay.fuzz.box.Samples.Touchy;
import inlay.smallbox.Layout;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Layouts of one's own, and values for them. */
@SuppressWarnings("ImmutableEnumChecker")
enum Own implements Kept {
    STRIP_OF_ONE(Layouts.STRIP, () -> Strip.of(1)),
    STRIP_OF_TWO(Layouts.STRIP, () -> Strip.of(2)),
    STRIP_OF_THREE(Layouts.STRIP, () -> Strip.of(3)),
    STRIP_OF_NINE(Layouts.STRIP, () -> Strip.of(9)),
    STRIP_OF_SIXTY(Layouts.STRIP, () -> Strip.of(60)),
    /** More than any space has. */
    STRIP_OF_SEVENTY(Layouts.STRIP, () -> Strip.of(70)),
    /** In no words. */
    NOTHING(Layouts.NOTHING, Nothing::new),
    /** With an {@code equals} that does as the script says. */
    TOUCHY(Layouts.TOUCHY, () -> new Touchy(1)),
    TOUCHY_TOO(Layouts.TOUCHY, () -> new Touchy(2)),
    /** Says that it takes a negative number of words. */
    NEGATIVE(Layouts.NEGATIVE, Samples.OneNumber::new),
    /** Says that it takes as many words as there are numbers. */
    GREEDY(Layouts.GREEDY, Samples.OneNumber::new),
    /** Of a subclass of the class that the layout is for. */
    OF_A_SUBCLASS(Layouts.NUMBER, Samples.OneNumber::new),
    /** Of a class that has a layout by itself. */
    LONG(Layouts.LONG, () -> Long.MIN_VALUE + 1),
    RECORD(Layouts.HIDDEN, () -> Samples.hidden(-2));

    private final OwnLayout<?> own;
    private final Supplier<Object> maker;

    Own(OwnLayout<?> own, Supplier<Object> maker) {
        this.own = own;
        this.maker = maker;
    }

    Object make() {
        return maker.get();
    }

    @Override
    public Layout<?> layout() {
        return own.layout;
    }

    @Override
    public int words(Object value) {
        return own.words(value);
    }

    @Override
    public Object stored(Object value) {
        return own.stored(value);
    }

    @Override
    public Object loaded(Object stored) {
        return own.loaded(stored);
    }

    /** A layout whose functions do as the script says, and the same in terms of the reference. */
    private static class OwnLayout<V> {

        final Layout<V> layout;
        private final Class<?> type;
        private final ToIntFunction<V> words;
        private final UnaryOperator<V> copy;

        OwnLayout(Layout<V> layout, Class<?> type, ToIntFunction<V> words, UnaryOperator<V> copy) {
            this.layout = layout;
            this.type = type;
            this.words = words;
            this.copy = copy;
        }

        @SuppressWarnings("unchecked")
        private V cast(Object value) {
            return (V) value;
        }

        int words(Object value) {
            if (value.getClass() != type) {
                return NONE;
            }
            int count = words.applyAsInt(cast(value));
            if (count < 0) {
                throw new IllegalArgumentException("negative");
            }
            return count;
        }

        Object stored(Object value) {
            Script.reached(Hook.STORE);
            return value;
        }

        Object loaded(Object stored) {
            Script.reached(Hook.LOAD);
            return copy.apply(cast(stored));
        }
    }

    private static final class Layouts {

        static final OwnLayout<Strip> STRIP = own(
                Strip.class,
                strip -> strip.words.length,
                (strip, words) -> System.arraycopy(strip.words, 0, words, 0, strip.words.length),
                words -> new Strip(Arrays.copyOf(words, (int) words[0])));

        static final OwnLayout<Nothing> NOTHING =
                own(Nothing.class, nothing -> 0, (nothing, words) -> {}, words -> new Nothing());

        static final OwnLayout<Touchy> TOUCHY = own(
                Touchy.class,
                touchy -> 1,
                (touchy, words) -> words[0] = touchy.id,
                words -> new Touchy((int) words[0]));

        static final OwnLayout<Samples.OneNumber> NEGATIVE = ownNumber(-1);

        static final OwnLayout<Samples.OneNumber> GREEDY = ownNumber(Integer.MAX_VALUE);

        static final OwnLayout<Number> NUMBER =
                own(Number.class, number -> 1, (number, words) -> words[0] = number.longValue(), words -> words[0]);

        static final OwnLayout<Long> LONG =
                own(Long.class, number -> 1, (number, words) -> words[0] = number, words -> words[0]);

        static final OwnLayout<?> HIDDEN = opened(Samples.hiddenType());

        private static OwnLayout<Samples.OneNumber> ownNumber(int count) {
            return own(
                    Samples.OneNumber.class, number -> count, (number, words) -> {}, words -> new Samples.OneNumber());
        }

        private static <V> OwnLayout<V> own(
                Class<V> type, ToIntFunction<V> words, BiConsumer<V, long[]> store, Function<long[], V> load) {
            ToIntFunction<V> asked = value -> {
                Script.reached(Hook.WORDS);
                return words.applyAsInt(value);
            };
            Layout<V> layout = Layout.of(
                    type,
                    asked,
                    (value, room) -> {
                        store.accept(value, room);
                        Script.reached(Hook.STORE);
                    },
                    room -> {
                        Script.reached(Hook.LOAD);
                        return load.apply(room);
                    });
            return new OwnLayout<>(layout, type, asked, value -> {
                long[] kept = new long[64];
                store.accept(value, kept);
                return load.apply(kept);
            });
        }

        private static <R> OwnLayout<R> opened(Class<R> type) {
            try {
                return new OwnLayout<>(
                        Layout.ofRecord(Samples.lookup(), type), type, record -> 1, UnaryOperator.identity()) {
                    @Override
                    Object stored(Object value) {
                        return value;
                    }

                    @Override
                    Object loaded(Object stored) {
                        return stored;
                    }
                };
            } catch (IllegalAccessException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
