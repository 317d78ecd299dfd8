package inlay.fuzz.list;

import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A walk over a list with an iterator, told to the side step by step. Goes on after a step that throws. */
final class Walk {

    private final List<@Nullable Object> list;
    private final Side side;
    private final Consumer<@Nullable Object> rest;
    private int element;

    Walk(List<@Nullable Object> list, Side side, Element first, Callback callback) {
        this.list = list;
        this.side = side;
        this.rest = side.consumer(callback);
        this.element = first.number();
    }

    private @Nullable Object nextElement() {
        return side.element(element++ % Elements.COUNT);
    }

    void with(Iterator<@Nullable Object> iterator, List<Move> moves) {
        for (Move move : moves) {
            try {
                if (move.isBehindTheBack()) {
                    change(move);
                } else {
                    step(iterator, move);
                }
                side.note(iterator.hasNext());
            } catch (Throwable thrown) {
                side.noteThrown(thrown);
            }
        }
    }

    void with(ListIterator<@Nullable Object> iterator, List<Move> moves) {
        for (Move move : moves) {
            try {
                if (move.isBehindTheBack()) {
                    change(move);
                } else {
                    stepEitherWay(iterator, move);
                }
                side.note(iterator.hasNext());
                side.note(iterator.hasPrevious());
                side.note(iterator.nextIndex());
                side.note(iterator.previousIndex());
            } catch (Throwable thrown) {
                side.noteThrown(thrown);
            }
        }
    }

    private void step(Iterator<@Nullable Object> iterator, Move move) {
        switch (move) {
            case REMOVE -> iterator.remove();
            case REST -> iterator.forEachRemaining(rest);
            default -> side.note(iterator.next());
        }
    }

    private void stepEitherWay(ListIterator<@Nullable Object> iterator, Move move) {
        switch (move) {
            case PREVIOUS -> side.note(iterator.previous());
            case SET -> iterator.set(nextElement());
            case ADD -> iterator.add(nextElement());
            default -> step(iterator, move);
        }
    }

    private void change(Move move) {
        switch (move) {
            case GROW -> list.add(nextElement());
            case SHRINK -> list.remove(list.size() - 1);
            default -> side.relocate(list);
        }
    }
}
