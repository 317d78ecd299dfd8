package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/**
 * A table of operations.
 *
 * @param <L> what the calls need
 */
final class Operations<L extends List<@Nullable String>> {

    private final List<Operation<L>> rows = new ArrayList<>();

    /** What to do with an operation. */
    @FunctionalInterface
    interface Check<L extends List<@Nullable String>> {
        void of(Operation<L> operation);
    }

    /** Checks every operation, and reports all that fail, by name. */
    void assertEach(String heading, Check<L> check) {
        assertAll(heading, rows.stream().map(row -> named(row, check)));
    }

    private static <L extends List<@Nullable String>> Executable named(Operation<L> row, Check<L> check) {
        return () -> {
            try {
                check.of(row);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionFailedError(row.name() + ": " + e.getMessage(), e);
            }
        };
    }

    /** Adds a call with another one that gives the same on an array list. */
    void comparing(String name, Operation.Call<L> call, Operation.Call<List<@Nullable String>> model) {
        rows.add(new Operation<>(name, call, model));
    }

    /** Adds a call without result, with another one that does the same on an array list. */
    void doing(String name, Operation.Action<L> call, Operation.Action<List<@Nullable String>> model) {
        comparing(name, withoutResult(call), withoutResult(model));
    }

    /** Adds a call that an array list has too. */
    void sharing(String name, Operation.Call<List<@Nullable String>> call) {
        comparing(name, call::on, call);
    }

    /** Adds a call without result that an array list has too. */
    void sharingAction(String name, Operation.Action<List<@Nullable String>> action) {
        sharing(name, withoutResult(action));
    }

    private static <T> Operation.Call<T> withoutResult(Operation.Action<T> action) {
        return list -> {
            action.on(list);
            return null;
        };
    }
}
