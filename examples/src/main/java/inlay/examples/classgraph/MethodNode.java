package inlay.examples.classgraph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of the object graph, with its share of the PageRank. */
final class MethodNode {
    @Nullable
    List<MethodNode> callees;

    @Nullable
    List<ClassNode> exceptions;

    double rank;
    double incoming;

    List<MethodNode> callees() {
        return requireNonNull(callees);
    }

    List<ClassNode> exceptions() {
        return requireNonNull(exceptions);
    }
}
