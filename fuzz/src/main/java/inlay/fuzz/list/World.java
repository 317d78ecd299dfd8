package inlay.fuzz.list;

import inlay.fuzz.reference.SlimReference;
import inlay.fuzz.reference.SmallReference;
import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import org.jspecify.annotations.Nullable;

/** Three live lists, twice: as containers and as references. Both sides have the same elements. */
final class World {

    private static final int SHORT = 2;

    private final Side container;
    private final Side reference;
    private @Nullable Side running;

    World() {
        Elements elements = new Elements(this);
        container = new Side(true, elements, SmallVec.create(), SlimVec.create(), SmallVec.withInlineCapacity(SHORT));
        reference = new Side(
                false,
                elements,
                SmallReference.create(),
                SlimReference.create(),
                SmallReference.withInlineCapacity(SHORT));
    }

    Side container() {
        return container;
    }

    Side reference() {
        return reference;
    }

    /**
     * The armed element was compared or hashed: tells the side whose operation is running.
     *
     * @return whether it is to be equal to what it was compared with
     */
    boolean compared(@Nullable Object with) {
        Side side = running;
        return side != null && side.compared(with);
    }

    Outcome run(ListOperation operation, Side side) {
        side.start();
        running = side;
        try {
            return new Outcome(operation.run(side), null);
        } catch (Throwable thrown) {
            return new Outcome(null, thrown);
        } finally {
            running = null;
        }
    }

    /** What an operation has returned or thrown. */
    record Outcome(@Nullable Object result, @Nullable Throwable thrown) {}
}
