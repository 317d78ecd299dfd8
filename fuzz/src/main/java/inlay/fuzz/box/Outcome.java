package inlay.fuzz.box;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation has come to on one side.
 *
 * @param trace calls of user code, their arguments, and what operations inside them gave
 */
record Outcome(@Nullable Object result, @Nullable Throwable failure, List<@Nullable Object> trace, boolean hasNested) {

    @Override
    public String toString() {
        return (failure == null ? "gives " + Alike.text(result) : "throws " + failure)
                + (trace.isEmpty() ? "" : " after " + Alike.text(trace));
    }
}
