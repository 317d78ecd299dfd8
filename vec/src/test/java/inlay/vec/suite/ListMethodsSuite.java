package inlay.vec.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods of {@link List}: they do what they do on an array list, on lists and on views of them. */
public abstract class ListMethodsSuite extends VecSuite {

    /** Constructor for subclasses. */
    protected ListMethodsSuite() {}

    /** The views to run over. */
    abstract Collection<View> views(VecCase subject);

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadAsAnArrayListDoes(VecCase subject) {
        run(subject, ListOperations::reading);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldAddAsAnArrayListDoes(VecCase subject) {
        run(subject, ListOperations::adding);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReplaceAsAnArrayListDoes(VecCase subject) {
        run(subject, ListOperations::replacing);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRemoveAsAnArrayListDoes(VecCase subject) {
        run(subject, ListOperations::removing);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldIterateAsAnArrayListDoes(VecCase subject) {
        run(subject, ListOperations::iterating);
    }

    private void run(VecCase subject, Group group) {
        for (View view : views(subject)) {
            List<@Nullable String> content = new ArrayList<>(view.of(subject.model()));
            assertAgree(subject, view, group.of(content));
        }
    }

    @FunctionalInterface
    private interface Group {
        Operations<List<@Nullable String>> of(List<@Nullable String> content);
    }
}
