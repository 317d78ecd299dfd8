package inlay.examples.classgraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphLinkerTest {
    private static final MethodReference BASE_RUN = new MethodReference("Base", "run", "()V");
    private static final MethodReference LEAF_GO = new MethodReference("Leaf", "go", "()V");
    private static final MethodReference OBJECT_CLONE =
            new MethodReference("java/lang/Object", "clone", "()Ljava/lang/Object;");

    private static final List<ParsedClass> CLASSES = List.of(
            parsed("java/lang/Object", List.of(), List.of(), method(OBJECT_CLONE)),
            parsed("Base", List.of("java/lang/Object"), List.of("Unknown", "Leaf"), method(BASE_RUN)),
            parsed(
                    "Leaf",
                    List.of("Unknown", "Base"),
                    List.of("Base"),
                    method(
                            LEAF_GO,
                            BASE_RUN.in("Leaf"),
                            BASE_RUN,
                            BASE_RUN.in("Unknown"),
                            OBJECT_CLONE.in("[I"),
                            LEAF_GO,
                            new MethodReference("Leaf", "absent", "()V"))));

    private static ParsedClass parsed(
            String name, List<String> supertypes, List<String> references, ParsedMethod method) {
        return new ParsedClass(name, supertypes, new LinkedHashSet<>(references), Set.of(), List.of(method));
    }

    private static ParsedMethod method(MethodReference reference, MethodReference... callees) {
        return new ParsedMethod(reference, new LinkedHashSet<>(Arrays.asList(callees)), List.of("Base"));
    }

    private static int[] list(IntGraph graph, ListKind kind, int i) {
        IntLists lists = graph.of(kind);
        return Arrays.copyOfRange(lists.targets(), lists.offsets()[i], lists.offsets()[i + 1]);
    }

    @Test
    void shouldDropNamesThatWereNotParsed() {
        IntGraph graph = GraphLinker.link(CLASSES);
        assertArrayEquals(new int[] {2}, list(graph, ListKind.REFERENCES, 1));
        assertArrayEquals(new int[] {1}, list(graph, ListKind.SUPERTYPES, 2));
    }

    @Test
    void shouldResolveInheritedCalleesOnceAndKeepTheirOrder() {
        IntGraph graph = GraphLinker.link(CLASSES);
        assertArrayEquals(new int[] {1, 0, 2}, list(graph, ListKind.CALLEES, 2));
    }

    @Test
    void shouldHoldAListForEveryNodeEvenIfEmpty() {
        IntGraph graph = GraphLinker.link(CLASSES);
        assertEquals(3, graph.classes());
        assertEquals(3, graph.methods());
        assertEquals(15, graph.listCount());
        assertEquals(0, graph.of(ListKind.ANNOTATIONS).size(2));
    }

    @Test
    void shouldNumberMethodsAsItNamesThem() {
        assertEquals(List.of(OBJECT_CLONE, BASE_RUN, LEAF_GO), GraphLinker.methods(CLASSES));
    }

    @Test
    void shouldReadBackWhatItWrote(@TempDir Path directory) throws Exception {
        IntGraph graph = GraphLinker.link(CLASSES);
        graph.write(directory.resolve("graph"));
        IntGraph read = IntGraph.read(directory.resolve("graph"));
        for (ListKind kind : ListKind.values()) {
            assertArrayEquals(graph.of(kind).offsets(), read.of(kind).offsets());
            assertArrayEquals(graph.of(kind).targets(), read.of(kind).targets());
        }
    }
}
