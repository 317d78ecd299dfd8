package inlay.fuzz.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations on a view of a list. */
final class Views {

    private static final int OUTER = 1;

    private Views() {}

    /**
     * Runs operations of lists on a view, or on what it is a view of if they are for list {@link #OUTER}, all others on
     * the lists of the side; goes on after one that throws.
     */
    static void run(List<@Nullable Object> view, List<@Nullable Object> outer, List<ListOperation> steps, Side side) {
        for (ListOperation step : steps) {
            try {
                side.note(run(view, outer, step, side));
                side.note(view.size());
            } catch (Throwable thrown) {
                side.noteThrown(thrown);
            }
        }
    }

    private static @Nullable Object run(
            List<@Nullable Object> view, List<@Nullable Object> outer, ListOperation step, Side side) throws Exception {
        if (step instanceof ListOperation.OnList onList) {
            return onList.on(onList.list() == OUTER ? outer : view, side);
        }
        return step.run(side);
    }
}
