package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes through a list, step by step and counted: a loop without end fails here at once, and does not run out. */
public abstract class SteppingSuite extends VecSuite {

    /** Constructor for subclasses. */
    protected SteppingSuite() {}

    /** A list of each kind in each state of its storage, and what it has. */
    private void forEachList(Consumer<Vec<Integer>> test) {
        for (VecKind kind : kinds()) {
            for (int size : List.of(kind.inlineCapacity(), kind.inlineCapacity() + 2)) {
                Vec<Integer> list = kind.copyOf(IntStream.range(0, size).boxed().toList());
                test.accept(list);
                kind.checkStructure(list);
            }
        }
    }

    @Test
    void shouldIterateFromElementToElement() {
        forEachList(list -> {
            Iterator<Integer> iterator = list.iterator();
            for (int i = 0; i < list.size(); i++) {
                assertTrue(iterator.hasNext());
                assertEquals(i, iterator.next());
            }
            assertFalse(iterator.hasNext());
        });
    }

    @Test
    void shouldIterateForwardsAndBack() {
        forEachList(list -> {
            ListIterator<Integer> iterator = list.listIterator();
            for (int i = 0; i < list.size(); i++) {
                assertEquals(i, iterator.next());
            }
            for (int i = list.size() - 1; i >= 0; i--) {
                assertEquals(i, iterator.previous());
            }
            assertFalse(iterator.hasPrevious());
        });
    }

    @Test
    void shouldAdvanceFromElementToElement() {
        forEachList(list -> {
            Spliterator<Integer> spliterator = list.spliterator();
            List<Integer> seen = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                assertTrue(spliterator.tryAdvance(seen::add));
            }
            assertFalse(spliterator.tryAdvance(seen::add));
            assertEquals(list, seen);
        });
    }

    @Test
    void shouldSplitIntoSmallerParts() {
        forEachList(list -> {
            Spliterator<Integer> rest = list.spliterator();
            List<Integer> seen = new ArrayList<>();
            long left = list.size();
            for (Spliterator<Integer> part = rest.trySplit(); part != null; part = rest.trySplit()) {
                assertTrue(part.estimateSize() > 0);
                left -= part.estimateSize();
                assertEquals(left, rest.estimateSize());
                part.forEachRemaining(seen::add);
            }
            rest.forEachRemaining(seen::add);
            assertEquals(list, seen);
        });
    }

    /** Takes as many elements as the list has, and fails after that. */
    private static Consumer<Object> takingAllOf(List<?> list) {
        int[] left = {list.size()};
        return taken -> assertTrue(left[0]-- > 0, () -> "one more than all: " + taken);
    }

    @Test
    void shouldHandOverEachElementOnce() {
        forEachList(list -> {
            list.forEach(takingAllOf(list));
            list.iterator().forEachRemaining(takingAllOf(list));
            list.listIterator().forEachRemaining(takingAllOf(list));
            list.spliterator().forEachRemaining(takingAllOf(list));
        });
    }

    @Test
    void shouldAskForEachElementOnce() {
        forEachList(list -> {
            for (boolean backwards : List.of(false, true)) {
                Consumer<Object> asked = takingAllOf(list);
                Object wanted = new Object() {
                    @Override
                    public boolean equals(Object other) {
                        asked.accept(other);
                        return false;
                    }

                    @Override
                    public int hashCode() {
                        return 0;
                    }
                };
                assertEquals(-1, backwards ? list.lastIndexOf(wanted) : list.indexOf(wanted));
            }
        });
    }
}
