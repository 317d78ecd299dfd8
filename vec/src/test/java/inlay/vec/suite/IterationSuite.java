package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Iterators and spliterators of lists and sub-lists while the list changes, and what spliterators say of themselves. */
public abstract class IterationSuite extends VecSuite {

    private static final List<View> VIEWS = List.of(
            (List<@Nullable String> list) -> list,
            (List<@Nullable String> list) -> list.subList(list.size() / 3, list.size() - list.size() / 3));

    /** Constructor for subclasses. */
    protected IterationSuite() {}

    // Iterators

    /** A list of at least one element, an iterator that has returned one, and a change of the list behind its back. */
    private static void assertFailsFast(VecCase subject, Consumer<ListIterator<@Nullable String>> use) {
        List<Operation.Action<Vec<@Nullable String>>> changes = List.of(
                list -> list.add("added"),
                list -> list.addAll(VecCase.content(40)),
                Vec::pop,
                list -> list.remove(0),
                Vec::clear);
        for (Operation.Action<Vec<@Nullable String>> change : changes) {
            Vec<@Nullable String> list = subject.list();
            list.add("last");
            ListIterator<@Nullable String> iterator = list.listIterator(list.size() / 2);
            iterator.next();
            change.on(list);
            List<@Nullable String> changed = new ArrayList<>(list);
            assertThrows(ConcurrentModificationException.class, () -> use.accept(iterator));
            VecAssertions.assertSound(subject.kind(), changed, list);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFailFastInListIterators(VecCase subject) {
        assertAll(
                () -> assertFailsFast(subject, Iterator::next),
                () -> assertFailsFast(subject, ListIterator::previous),
                () -> assertFailsFast(subject, Iterator::remove),
                () -> assertFailsFast(subject, iterator -> iterator.set("set")),
                () -> assertFailsFast(subject, iterator -> iterator.add("added")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFailFastInIterators(VecCase subject) {
        for (int taken = 1; taken <= Math.min(20, subject.size()); taken++) {
            Vec<@Nullable String> list = subject.list();
            Iterator<@Nullable String> iterator = list.iterator();
            for (int i = 0; i < taken; i++) {
                iterator.next();
            }
            list.add("added");
            assertThrows(ConcurrentModificationException.class, iterator::next);
            assertThrows(ConcurrentModificationException.class, iterator::remove);
            assertThrows(ConcurrentModificationException.class, () -> iterator.forEachRemaining(element -> {}));
            List<@Nullable String> model = subject.model();
            model.add("added");
            VecAssertions.assertSound(subject.kind(), model, list);
        }
        Iterator<@Nullable String> iterator = subject.list().iterator();
        assertEquals(subject.size() > 0, iterator.hasNext());
    }

    Stream<VecCase> casesWithElements() {
        return cases().filter(subject -> subject.size() > 0);
    }

    @ParameterizedTest
    @MethodSource("casesWithElements")
    @SuppressWarnings({"ModifySourceCollectionInStream", "ModifyCollectionInEnhancedForLoop"})
    void shouldFailFastWhenTheListChangesDuringAWalk(VecCase subject) {
        List<Operation.Action<Vec<@Nullable String>>> walks = List.of(
                list -> list.forEach(element -> list.add("added")),
                list -> list.iterator().forEachRemaining(element -> list.add("added")),
                list -> list.listIterator().forEachRemaining(element -> list.add("added")),
                list -> list.spliterator().forEachRemaining(element -> list.add("added")),
                list -> list.spliterator().tryAdvance(element -> list.add("added")),
                list -> list.stream().forEach(element -> list.add("added")),
                list -> list.subList(0, 1).forEach(element -> list.add("added")),
                list -> list.forEach(element -> list.clear()),
                list -> list.iterator().forEachRemaining(element -> list.clear()),
                list -> list.spliterator().forEachRemaining(element -> list.clear()),
                list -> {
                    for (String element : list) {
                        list.add(element);
                    }
                });
        for (Operation.Action<Vec<@Nullable String>> walk : walks) {
            Vec<@Nullable String> list = subject.list();
            assertThrows(ConcurrentModificationException.class, () -> walk.on(list));
            VecAssertions.assertSound(subject.kind(), new ArrayList<>(list), list);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldIterateOnWhenTheStorageChangesButNotTheSize(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        List<@Nullable String> seen = new ArrayList<>();
        for (String element : list) {
            seen.add(element);
            if (seen.size() % 2 == 0) {
                list.reserve(200);
            } else {
                list.shrinkToFit();
            }
        }
        assertEquals(subject.model(), seen);
        VecAssertions.assertSound(subject.kind(), subject.model(), list);
    }

    // Spliterators

    private static List<@Nullable String> rest(Spliterator<@Nullable String> spliterator) {
        List<@Nullable String> rest = new ArrayList<>();
        spliterator.forEachRemaining(rest::add);
        return rest;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldDescribeItsSpliterators(VecCase subject) {
        for (View view : VIEWS) {
            List<@Nullable String> list = view.of(subject.list());
            Spliterator<@Nullable String> spliterator = list.spliterator();
            int expected = Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED;
            assertEquals(expected, spliterator.characteristics());
            assertEquals(list.size(), spliterator.estimateSize());
            assertEquals(list.size(), spliterator.getExactSizeIfKnown());
            assertThrows(IllegalStateException.class, spliterator::getComparator);
            Spliterator<@Nullable String> prefix = spliterator.trySplit();
            assertEquals(list.size() > 1, prefix != null);
            if (prefix != null) {
                assertEquals(expected, prefix.characteristics());
                assertEquals(list.size(), prefix.getExactSizeIfKnown() + spliterator.getExactSizeIfKnown());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldAdvanceASpliteratorStepByStep(VecCase subject) {
        for (View view : VIEWS) {
            List<@Nullable String> list = view.of(subject.list());
            for (int steps : ListOperations.indices(list.size())) {
                Spliterator<@Nullable String> spliterator = list.spliterator();
                List<@Nullable String> seen = new ArrayList<>();
                for (int i = 0; i < steps; i++) {
                    assertTrue(spliterator.tryAdvance(seen::add));
                    assertEquals(list.size() - i - 1, spliterator.estimateSize());
                }
                Spliterator<@Nullable String> prefix = spliterator.trySplit();
                if (prefix != null) {
                    seen.addAll(rest(prefix));
                }
                seen.addAll(rest(spliterator));
                assertEquals(list, seen);
                assertEquals(0, spliterator.estimateSize());
                assertFalse(spliterator.tryAdvance(seen::add));
                assertEquals(List.of(), rest(spliterator));
                assertNull(spliterator.trySplit());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSplitIntoPartsThatTogetherAreTheList(VecCase subject) {
        for (View view : VIEWS) {
            List<@Nullable String> list = view.of(subject.list());
            assertEquals(list, split(list.spliterator()));
        }
    }

    private static List<@Nullable String> split(Spliterator<@Nullable String> spliterator) {
        long size = spliterator.estimateSize();
        Spliterator<@Nullable String> prefix = spliterator.trySplit();
        List<@Nullable String> elements = new ArrayList<>();
        if (prefix != null) {
            assertTrue(prefix.estimateSize() > 0 && spliterator.estimateSize() > 0);
            assertTrue(Math.abs(prefix.estimateSize() - spliterator.estimateSize()) <= 1);
            assertEquals(size, prefix.estimateSize() + spliterator.estimateSize());
            elements.addAll(split(prefix));
            elements.addAll(split(spliterator));
        } else {
            assertTrue(size <= 1);
            elements.addAll(rest(spliterator));
        }
        assertEquals(size, elements.size());
        return elements;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldBindSpliteratorsToTheSizeAtFirstUse(VecCase subject) {
        for (View view : VIEWS) {
            Vec<@Nullable String> list = subject.list();
            List<@Nullable String> viewed = view.of(list);
            Spliterator<@Nullable String> spliterator = viewed.spliterator();
            Stream<@Nullable String> stream = viewed.stream();
            viewed.add("added");
            viewed.addAll(VecCase.content(20));
            assertEquals(viewed.size(), spliterator.estimateSize());
            assertEquals(viewed, rest(spliterator));
            assertEquals(viewed, stream.collect(Collectors.toList()));
            Spliterator<@Nullable String> shortened = viewed.spliterator();
            viewed.clear();
            assertEquals(0, shortened.estimateSize());
            assertFalse(shortened.tryAdvance(element -> {}));
            VecAssertions.assertSound(subject.kind(), new ArrayList<>(list), list);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFailFastInBoundSpliterators(VecCase subject) {
        for (View view : VIEWS) {
            Vec<@Nullable String> list = subject.list();
            list.addAll(List.of("two", "more"));
            List<@Nullable String> viewed = view.of(list);
            List<Spliterator<@Nullable String>> bound = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                bound.add(viewed.spliterator());
                assertEquals(viewed.size(), bound.get(i).estimateSize());
            }
            list.pop();
            if (viewed != list) {
                assertThrows(ConcurrentModificationException.class, () -> rest(viewed.spliterator()));
            }
            assertHandsNothingOver(use -> bound.get(0).forEachRemaining(use));
            assertHandsNothingOver(bound.get(1)::tryAdvance);
            list.addAll(VecCase.content(9));
            assertHandsNothingOver(use -> bound.get(2).forEachRemaining(use));
            assertHandsNothingOver(bound.get(3)::tryAdvance);
            VecAssertions.assertSound(subject.kind(), new ArrayList<>(list), list);
        }
    }

    private static void assertHandsNothingOver(Consumer<Consumer<@Nullable String>> spliterator) {
        assertThrows(
                ConcurrentModificationException.class,
                () -> spliterator.accept(element -> fail("handed over: " + element)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFeedParallelStreamsInOrder(VecCase subject) {
        for (View view : VIEWS) {
            List<String> expected =
                    view.of(subject.model()).stream().map(String::valueOf).collect(Collectors.toList());
            List<String> actual = view.of(subject.list()).parallelStream()
                    .map(String::valueOf)
                    .collect(Collectors.toList());
            assertEquals(expected, actual);
            assertEquals(
                    expected.size(), view.of(subject.list()).parallelStream().count());
        }
    }
}
