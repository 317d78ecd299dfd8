package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bugs that Rust's small vectors once had, as far as they could occur in Java, named after their reports. */
public abstract class AdvisorySuite extends VecSuite {

    /** For subclasses. */
    protected AdvisorySuite() {}

    /** What a callback throws. */
    @SuppressWarnings("serial")
    private static final class Thrown extends RuntimeException {}

    /** Elements that tell their number and equal nothing but themselves. */
    private static List<Object> elements(int count) {
        return IntStream.range(0, count)
                .<Object>mapToObj(i -> new AtomicInteger(i))
                .toList();
    }

    /** An iterator that throws instead of giving the element at an index. */
    private static Iterator<Object> throwingAt(List<Object> elements, int index) {
        Iterator<Object> iterator = elements.iterator();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Object next() {
                if (next++ == index) {
                    throw new Thrown();
                }
                return iterator.next();
            }
        };
    }

    /** A collection that claims a size of its own. */
    private static final class Claiming extends AbstractCollection<Object> {
        private final List<Object> elements;
        private final int claimed;

        Claiming(List<Object> elements, int claimed) {
            this.elements = elements;
            this.claimed = claimed;
        }

        @Override
        public Iterator<Object> iterator() {
            return elements.iterator();
        }

        @Override
        public int size() {
            return claimed;
        }
    }

    private static List<Object> inserted(List<Object> content, int index, List<Object> added) {
        List<Object> expected = new ArrayList<>(content);
        expected.addAll(index, added);
        return expected;
    }

    Stream<Arguments> kindsAndHistories() {
        return kinds().stream()
                .flatMap(kind -> Stream.of(History.values()).map(history -> Arguments.of(kind, history)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandRustsec20180003InsertManyWithThrowingIterator(VecKind kind, History history) {
        List<Object> content = elements(4);
        List<Object> added = elements(20);
        for (int index = 0; index <= content.size(); index++) {
            for (int thrownAt = 0; thrownAt < added.size(); thrownAt++) {
                Vec<Object> list = history.list(kind, content);
                Iterator<Object> throwing = throwingAt(added, thrownAt);
                int at = index;
                assertThrows(Thrown.class, () -> list.extend(at, throwing));
                VecAssertions.assertSound(kind, inserted(content, index, added.subList(0, thrownAt)), list);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldWithstandRustsec20180018UninitialisedPlaces(VecKind kind) {
        for (int capacity = 0; capacity < 40; capacity++) {
            Vec<Object> list = kind.withCapacity(capacity);
            kind.checkStructure(list);
            assertThrows(IndexOutOfBoundsException.class, () -> list.get(0));
            list.resize(capacity + 1, "filled");
            VecAssertions.assertSound(kind, Collections.nCopies(capacity + 1, "filled"), list);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldWithstandRustsec20190009GrowToTheCurrentCapacity(VecKind kind) {
        List<Object> content = elements(kind.inlineCapacity() + 2);
        Vec<Object> list = History.FRESH.list(kind, content);
        Object block = kind.storage(list);
        list.grow(list.capacity());
        assertSame(block, kind.storage(list));
        VecAssertions.assertSound(kind, content, list);
        list.addAll(content);
        VecAssertions.assertSound(kind, inserted(content, 0, content), list);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldWithstandRustsec20190012GrowDownToInlineAfterClear(VecKind kind) {
        int n = kind.inlineCapacity();
        for (int capacity = 0; capacity <= n; capacity++) {
            Vec<Object> list = History.FRESH.list(kind, elements(n + 2));
            assertTrue(kind.spilled(list));
            list.clear();
            list.grow(capacity);
            assertEquals(kind.exactCapacity(capacity), list.capacity());
            List<Object> content = elements(2 * n + 1);
            content.forEach(list::push);
            VecAssertions.assertSound(kind, content, list);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandRustsec20210003InsertManyOfMoreOrFewerThanHinted(VecKind kind, History history) {
        List<Object> content = elements(3);
        for (int count : new int[] {0, 1, 5, 40}) {
            List<Object> added = elements(count);
            for (int claimed : new int[] {0, 1, count / 2, count + 1, 3 * count, 1000}) {
                for (int index = 0; index <= content.size(); index++) {
                    List<Object> expected = inserted(content, index, added);
                    Vec<Object> list = history.list(kind, content);
                    list.addAll(index, new Claiming(added, claimed));
                    VecAssertions.assertSound(kind, expected, list);
                    Vec<Object> extended = history.list(kind, content);
                    extended.extend(index, (Iterable<Object>) new Claiming(added, claimed));
                    VecAssertions.assertSound(kind, expected, extended);
                    Vec<Object> spliced = history.list(kind, content);
                    spliced.splice(index, index, new Claiming(added, claimed));
                    VecAssertions.assertSound(kind, expected, spliced);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssues4And7And14ElementsTakenTwice(VecKind kind, History history) {
        List<Object> content = elements(20);
        for (int thrownAt = 0; thrownAt < content.size(); thrownAt++) {
            Vec<Object> list = history.list(kind, content);
            List<Object> taken = new ArrayList<>();
            int last = thrownAt;
            Consumer<Object> throwing = element -> {
                if (taken.size() == last) {
                    throw new Thrown();
                }
                taken.add(element);
            };
            assertThrows(Thrown.class, () -> list.drainTo(throwing));
            VecAssertions.assertSound(kind, content.subList(thrownAt, content.size()), list);
            list.drainTo(taken::add);
            assertEquals(content, taken);
            VecAssertions.assertSound(kind, List.of(), list);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssue101ThrowingWhileFilling(VecKind kind, History history) {
        List<Object> content = elements(3);
        List<Object> added = elements(20);
        for (int thrownAt = 0; thrownAt < added.size(); thrownAt++) {
            Vec<Object> list = history.list(kind, content);
            Iterator<Object> throwing = throwingAt(added, thrownAt);
            assertThrows(Thrown.class, () -> list.resizeWith(23, throwing::next));
            VecAssertions.assertSound(kind, inserted(content, 3, added.subList(0, thrownAt)), list);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssues136And208LossInThrowingExtend(VecKind kind, History history) {
        List<Object> content = elements(3);
        List<Object> added = elements(20);
        for (int thrownAt = 0; thrownAt < added.size(); thrownAt++) {
            Vec<Object> list = history.list(kind, content);
            Iterator<Object> throwing = throwingAt(added, thrownAt);
            assertThrows(Thrown.class, () -> list.extend(throwing));
            VecAssertions.assertSound(kind, inserted(content, 3, added.subList(0, thrownAt)), list);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssue343InsertionFarBeyondTheEnd(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Object> content = elements(size);
            Vec<Object> list = history.list(kind, content);
            int capacity = list.capacity();
            for (int index : new int[] {size + 1, size + 2, 1000, 1 << 30, Integer.MAX_VALUE}) {
                assertThrows(IndexOutOfBoundsException.class, () -> list.add(index, "new"));
                assertThrows(IndexOutOfBoundsException.class, () -> list.addAll(index, content));
                assertThrows(IndexOutOfBoundsException.class, () -> list.extend(index, content.iterator()));
            }
            assertEquals(capacity, list.capacity());
            VecAssertions.assertSound(kind, content, list);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssue347AppendWithoutANewLength(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Object> content = elements(size);
            List<Object> added = elements(5);
            Vec<Object> list = history.list(kind, content);
            Vec<Object> other = history.list(kind, added);
            list.append(other);
            VecAssertions.assertSound(kind, inserted(content, size, added), list);
            VecAssertions.assertSound(kind, List.of(), other);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldWithstandIssue353CollectingWithoutASizeHint(VecKind kind) {
        int million = 1_000_000;
        Vec<Integer> list = kind.from(IntStream.range(0, million).iterator());
        kind.checkStructure(list);
        assertEquals(million, list.size());
        for (int i = 0; i < million; i++) {
            assertEquals(i, (int) list.get(i));
        }
        Vec<Integer> collected = IntStream.range(0, 3 * million)
                .filter(i -> i % 3 == 0)
                .map(i -> i / 3)
                .boxed()
                .collect(kind.collector());
        kind.checkStructure(collected);
        assertEquals(list, collected);
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssue407RestKeptBehindAStoppedExtraction(VecKind kind, History history) {
        List<Object> content = elements(10);
        for (int from = 0; from <= 10; from++) {
            for (int to = from; to <= 10; to++) {
                Vec<Object> list = history.list(kind, content);
                Vec<Object> removed = list.extractIf(from, to, element -> content.indexOf(element) % 2 == 0);
                List<Object> kept = new ArrayList<>(content);
                List<Object> expected = content.subList(from, to).stream()
                        .filter(element -> content.indexOf(element) % 2 == 0)
                        .toList();
                kept.removeAll(expected);
                VecAssertions.assertSound(kind, kept, list);
                VecAssertions.assertSound(kind, expected, removed);
            }
        }
    }

    /** Calls that take a callback, which is told of each element it is called with. */
    static Stream<Arguments> deciding() {
        return Stream.of(
                deciding("retain", (list, seen) -> list.retain(element -> seen(seen, element) % 2 == 0)),
                deciding("retain all", (list, seen) -> list.retain(element -> seen(seen, element) >= 0)),
                deciding("retain none", (list, seen) -> list.retain(element -> seen(seen, element) < 0)),
                deciding("removeIf", (list, seen) -> list.removeIf(element -> seen(seen, element) % 3 == 0)),
                deciding(
                        "extractIf",
                        (list, seen) -> list.extractIf(0, list.size(), element -> seen(seen, element) % 2 == 0)),
                deciding("dedupBy", (list, seen) -> list.dedupBy((later, kept) -> seen(seen, later) % 2 == 0)),
                deciding("dedupBy all", (list, seen) -> list.dedupBy((later, kept) -> seen(seen, later) >= 0)),
                deciding("dedupBy none", (list, seen) -> list.dedupBy((later, kept) -> seen(seen, later) < 0)),
                deciding("dedupByKey", (list, seen) -> list.dedupByKey(element -> seen(seen, element) / 4)),
                deciding("sort", (list, seen) -> list.sort((left, right) -> seen(seen, left) - seen(seen, right))));
    }

    @FunctionalInterface
    private interface Deciding {
        void run(Vec<Object> list, Consumer<Object> seen);
    }

    private static Arguments deciding(String name, Deciding call) {
        return Arguments.of(name, call);
    }

    private static int seen(Consumer<Object> seen, Object element) {
        seen.accept(element);
        return Integer.parseInt(element.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deciding")
    void shouldWithstandIssues444And519And596ThrowingAtEveryIndex(String name, Deciding call) {
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                for (int size : new int[] {8, 32}) {
                    assertUnchangedWhereverItThrows(name, call, kind, history, size);
                }
            }
        }
    }

    private static void assertUnchangedWhereverItThrows(
            String name, Deciding call, VecKind kind, History history, int size) {
        List<Object> content = elements(size);
        int[] calls = {0};
        call.run(history.list(kind, content), element -> calls[0]++);
        assertTrue(calls[0] >= size - 1, name);
        for (int thrownAt = 0; thrownAt < calls[0]; thrownAt++) {
            Vec<Object> list = history.list(kind, content);
            int capacity = list.capacity();
            int[] left = {thrownAt};
            assertThrows(
                    Thrown.class,
                    () -> call.run(list, element -> {
                        if (left[0]-- == 0) {
                            throw new Thrown();
                        }
                    }),
                    name);
            VecAssertions.assertSound(kind, content, list);
            assertEquals(capacity, list.capacity(), name);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandIssue586SpliceOfItsOwnElements(VecKind kind, History history) {
        List<Object> content = elements(6);
        for (int from = 0; from <= 6; from++) {
            for (int to = from; to <= 6; to++) {
                Vec<Object> whole = history.list(kind, content);
                Vec<Object> part = history.list(kind, content);
                assertEquals(content.subList(from, to), whole.splice(from, to, whole));
                assertEquals(content.subList(from, to), part.splice(from, to, part.subList(1, 5)));
                List<Object> expected = new ArrayList<>(content);
                expected.subList(from, to).clear();
                VecAssertions.assertSound(kind, inserted(expected, from, content), whole);
                VecAssertions.assertSound(kind, inserted(expected, from, content.subList(1, 5)), part);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandRustsec20260103ClearAfterAThrowingConsumer(VecKind kind, History history) {
        for (int size : kind.tellingSizes().tailSet(1)) {
            List<Object> content = elements(size);
            Vec<Object> list = history.list(kind, content);
            assertThrows(
                    Thrown.class,
                    () -> list.drainTo(element -> {
                        if (element == content.get(size - 1)) {
                            throw new Thrown();
                        }
                    }));
            VecAssertions.assertSound(kind, content.subList(size - 1, size), list);
            list.clear();
            VecAssertions.assertSound(kind, List.of(), list);
            list.drainTo(element -> assertSame(null, element));
            assertThrows(NoSuchElementException.class, list::pop);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandTriviallyWrongArguments(VecKind kind, History history) {
        int max = Integer.MAX_VALUE;
        for (int size : kind.tellingSizes()) {
            List<Object> content = elements(size);
            Vec<Object> list = history.list(kind, content);
            int capacity = list.capacity();
            assertThrows(IndexOutOfBoundsException.class, () -> list.remove(max));
            assertThrows(IndexOutOfBoundsException.class, () -> list.swapRemove(max));
            assertThrows(IndexOutOfBoundsException.class, () -> list.add(max, "new"));
            assertThrows(IndexOutOfBoundsException.class, () -> list.drain(max, max));
            assertThrows(IndexOutOfBoundsException.class, () -> list.drain(0, max));
            assertThrows(OutOfMemoryError.class, () -> list.reserve(max));
            assertThrows(OutOfMemoryError.class, () -> list.reserveExact(max));
            assertThrows(OutOfMemoryError.class, () -> list.grow(max));
            assertFalse(list.tryReserve(max));
            list.truncate(max);
            list.shrinkTo(max);
            assertEquals(capacity, list.capacity());
            VecAssertions.assertSound(kind, content, list);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndHistories")
    void shouldWithstandAnElementOfItselfAtTheSpill(VecKind kind, History history) {
        for (int size = 1; size < 40; size++) {
            List<Object> content = elements(size);
            Vec<Object> pushed = history.list(kind, content);
            pushed.push(pushed.get(0));
            VecAssertions.assertSound(kind, inserted(content, size, content.subList(0, 1)), pushed);
            Vec<Object> inserted = history.list(kind, content);
            inserted.add(0, inserted.get(size - 1));
            VecAssertions.assertSound(kind, inserted(content, 0, content.subList(size - 1, size)), inserted);
            Vec<Object> doubled = history.list(kind, content);
            doubled.extendFromWithin(0, size);
            VecAssertions.assertSound(kind, inserted(content, size, content), doubled);
            Vec<Object> resized = history.list(kind, content);
            resized.resize(size + 1, resized.get(size - 1));
            VecAssertions.assertSound(kind, inserted(content, size, content.subList(size - 1, size)), resized);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 17, 64})
    void shouldCompareEqualWhateverThePlacement(int size) {
        List<Object> content = elements(size);
        List<Vec<Object>> lists = kindsAndHistories()
                .map(Arguments::get)
                .map(pair -> ((History) pair[1]).list((VecKind) pair[0], content))
                .toList();
        for (Vec<Object> left : lists) {
            for (Vec<Object> right : lists) {
                assertEquals(left, right);
                assertEquals(left.hashCode(), right.hashCode());
                assertEquals(new ArrayList<>(left), right);
                assertEquals(left, new ArrayList<>(right));
                assertEquals(0, Vec.lexicographic((a, b) -> a == b ? 0 : 1).compare(left, right));
                if (size > 0) {
                    Vec<Object> different = right.copy();
                    different.set(size - 1, "different");
                    assertNotEquals(left, different);
                    different.pop();
                    assertNotEquals(left, different);
                    assertNotEquals(different, left);
                }
            }
        }
    }

    @Test
    void shouldWithstandAForgottenDrain() {
        for (VecKind kind : kinds()) {
            List<Object> content = elements(20);
            Vec<Object> list = History.FRESH.list(kind, content);
            list.drain(1, 4);
            list.splice(1, 1, List.of("new"));
            list.extractIf(2, list.size(), element -> true);
            VecAssertions.assertSound(kind, List.of(content.get(0), "new"), list);
        }
    }
}
