package inlay.vec.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * A call on a list, and what gives the same on an array list.
 *
 * @param name the call, as a reader would write it
 * @param call runs on the list under test
 * @param model runs on an array list of the same content
 * @param <L> what the call needs
 */
record Operation<L extends List<@Nullable String>>(String name, Call<L> call, Call<List<@Nullable String>> model) {

    /** Something to do with a list. */
    @FunctionalInterface
    interface Call<L> {
        @Nullable
        Object on(L list);
    }

    /** Something to do with a list that gives no result. */
    @FunctionalInterface
    interface Action<L> {
        void on(L list);
    }

    /** Asserts that both calls give the same result, or the same class of exception. */
    void assertAgrees(L list, List<@Nullable String> array) {
        Outcome expected = Outcome.of(model, array);
        Outcome actual = Outcome.of(call, list);
        if (!expected.sameAs(actual)) {
            throw new AssertionFailedError("outcome", expected, actual, actual.thrown);
        }
    }

    private record Outcome(@Nullable Object value, @Nullable Throwable thrown) {

        static <L> Outcome of(Call<L> call, L list) {
            try {
                Object value = call.on(list);
                return new Outcome(
                        value instanceof Object[] array ? List.of(array.getClass(), Arrays.asList(array)) : value,
                        null);
            } catch (RuntimeException e) {
                return new Outcome(null, e);
            }
        }

        boolean sameAs(Outcome other) {
            return Objects.equals(value, other.value)
                    && Objects.equals(other.value, value)
                    && classOf(thrown) == classOf(other.thrown);
        }

        private static @Nullable Class<?> classOf(@Nullable Throwable thrown) {
            return thrown == null ? null : thrown.getClass();
        }
    }
}
