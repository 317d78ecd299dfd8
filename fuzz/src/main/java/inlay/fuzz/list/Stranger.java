package inlay.fuzz.list;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A collection that nobody may rely on: it tells its side of each call, and lies as its source says. */
final class Stranger extends AbstractCollection<@Nullable Object> {

    private static final int TOO_MANY = 3;

    private final Origin origin;
    private final Calls calls;
    private final Side side;
    private final @Nullable Object[] elements;

    Stranger(Source source, List<?> list, Side side) {
        this.origin = source.origin();
        this.calls = side.calls(source.callback());
        this.side = side;
        this.elements = origin == Origin.GIVES_STRINGS
                ? source.content().strings(list, side)
                : source.content().array(list, side);
    }

    @Override
    public int size() {
        calls.accept("size");
        return switch (origin) {
            case CLAIMS_MORE -> elements.length + TOO_MANY;
            case CLAIMS_LESS -> Math.max(0, elements.length - TOO_MANY);
            default -> elements.length;
        };
    }

    @Override
    public boolean contains(@Nullable Object element) {
        side.note("contains");
        boolean answer = calls.test(element);
        return answer;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object[] toArray() {
        calls.accept("toArray");
        int length = elements.length;
        return switch (origin) {
            case SHARES, GIVES_STRINGS -> side.give(elements);
            case GIVES_TOO_MUCH -> side.give(Arrays.copyOf(elements, length + TOO_MANY));
            case GIVES_TOO_LITTLE -> side.give(Arrays.copyOf(elements, Math.max(0, length - TOO_MANY)));
            case GIVES_NO_ARRAY -> null;
            default -> side.give(elements.clone());
        };
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        calls.accept("iterator");
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                calls.accept("hasNext");
                return next < end();
            }

            private int end() {
                return switch (origin) {
                    case ITERATES_LONG, ITERATES_SHORT -> elements.length + TOO_MANY;
                    default -> elements.length;
                };
            }

            @Override
            public @Nullable Object next() {
                calls.accept("next");
                if (next >= elements.length && origin != Origin.ITERATES_LONG) {
                    throw new NoSuchElementException();
                }
                return next < elements.length ? elements[next++] : side.element(next++ % Elements.COUNT);
            }
        };
    }
}
