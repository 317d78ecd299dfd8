package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** What has to hold of every list at every moment, compared with an {@link ArrayList} of the same content. */
public final class VecAssertions {

    private VecAssertions() {}

    /** Asserts structure, content by every route, equality, hash and text. */
    public static void assertSound(VecKind kind, List<?> model, Vec<?> list) {
        kind.checkStructure(list);
        assertEquals(model.size(), list.size(), "size");
        assertEquals(model.isEmpty(), list.isEmpty(), "isEmpty");
        assertTrue(list.capacity() >= list.size(), () -> "capacity " + list.capacity() + " of size " + list.size());
        assertSameByIndex(model, list);
        assertSameByIterators(model, list);
        assertArrayEquals(model.toArray(), list.toArray(), "toArray");
        assertEquals(model, list, "model equals list");
        assertEquals(list, model, "list equals model");
        assertEquals(model.hashCode(), list.hashCode(), "hashCode");
        assertEquals(model.toString(), list.toString(), "toString");
        assertEquals(list, kind.copyOf(model), "equals a list with another history");
        kind.checkStructure(list);
    }

    private static void assertSameByIndex(List<?> model, Vec<?> list) {
        for (int i = 0; i < model.size(); i++) {
            assertSame(model.get(i), list.get(i), "element " + i);
        }
    }

    private static void assertSameByIterators(List<?> model, Vec<?> list) {
        Iterator<?> forwards = list.iterator();
        for (Object element : model) {
            assertSame(element, forwards.next(), "iterator");
        }
        assertEquals(false, forwards.hasNext(), "iterator ends");
        ListIterator<?> backwards = list.listIterator(list.size());
        for (int i = model.size() - 1; i >= 0; i--) {
            assertSame(model.get(i), backwards.previous(), "list iterator");
        }
        assertEquals(false, backwards.hasPrevious(), "list iterator ends");
        List<Object> seen = new ArrayList<>();
        list.forEach(seen::add);
        assertEquals(model, seen, "forEach");
    }
}
