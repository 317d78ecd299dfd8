package inlay.fuzz.list;

import java.util.List;

/** Operations on a view of a list. */
final class Views {

    private Views() {}

    /** Runs operations of lists on a view, all others on the lists of the side; goes on after one that throws. */
    static void run(List<@org.jspecify.annotations.Nullable Object> view, List<ListOperation> steps, Side side) {
        for (ListOperation step : steps) {
            try {
                side.note(step instanceof ListOperation.OnList onList ? onList.on(view, side) : step.run(side));
                side.note(view.size());
            } catch (Throwable thrown) {
                side.noteThrown(thrown);
            }
        }
    }
}
