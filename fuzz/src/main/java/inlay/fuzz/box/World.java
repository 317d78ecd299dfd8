package inlay.fuzz.box;

import inlay.fuzz.reference.Cell;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The boxes of one side, and what an operation does other than by a box. */
abstract class World {

    static final int BOXES = 3;
    static final int ALL = (1 << BOXES) - 1;

    final Cell.Factory cells;
    final Cell[] boxes;
    Script script = new Script(this, List.of(), null);

    /** The array that was put in last. */
    @Nullable
    Object array;

    World(Cell.Factory cells) {
        this.cells = cells;
        this.boxes = new Cell[] {cells.empty(1), cells.empty(4), cells.empty(64)};
    }

    /** A value, the same instance on both sides. */
    final @Nullable Object give(Supplier<? extends @Nullable Object> maker) {
        return script.give(maker);
    }

    final Object giveSequence(Sequence sequence, Length length, int words) {
        Object made = Objects.requireNonNull(give(() -> sequence.make(length, words)));
        array = made;
        return made;
    }

    final @Nullable Object answer(Value value) {
        script.called("or else");
        return give(value::make);
    }

    /** Both sides are given the same arrays: only one of them is to change them. */
    abstract void scribble(@Nullable Object array);

    abstract Function<Cell, Boolean> isSame(Cell cell);

    abstract int wordsOfBytes(int bytes);

    abstract Class<?> open(Opened opened);
}
