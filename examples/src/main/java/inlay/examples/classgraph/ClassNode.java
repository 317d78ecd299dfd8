package inlay.examples.classgraph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of the object graph. */
final class ClassNode {
    final int number;

    @Nullable
    List<ClassNode> supertypes;

    @Nullable
    List<ClassNode> references;

    @Nullable
    List<ClassNode> annotations;

    ClassNode(int number) {
        this.number = number;
    }

    List<ClassNode> supertypes() {
        return requireNonNull(supertypes);
    }

    List<ClassNode> references() {
        return requireNonNull(references);
    }

    List<ClassNode> annotations() {
        return requireNonNull(annotations);
    }
}
