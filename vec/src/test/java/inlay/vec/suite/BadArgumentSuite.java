package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that are out of bounds or null: the exception, the numbers in its message, and a list as it was. */
public abstract class BadArgumentSuite extends VecSuite {

    private static final int MAX = Integer.MAX_VALUE;
    private static final int MIN = Integer.MIN_VALUE;

    /** Constructor for subclasses. */
    protected BadArgumentSuite() {}

    /** A call, the exact class of what it throws, and the numbers in the message. */
    private record BadCall(
            String name,
            Consumer<Vec<@Nullable String>> call,
            Class<? extends Throwable> expected,
            List<Long> numbers) {

        void assertRejected(VecCase subject) {
            Vec<@Nullable String> list = subject.list();
            int capacity = list.capacity();
            boolean spilled = subject.kind().spilled(list);
            Throwable thrown = assertThrows(expected, () -> call.accept(list), name);
            assertSame(expected, thrown.getClass(), name);
            for (Long number : numbers) {
                Pattern whole = Pattern.compile("(?<![\\d-])" + number + "(?!\\d)");
                assertTrue(
                        whole.matcher(String.valueOf(thrown.getMessage())).find(),
                        () -> name + ": " + number + " is not in: " + thrown.getMessage());
            }
            assertEquals(capacity, list.capacity(), name + ": capacity");
            assertEquals(spilled, subject.kind().spilled(list), name + ": spilled");
            VecAssertions.assertSound(subject.kind(), subject.model(), list);
        }
    }

    private static final class BadCalls {

        private final List<BadCall> rows = new ArrayList<>();

        void add(
                String name,
                Class<? extends Throwable> expected,
                Consumer<Vec<@Nullable String>> call,
                long... numbers) {
            rows.add(new BadCall(
                    name, call, expected, LongStream.of(numbers).boxed().toList()));
        }

        void assertRejected(VecCase subject) {
            assertAll(subject.toString(), rows.stream().map(row -> () -> row.assertRejected(subject)));
        }
    }

    /** A call that takes a range. */
    @FunctionalInterface
    private interface RangeCall {
        void on(Vec<@Nullable String> list, int from, int to);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectIndicesWithoutAnElement(VecCase subject) {
        int size = subject.size();
        BadCalls calls = new BadCalls();
        for (int index : new int[] {-1, size, size + 1, MAX, MIN}) {
            calls.add("get", IndexOutOfBoundsException.class, list -> list.get(index), index, size);
            calls.add("set", IndexOutOfBoundsException.class, list -> list.set(index, "new"), index, size);
            calls.add("remove", IndexOutOfBoundsException.class, list -> list.remove(index), index, size);
            calls.add("swapRemove", IndexOutOfBoundsException.class, list -> list.swapRemove(index), index, size);
        }
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectPositionsOutsideTheList(VecCase subject) {
        int size = subject.size();
        Class<? extends Throwable> expected = IndexOutOfBoundsException.class;
        List<@Nullable String> added = VecCase.content(40);
        @Nullable String[] array = added.toArray(new String[0]);
        BadCalls calls = new BadCalls();
        for (int index : new int[] {-1, size + 1, size + 2, MAX, MIN}) {
            calls.add("add", expected, list -> list.add(index, "new"), index, size);
            calls.add("addAll", expected, list -> list.addAll(index, added), index, size);
            calls.add("addAll, empty", expected, list -> list.addAll(index, List.of()), index, size);
            calls.add("extend by iterator", expected, list -> list.extend(index, added.iterator()), index, size);
            calls.add("extend by iterable", expected, list -> list.extend(index, () -> added.iterator()), index, size);
            calls.add("extend by array", expected, list -> list.extend(index, array, 0, 40), index, size);
            calls.add("extend by nothing", expected, list -> list.extend(index, array, 1, 1), index, size);
            calls.add("listIterator", expected, list -> list.listIterator(index), index, size);
            calls.add("splitOff", expected, list -> list.splitOff(index), index, size);
        }
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectRangesOutsideTheList(VecCase subject) {
        int size = subject.size();
        List<@Nullable String> added = VecCase.content(40);
        BadCalls calls = new BadCalls();
        for (int[] range : new int[][] {
            {-1, 0},
            {-1, size},
            {0, size + 1},
            {size, size + 1},
            {size + 1, size + 1},
            {size + 1, size},
            {1, 0},
            {size, size - 1},
            {0, -1},
            {0, MAX},
            {MAX, MAX},
            {MIN, 0},
            {MIN, MAX},
            {MAX, MIN},
            {MIN, MIN},
            {0, MIN}
        }) {
            int from = range[0];
            int to = range[1];
            String arguments = "(" + from + ", " + to + ")";
            RangeCalls each = (name, call) -> calls.add(
                    name + arguments, IndexOutOfBoundsException.class, list -> call.on(list, from, to), from, to, size);
            each.add("subList", List::subList);
            each.add("drain", Vec::drain);
            each.add("splice", (list, start, end) -> list.splice(start, end, added));
            each.add("splice by nothing", (list, start, end) -> list.splice(start, end, List.of()));
            each.add("extractIf", (list, start, end) -> list.extractIf(start, end, element -> true));
            each.add("extendFromWithin", Vec::extendFromWithin);
        }
        calls.assertRejected(subject);
    }

    /** Adds calls with the same range. */
    @FunctionalInterface
    private interface RangeCalls {
        void add(String name, RangeCall call);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectRangesOutsideAnArray(VecCase subject) {
        String[] array = {"x", "y", "z"};
        BadCalls calls = new BadCalls();
        for (int[] range : new int[][] {{-1, 0}, {0, 4}, {3, 4}, {4, 4}, {2, 1}, {MIN, MAX}, {MAX, MIN}, {0, MAX}}) {
            int from = range[0];
            int to = range[1];
            Class<? extends Throwable> expected = IndexOutOfBoundsException.class;
            calls.add("extend", expected, list -> list.extend(array, from, to), from, to, 3);
            calls.add("extend at 0", expected, list -> list.extend(0, array, from, to), from, to, 3);
        }
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @SuppressWarnings("NullAway")
    void shouldRejectNegativeCountsAndCapacitiesBelowTheSize(VecCase subject) {
        int size = subject.size();
        Class<? extends Throwable> expected = IllegalArgumentException.class;
        BadCalls calls = new BadCalls();
        for (int negative : new int[] {-1, MIN}) {
            calls.add("reserve", expected, list -> list.reserve(negative), negative);
            calls.add("reserveExact", expected, list -> list.reserveExact(negative), negative);
            calls.add("tryReserve", expected, list -> list.tryReserve(negative), negative);
            calls.add("tryReserveExact", expected, list -> list.tryReserveExact(negative), negative);
            calls.add("shrinkTo", expected, list -> list.shrinkTo(negative), negative);
            calls.add("truncate", expected, list -> list.truncate(negative), negative);
            calls.add("resize", expected, list -> list.resize(negative, "new"), negative);
            calls.add("resizeWith", expected, list -> list.resizeWith(negative, () -> "new"), negative);
            calls.add("resizeWith nothing", expected, list -> list.resizeWith(negative, null), negative);
        }
        for (int small : new int[] {size - 1, -1, MIN}) {
            calls.add("grow", expected, list -> list.grow(small), small, size);
            calls.add("tryGrow", expected, list -> list.tryGrow(small), small, size);
        }
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectCapacitiesThatNoArrayHas(VecCase subject) {
        int size = subject.size();
        Class<? extends Throwable> expected = OutOfMemoryError.class;
        BadCalls calls = new BadCalls();
        calls.add("reserve", expected, list -> list.reserve(MAX), (long) size + MAX);
        calls.add("reserveExact", expected, list -> list.reserveExact(MAX), (long) size + MAX);
        for (int beyond : new int[] {MAX - 7, MAX}) {
            calls.add("reserve up to", expected, list -> list.reserve(beyond - size), beyond);
            calls.add("reserveExact up to", expected, list -> list.reserveExact(beyond - size), beyond);
            calls.add("grow", expected, list -> list.grow(beyond), beyond);
            calls.add("ensureCapacity", expected, list -> list.ensureCapacity(beyond), beyond);
            calls.add("resize", expected, list -> list.resize(beyond, "new"), beyond);
            calls.add("resizeWith", expected, list -> list.resizeWith(beyond, () -> "new"), beyond);
        }
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReportCapacitiesThatNoArrayHasAsAResult(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        int capacity = list.capacity();
        assertFalse(list.tryReserve(MAX));
        assertFalse(list.tryReserveExact(MAX));
        assertFalse(list.tryGrow(MAX));
        assertFalse(list.tryGrow(MAX - 7));
        assertEquals(capacity, list.capacity());
        VecAssertions.assertSound(subject.kind(), subject.model(), list);
    }

    Stream<VecCase> emptyCases() {
        return cases().filter(subject -> subject.size() == 0);
    }

    @ParameterizedTest
    @MethodSource("emptyCases")
    void shouldRejectToTakeFromAnEmptyList(VecCase subject) {
        Class<? extends Throwable> expected = NoSuchElementException.class;
        BadCalls calls = new BadCalls();
        calls.add("getFirst", expected, Vec::getFirst);
        calls.add("getLast", expected, Vec::getLast);
        calls.add("removeFirst", expected, Vec::removeFirst);
        calls.add("removeLast", expected, Vec::removeLast);
        calls.add("pop", expected, Vec::pop);
        calls.add("next", expected, list -> list.iterator().next());
        calls.add("next of list iterator", expected, list -> list.listIterator().next());
        calls.add("previous", expected, list -> list.listIterator().previous());
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectItselfInAppend(VecCase subject) {
        BadCalls calls = new BadCalls();
        calls.add("append", IllegalArgumentException.class, list -> list.append(list));
        calls.assertRejected(subject);
    }

    /** Null, of any type, where the checker would not allow it. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectNullArguments(VecCase subject) {
        int size = subject.size();
        Collection<@Nullable String> collection = nothing();
        Iterator<@Nullable String> iterator = nothing();
        Iterable<@Nullable String> iterable = nothing();
        Predicate<@Nullable String> predicate = nothing();
        Consumer<@Nullable String> consumer = nothing();
        UnaryOperator<@Nullable String> operator = nothing();
        BiPredicate<@Nullable String, @Nullable String> relation = nothing();
        Function<@Nullable String, @Nullable Object> key = nothing();
        Supplier<@Nullable String> supplier = nothing();
        IntFunction<@Nullable String[]> generator = nothing();
        @Nullable String[] array = nothing();
        Vec<@Nullable String> vec = nothing();
        Class<? extends Throwable> expected = NullPointerException.class;
        BadCalls calls = new BadCalls();
        calls.add("addAll", expected, list -> list.addAll(collection));
        calls.add("addAll at 0", expected, list -> list.addAll(0, collection));
        calls.add("containsAll", expected, list -> assertFalse(list.containsAll(collection)));
        calls.add("removeAll", expected, list -> list.removeAll(collection));
        calls.add("retainAll", expected, list -> list.retainAll(collection));
        calls.add("assign", expected, list -> list.assign(collection));
        calls.add("extend by iterator", expected, list -> list.extend(iterator));
        calls.add("extend by iterator at 0", expected, list -> list.extend(0, iterator));
        calls.add("extend by iterable", expected, list -> list.extend(iterable));
        calls.add("extend by iterable at 0", expected, list -> list.extend(0, iterable));
        calls.add("extend by iterable without iterator", expected, list -> list.extend(() -> iterator));
        calls.add("extend by array", expected, list -> list.extend(array, 0, 0));
        calls.add("extend by array at 0", expected, list -> list.extend(0, array, 0, 0));
        calls.add("append", expected, list -> list.append(vec));
        calls.add("popIf", expected, list -> list.popIf(predicate));
        calls.add("removeIf", expected, list -> list.removeIf(predicate));
        calls.add("retain", expected, list -> list.retain(predicate));
        calls.add("extractIf", expected, list -> list.extractIf(0, size, predicate));
        calls.add("dedupBy", expected, list -> list.dedupBy(relation));
        calls.add("dedupByKey", expected, list -> list.dedupByKey(key));
        calls.add("splice", expected, list -> list.splice(0, size, iterable));
        calls.add("resizeWith", expected, list -> list.resizeWith(size + 1, supplier));
        calls.add("drainTo", expected, list -> list.drainTo(consumer));
        calls.add("intoArray", expected, list -> list.intoArray(generator));
        calls.add("intoArray without array", expected, list -> list.intoArray(length -> array));
        calls.add("replaceAll", expected, list -> list.replaceAll(operator));
        calls.add("forEach", expected, list -> list.forEach(consumer));
        calls.add("toArray by array", expected, list -> assertNotNull(list.toArray(array)));
        calls.add("toArray by generator", expected, list -> assertNotNull(list.toArray(generator)));
        calls.add("iterator", expected, list -> list.iterator().forEachRemaining(consumer));
        calls.add("list iterator", expected, list -> list.listIterator().forEachRemaining(consumer));
        calls.add("spliterator", expected, list -> list.spliterator().forEachRemaining(consumer));
        calls.add("tryAdvance", expected, list -> list.spliterator().tryAdvance(consumer));
        calls.assertRejected(subject);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectToPopANullThatMatches(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        list.add(null);
        int capacity = list.capacity();
        assertThrows(NullPointerException.class, () -> list.popIf(Objects::isNull));
        assertEquals(capacity, list.capacity());
        List<@Nullable String> model = subject.model();
        model.add(null);
        VecAssertions.assertSound(subject.kind(), model, list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRejectBadIndicesInSubLists(VecCase subject) {
        int from = subject.size() / 3;
        int size = subject.size() - from;
        Class<? extends Throwable> expected = IndexOutOfBoundsException.class;
        BadCalls calls = new BadCalls();
        for (int index : new int[] {-1, size + 1, MAX, MIN}) {
            for (Operation.Action<List<@Nullable String>> action :
                    Arrays.<Operation.Action<List<@Nullable String>>>asList(
                            part -> part.get(index),
                            part -> part.set(index, "new"),
                            part -> part.remove(index),
                            part -> part.add(index, "new"),
                            part -> part.addAll(index, List.of("new")),
                            part -> part.listIterator(index))) {
                calls.add("at " + index, expected, list -> action.on(list.subList(from, list.size())), index);
            }
        }
        for (int[] range : new int[][] {{-1, 0}, {0, size + 1}, {MIN, MAX}}) {
            calls.add(
                    "subList(" + range[0] + ", " + range[1] + ")",
                    expected,
                    list -> list.subList(from, list.size()).subList(range[0], range[1]),
                    range[0],
                    range[1]);
        }
        calls.assertRejected(subject);
    }

    @Test
    void shouldRejectANullComparatorOfElements() {
        Comparator<String> comparator = nothing();
        assertThrows(NullPointerException.class, () -> Vec.lexicographic(comparator));
    }
}
