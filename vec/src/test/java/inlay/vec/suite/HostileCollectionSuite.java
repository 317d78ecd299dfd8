package inlay.vec.suite;

import static inlay.vec.suite.VecAssertions.assertSound;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections and iterators that do not keep their contracts: nothing of theirs gets in, nothing of the list's gets out. */
public abstract class HostileCollectionSuite extends VecSuite {

    /** For subclasses. */
    protected HostileCollectionSuite() {}

    /** A collection whose methods need not agree. */
    private static final class Liar extends AbstractCollection<Object> {
        private final int size;
        private final Object @Nullable [] array;

        Liar(int size, Object @Nullable [] array) {
            this.size = size;
            this.array = array;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean isEmpty() {
            return size == 0;
        }

        @Override
        public Iterator<Object> iterator() {
            return Arrays.asList(array == null ? new Object[0] : array).iterator();
        }

        @Override
        @SuppressWarnings("NullAway") // the array is null on purpose
        public Object[] toArray() {
            return array;
        }
    }

    /** A way for many elements to get into a list. */
    private record Arrival(String name, BiConsumer<Vec<Object>, Collection<Object>> operation, Model model) {

        interface Model {
            List<Object> content(List<Object> before, List<Object> arrived);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arrival> arrivals() {
        return Stream.of(
                new Arrival(
                        "addAll",
                        (list, elements) -> list.addAll(elements),
                        (before, arrived) -> joined(before, arrived, List.of())),
                new Arrival(
                        "addAll at start",
                        (list, elements) -> list.addAll(0, elements),
                        (before, arrived) -> joined(arrived, before, List.of())),
                new Arrival(
                        "extend",
                        (list, elements) -> list.extend(elements),
                        (before, arrived) -> joined(before, arrived, List.of())),
                new Arrival(
                        "extend at index",
                        (list, elements) -> list.extend(list.size() / 2, elements),
                        (before, arrived) -> joined(
                                before.subList(0, before.size() / 2),
                                arrived,
                                before.subList(before.size() / 2, before.size()))),
                new Arrival("assign", (list, elements) -> list.assign(elements), (before, arrived) -> arrived),
                new Arrival(
                        "splice of half",
                        (list, elements) -> list.splice(0, list.size() / 2, elements),
                        (before, arrived) ->
                                joined(arrived, before.subList(before.size() / 2, before.size()), List.of())),
                new Arrival(
                        "subList.addAll",
                        (list, elements) -> list.subList(0, list.size() / 2).addAll(elements),
                        (before, arrived) -> joined(
                                before.subList(0, before.size() / 2),
                                arrived,
                                before.subList(before.size() / 2, before.size()))));
    }

    private static List<Object> joined(List<Object> first, List<Object> second, List<Object> third) {
        List<Object> joined = new ArrayList<>(first);
        joined.addAll(second);
        joined.addAll(third);
        return joined;
    }

    private interface Check {
        void accept(VecKind kind, Vec<Object> list, List<Object> content);
    }

    /** Runs a check on lists of all kinds, histories and telling sizes. */
    private void forEachList(Check check) {
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                for (int size : kind.tellingSizes()) {
                    List<Object> content = numbers(size);
                    check.accept(kind, history.list(kind, content), content);
                }
            }
        }
    }

    private static List<Object> numbers(int count) {
        return IntStream.range(0, count).<Object>mapToObj(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void shouldTakeWhatArrivesWhateverSizeIsClaimed(Arrival arrival) {
        for (int claimed : new int[] {Integer.MIN_VALUE, -1, 0, 1, 100, Integer.MAX_VALUE}) {
            for (int arriving : new int[] {0, 1, 3, 20}) {
                forEachList((kind, list, content) -> {
                    Object[] array = numbers(arriving).toArray();
                    List<Object> expected = arrival.model().content(content, numbers(arriving));
                    int modest = modestCapacity(kind, list.capacity(), content.size() + arriving);

                    arrival.operation().accept(list, new Liar(claimed, array));

                    assertSound(kind, expected, list);
                    assertTrue(list.capacity() <= modest, () -> "capacity " + list.capacity());
                });
            }
        }
    }

    /** What a list may have grown to at most, be it at once or step by step. */
    private static int modestCapacity(VecKind kind, int capacity, int needed) {
        return needed <= capacity
                ? capacity
                : Math.max(kind.grownCapacity(capacity, needed), kind.capacityAfterAdding(capacity, needed));
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void shouldNotKeepTheArrayThatArrived(Arrival arrival) {
        for (int arriving : new int[] {1, 3, 20}) {
            forEachList((kind, list, content) -> {
                Object[] array = numbers(arriving).toArray();
                List<Object> expected = new ArrayList<>(arrival.model().content(content, numbers(arriving)));

                arrival.operation().accept(list, new Liar(arriving, array));
                Arrays.fill(array, "overwritten");

                assertSound(kind, expected, list);
                expected.replaceAll(element -> "new");
                list.replaceAll(element -> "new");
                assertSound(kind, expected, list);
                assertTrue(Arrays.stream(array).allMatch("overwritten"::equals), "written to the array that arrived");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void shouldTakeAnArrayOfAnotherTypeAsMereElements(Arrival arrival) {
        for (int arriving : new int[] {1, 3, 20}) {
            forEachList((kind, list, content) -> {
                String[] array =
                        IntStream.range(0, arriving).mapToObj(i -> "s" + i).toArray(String[]::new);
                List<Object> expected = arrival.model().content(content, List.of((Object[]) array));

                arrival.operation().accept(list, new Liar(arriving, array));

                assertSound(kind, expected, list);
                List<Object> replaced = new ArrayList<>(expected);
                replaced.replaceAll(element -> 1);
                list.replaceAll(element -> 1);
                replaced.add(2);
                list.add(2);
                assertSound(kind, replaced, list);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void shouldStayAsItWasWhenNoArrayArrives(Arrival arrival) {
        forEachList((kind, list, content) -> {
            int capacity = list.capacity();

            assertThrows(NullPointerException.class, () -> arrival.operation().accept(list, new Liar(3, null)));

            assertSound(kind, content, list);
            assertEquals(capacity, list.capacity());
        });
    }

    @Test
    void shouldCopyWhatArrivesWhateverSizeIsClaimed() {
        for (VecKind kind : kinds()) {
            for (int arriving = 0; arriving <= kind.lastConsecutiveSize(); arriving++) {
                for (int claimed : new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}) {
                    Object[] array = numbers(arriving).toArray();

                    Vec<Object> list = kind.copyOf(new Liar(claimed, array));
                    Arrays.fill(array, "overwritten");

                    assertSound(kind, numbers(arriving), list);
                    assertEquals(kind.exactCapacity(arriving), list.capacity());
                }
                String[] strings =
                        IntStream.range(0, arriving).mapToObj(i -> "s" + i).toArray(String[]::new);
                Vec<Object> copy = kind.copyOf(new Liar(arriving, strings));
                copy.replaceAll(element -> 1);
                assertTrue(copy.stream().allMatch(element -> element.equals(1)));
                kind.checkStructure(copy);
            }
            assertThrows(NullPointerException.class, () -> kind.copyOf(new Liar(1, null)));
        }
    }

    /** An iterator of which {@code hasNext} promises one thing and {@code next} does another. */
    private static Iterator<Object> iterator(int promised, int given) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < promised;
            }

            @Override
            public Object next() {
                if (next >= given) {
                    throw new NoSuchElementException();
                }
                return next++;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5, 100})
    void shouldTakeWhatAnIteratorPromises(int promised) {
        forEachList((kind, list, content) -> {
            Vec<Object> inserted = kind.copyOf(content);
            Vec<Object> spliced = kind.copyOf(content);

            list.extend(iterator(promised, Integer.MAX_VALUE));
            inserted.extend(0, iterator(promised, Integer.MAX_VALUE));
            Vec<Object> removed = spliced.splice(0, content.size(), () -> iterator(promised, Integer.MAX_VALUE));

            assertSound(kind, joined(content, numbers(promised), List.of()), list);
            assertSound(kind, joined(numbers(promised), content, List.of()), inserted);
            assertSound(kind, numbers(promised), spliced);
            assertSound(kind, content, removed);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5, 100})
    void shouldKeepWhatArrivedWhenAnIteratorRunsShort(int given) {
        forEachList((kind, list, content) -> {
            Vec<Object> inserted = kind.copyOf(content);
            Vec<Object> spliced = kind.copyOf(content);

            assertThrows(NoSuchElementException.class, () -> list.extend(iterator(Integer.MAX_VALUE, given)));
            assertThrows(NoSuchElementException.class, () -> inserted.extend(0, iterator(Integer.MAX_VALUE, given)));
            assertThrows(
                    NoSuchElementException.class,
                    () -> spliced.splice(0, content.size(), () -> iterator(Integer.MAX_VALUE, given)));

            assertSound(kind, joined(content, numbers(given), List.of()), list);
            assertSound(kind, joined(numbers(given), content, List.of()), inserted);
            assertSound(kind, content, spliced);
        });
    }

    @Test
    @SuppressWarnings("NullAway") // null where it is forbidden
    void shouldNotTakeANullIterator() {
        forEachList((kind, list, content) -> {
            assertThrows(NullPointerException.class, () -> list.extend((Iterable<Object>) () -> null));
            assertThrows(NullPointerException.class, () -> list.extend(0, (Iterable<Object>) () -> null));
            assertThrows(NullPointerException.class, () -> list.splice(0, 0, (Iterable<Object>) () -> null));

            assertSound(kind, content, list);
        });
    }

    /** A collection that knows no element of the list's. */
    private static final class Refusing extends AbstractCollection<Object> {
        @Override
        public boolean contains(@Nullable Object element) {
            throw new ClassCastException();
        }

        @Override
        public Iterator<Object> iterator() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            return -1;
        }
    }

    @Test
    void shouldStayAsItWasWhenACollectionRefusesItsElements() {
        forEachList((kind, list, content) -> {
            int capacity = list.capacity();
            if (!content.isEmpty()) {
                assertThrows(ClassCastException.class, () -> list.removeAll(new Refusing()));
                assertThrows(ClassCastException.class, () -> list.retainAll(new Refusing()));
                assertThrows(
                        ClassCastException.class,
                        () -> list.subList(0, content.size()).removeAll(new Refusing()));
                assertThrows(
                        ClassCastException.class,
                        () -> list.subList(0, content.size()).retainAll(new Refusing()));
            }
            assertThrows(UnsupportedOperationException.class, () -> list.containsAll(new Refusing()));

            assertSound(kind, content, list);
            assertEquals(capacity, list.capacity());
        });
    }

    /** An element that remembers what it was compared with, and does something in between. */
    private static final class Watcher {
        final List<@Nullable Object> seen = new ArrayList<>();
        Runnable action = () -> {};

        @Override
        public boolean equals(@Nullable Object other) {
            seen.add(other);
            action.run();
            return this == other;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private record Search(String name, BiConsumer<Vec<Object>, Watcher> operation) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Search> searches() {
        return Stream.of(
                new Search("indexOf", (list, watcher) -> assertEquals(-1, list.indexOf(watcher))),
                new Search("lastIndexOf", (list, watcher) -> assertEquals(-1, list.lastIndexOf(watcher))),
                new Search("contains", (list, watcher) -> assertFalse(list.contains(watcher))),
                new Search("remove", (list, watcher) -> assertFalse(list.remove(watcher))),
                new Search("removeAll", (list, watcher) -> assertFalse(list.removeAll(List.of(watcher)))),
                new Search("containsAll", (list, watcher) -> assertFalse(list.containsAll(List.of(watcher)))),
                new Search(
                        "subList.indexOf",
                        (list, watcher) ->
                                assertEquals(-1, list.subList(0, list.size()).indexOf(watcher))),
                new Search("equals", (list, watcher) -> {
                    list.replaceAll(element -> watcher);
                    assertFalse(list.equals(numbers(list.size())));
                }),
                new Search("dedup", (list, watcher) -> {
                    list.replaceAll(element -> new Object());
                    list.set(list.size() - 1, watcher);
                    assertFalse(list.dedup());
                }));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void shouldNeverShowItsBlockToAnElement(Search search) {
        forEachList((kind, list, content) -> {
            if (content.size() < 2) {
                return;
            }
            Watcher calm = new Watcher();
            search.operation().accept(kind.copyOf(content), calm);
            for (int moment = 1; moment <= calm.seen.size(); moment++) {
                for (boolean spill : new boolean[] {true, false}) {
                    Vec<Object> moved = kind.copyOf(content);
                    moved.reserve(spill ? 0 : 100);
                    Watcher watcher = new Watcher();
                    int when = moment;
                    watcher.action = () -> {
                        if (watcher.seen.size() == when) {
                            if (spill) {
                                moved.reserve(100);
                            } else {
                                moved.truncate(1);
                                moved.shrinkToFit();
                            }
                        }
                    };

                    assertThrows(
                            ConcurrentModificationException.class,
                            () -> search.operation().accept(moved, watcher));

                    assertEquals(when, watcher.seen.size(), "called on after the change");
                    assertFalse(watcher.seen.stream().anyMatch(Object[].class::isInstance), "saw the block");
                    watcher.action = () -> {};
                    kind.checkStructure(moved);
                }
            }
        });
    }

    @Test
    void shouldHandOutArraysOfItsOwn() {
        forEachList((kind, list, content) -> {
            Object[] array = list.toArray();
            Object[] typed = list.toArray(new Object[0]);
            Object[] generated = list.toArray(Object[]::new);
            for (Object[] handedOut : List.of(array, typed, generated)) {
                assertArrayEquals(content.toArray(), handedOut);
                Arrays.fill(handedOut, "overwritten");
            }
            assertSound(kind, content, list);

            Object[] moved = list.intoArray(Object[]::new);
            assertArrayEquals(content.toArray(), moved);
            Arrays.fill(moved, "overwritten");
            assertSound(kind, List.of(), list);

            list.addAll(content);
            ArrayList<Object> movedList = list.intoList();
            assertEquals(content, movedList);
            movedList.replaceAll(element -> "overwritten");
            assertSound(kind, List.of(), list);
        });
    }

    @Test
    void shouldStayAsItWasWhenTheArrayDoesNotTakeItsElements() {
        forEachList((kind, list, content) -> {
            if (content.isEmpty()) {
                return;
            }
            int capacity = list.capacity();

            assertThrows(ArrayStoreException.class, () -> list.intoArray(String[]::new));
            assertThrows(ArrayStoreException.class, () -> list.toArray(String[]::new));
            assertThrows(ArrayStoreException.class, () -> list.toArray(new String[content.size() + 1]));

            assertSound(kind, content, list);
            assertEquals(capacity, list.capacity());
        });
    }

    @Test
    @SuppressWarnings("NullAway") // a generator that gives null
    void shouldStayAsItWasWhenThereIsNoArray() {
        forEachList((kind, list, content) -> {
            assertThrows(NullPointerException.class, () -> list.intoArray(length -> null));
            assertThrows(NullPointerException.class, () -> list.toArray((Object[]) null));

            assertSound(kind, content, list);
        });
    }
}
