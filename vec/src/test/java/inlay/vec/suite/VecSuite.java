package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.vec.Vec;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What all suites have in common: the containers they run over, and how a table of operations is run. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class VecSuite {

    /** Constructor for subclasses. */
    protected VecSuite() {}

    /** The containers to run over. */
    protected abstract Collection<? extends VecKind> kinds();

    /** Every container with every history and every telling size. */
    protected Stream<VecCase> cases() {
        return kinds().stream().flatMap(VecCase::casesOf);
    }

    /** The container that makes lists of the class of this one. */
    protected final VecKind kindOf(Vec<?> list) {
        return kinds().stream()
                .filter(kind -> kind.create().getClass() == list.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** A part of a list, or a view of it. */
    @FunctionalInterface
    interface View {
        List<@Nullable String> of(List<@Nullable String> list);
    }

    /** Runs each operation on a list of its own and on its model, and compares results and contents. */
    static void assertAgree(VecCase subject, Operations<Vec<@Nullable String>> table) {
        table.assertEach(subject.toString(), (Operation<Vec<@Nullable String>> operation) -> {
            Vec<@Nullable String> list = subject.list();
            List<@Nullable String> model = subject.model();
            operation.assertAgrees(list, model);
            VecAssertions.assertSound(subject.kind(), model, list);
        });
    }

    /** Runs each operation on a view of a list of its own and on the same view of its model, and compares. */
    static void assertAgree(VecCase subject, View view, Operations<List<@Nullable String>> table) {
        table.assertEach(subject.toString(), (Operation<List<@Nullable String>> operation) -> {
            Vec<@Nullable String> list = subject.list();
            List<@Nullable String> model = subject.model();
            List<@Nullable String> viewOfList = view.of(list);
            List<@Nullable String> viewOfModel = view.of(model);
            operation.assertAgrees(viewOfList, viewOfModel);
            assertEquals(viewOfModel, viewOfList, "view");
            VecAssertions.assertSound(subject.kind(), model, list);
        });
    }
}
