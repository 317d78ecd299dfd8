package inlay.fuzz.box;

import inlay.fuzz.reference.Cell;
import inlay.smallbox.Space;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The side of the containers. */
final class ContainerWorld extends World {

    ContainerWorld() {
        super(HeldBox.FACTORY);
    }

    @Override
    void scribble(@Nullable Object array) {
        if (array != null) {
            Sequence.scribble(array);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    Function<Cell, Boolean> isSame(Cell cell) {
        return other -> ((HeldBox) other).box() == ((HeldBox) cell).box();
    }

    @Override
    int wordsOfBytes(int bytes) {
        Space space = Space.ofBytes(bytes);
        if (space.bytes() != space.words() * Long.BYTES || Space.valueOf("S" + space.words()) != space) {
            throw new IllegalStateException("Space of " + space.bytes() + " bytes");
        }
        return space.words();
    }

    @Override
    Class<?> open(Opened opened) {
        return opened.open();
    }
}
