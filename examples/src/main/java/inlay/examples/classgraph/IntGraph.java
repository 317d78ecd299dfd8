package inlay.examples.classgraph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The class graph with numbers for nodes: what is left of the class files once they are parsed. */
record IntGraph(Map<ListKind, IntLists> lists) {

    IntLists of(ListKind kind) {
        IntLists found = lists.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no lists of kind " + kind.label());
        }
        return found;
    }

    int classes() {
        return of(ListKind.SUPERTYPES).count();
    }

    int methods() {
        return of(ListKind.CALLEES).count();
    }

    /** Number of lists of all kinds. */
    int listCount() {
        int count = 0;
        for (IntLists some : lists.values()) {
            count += some.count();
        }
        return count;
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (ListKind kind : ListKind.values()) {
                of(kind).writeTo(out);
            }
        }
    }

    static IntGraph read(Path file) throws IOException {
        Map<ListKind, IntLists> lists = new EnumMap<>(ListKind.class);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ListKind kind : ListKind.values()) {
                lists.put(kind, IntLists.readFrom(in));
            }
        }
        return new IntGraph(lists);
    }
}
