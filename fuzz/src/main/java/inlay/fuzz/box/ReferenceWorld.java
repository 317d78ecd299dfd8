package inlay.fuzz.box;

import inlay.fuzz.reference.BoxReference;
import inlay.fuzz.reference.Cell;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The side of what the containers are compared with. */
final class ReferenceWorld extends World {

    ReferenceWorld(Consumer<Object> copies) {
        super(BoxReference.factory(copies));
    }

    /** The containers' side has changed it. */
    @Override
    void scribble(@Nullable Object array) {}

    @Override
    Function<Cell, Boolean> isSame(Cell cell) {
        return other -> other == cell;
    }

    @Override
    int wordsOfBytes(int bytes) {
        return BoxReference.spaceOfBytes(bytes);
    }

    @Override
    Class<?> open(Opened opened) {
        return opened.expected();
    }
}
