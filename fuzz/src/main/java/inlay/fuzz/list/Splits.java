package inlay.fuzz.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The spliterator of a list and those split from it, told to the side step by step. */
final class Splits {

    private final List<@Nullable Object> list;
    private final Side side;
    private final Consumer<@Nullable Object> action;
    private final List<Spliterator<@Nullable Object>> parts = new ArrayList<>();
    private int current;

    Splits(List<@Nullable Object> list, Side side, Consumer<@Nullable Object> action) {
        this.list = list;
        this.side = side;
        this.action = action;
        parts.add(list.spliterator());
    }

    void run(List<Cut> cuts) {
        side.note(parts.get(0).characteristics());
        for (Cut cut : cuts) {
            try {
                run(cut);
            } catch (Throwable thrown) {
                side.noteThrown(thrown);
            }
        }
    }

    private void run(Cut cut) {
        Spliterator<@Nullable Object> part = parts.get(current);
        switch (cut) {
            case SPLIT -> split(part);
            case ADVANCE -> side.note(part.tryAdvance(action));
            case REST -> part.forEachRemaining(action);
            case ESTIMATE -> side.note(part.estimateSize() + part.getExactSizeIfKnown());
            case NEXT -> current = (current + 1) % parts.size();
            case GROW -> list.add(side.element(Element.A));
            case SHRINK -> list.remove(list.size() - 1);
        }
    }

    private void split(Spliterator<@Nullable Object> part) {
        Spliterator<@Nullable Object> split = part.trySplit();
        side.note(split == null);
        if (split != null) {
            parts.add(split);
            side.note(split.estimateSize());
            side.note(split.characteristics());
        }
    }
}
