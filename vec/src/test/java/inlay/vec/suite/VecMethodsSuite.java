package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that {@link Vec} has beyond {@link List}, compared with plain code on an array list. */
public abstract class VecMethodsSuite extends VecSuite {

    private static final int[][] ARRAY_RANGES = {{0, 0}, {0, 1}, {1, 3}, {0, 4}, {4, 4}};

    /** Constructor for subclasses. */
    protected VecMethodsSuite() {}

    private static @Nullable String[] array() {
        return new @Nullable String[] {"w", null, "y", "z"};
    }

    /** Pairs of indices that are a range of the list. */
    private static List<int[]> ranges(int size) {
        List<int[]> ranges = new ArrayList<>();
        int[] ends = {0, 1, 2, size / 2, size - 1, size};
        for (int from : ends) {
            for (int to : ends) {
                if (0 <= from && from <= to && to <= size) {
                    ranges.add(new int[] {from, to});
                }
            }
        }
        return ranges;
    }

    private static <T> T requireElement(List<@Nullable String> list, T result) {
        if (list.isEmpty()) {
            throw new NoSuchElementException();
        }
        return result;
    }

    private static @Nullable String last(List<@Nullable String> list) {
        return requireElement(list, list).get(list.size() - 1);
    }

    private static @Nullable String removeLast(List<@Nullable String> list) {
        return requireElement(list, list).remove(list.size() - 1);
    }

    /** Removes a range of an array list and returns it. */
    private static List<@Nullable String> cut(List<@Nullable String> list, int from, int to) {
        List<@Nullable String> range = list.subList(from, to);
        List<@Nullable String> removed = new ArrayList<>(range);
        range.clear();
        return removed;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadAddAndRemoveAtBothEnds(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        table.comparing(
                "getFirst", Vec::getFirst, list -> requireElement(list, list).get(0));
        table.comparing("getLast", Vec::getLast, VecMethodsSuite::last);
        table.comparing(
                "removeFirst",
                Vec::removeFirst,
                list -> requireElement(list, list).remove(0));
        table.comparing("removeLast", Vec::removeLast, VecMethodsSuite::removeLast);
        table.comparing("pop", Vec::pop, VecMethodsSuite::removeLast);
        for (String element : Arrays.asList("new", null)) {
            table.doing("addFirst", list -> list.addFirst(element), list -> list.add(0, element));
            table.doing("addLast", list -> list.addLast(element), list -> list.add(element));
            table.doing("push", list -> list.push(element), list -> list.add(element));
        }
        table.comparing(
                "pop until empty", list -> popAll(list, Vec::pop), list -> popAll(list, VecMethodsSuite::removeLast));
        table.doing(
                "push and pop around the boundary",
                list -> {
                    for (int i = 0; i < 40; i++) {
                        list.push(ListOperations.word("pushed " + i));
                        list.push("popped again");
                        list.pop();
                    }
                },
                list -> {
                    for (int i = 0; i < 40; i++) {
                        list.add(ListOperations.word("pushed " + i));
                    }
                });
        assertAgree(subject, table);
    }

    private static <L extends List<@Nullable String>> List<@Nullable String> popAll(L list, Operation.Call<L> pop) {
        List<@Nullable String> popped = new ArrayList<>();
        while (!list.isEmpty()) {
            popped.add((String) pop.on(list));
        }
        return popped;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldPopTheLastElementIfItMatches(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (Predicate<@Nullable String> predicate :
                List.<Predicate<@Nullable String>>of(Objects::nonNull, Objects::isNull, e -> true, e -> false)) {
            table.comparing("popIf", list -> list.popIf(predicate), list -> {
                if (list.isEmpty() || !predicate.test(last(list))) {
                    return Optional.empty();
                }
                Optional<String> popped = Optional.of(Objects.requireNonNull(last(list)));
                removeLast(list);
                return popped;
            });
        }
        assertAgree(subject, table);
        List<@Nullable String> seen = new ArrayList<>();
        subject.list().popIf(element -> !seen.add(element));
        List<@Nullable String> content = subject.model();
        assertEquals(content.subList(Math.max(0, content.size() - 1), content.size()), seen);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFillAPlaceWithTheLastElementInSwapRemove(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (int i : ListOperations.indicesAndBeyond(subject.size() - 1)) {
            table.comparing("swapRemove(" + i + ")", list -> list.swapRemove(i), list -> {
                String removed = list.set(i, last(list));
                removeLast(list);
                return removed;
            });
        }
        if (subject.size() == 0) {
            table = new Operations<>();
            table.comparing("swapRemove(0)", list -> list.swapRemove(0), list -> list.get(0));
        }
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldExtendByIteratorsIterablesAndArrays(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        Collection<Collection<@Nullable String>> collections = ListOperations.collections(subject.model());
        for (Collection<@Nullable String> added : collections) {
            table.doing("extend(iterator)", list -> list.extend(added.iterator()), list -> list.addAll(added));
            table.doing("extend(iterable)", list -> list.extend(justIterable(added)), list -> list.addAll(added));
            table.doing("extend(collection)", list -> list.extend(asIterable(added)), list -> list.addAll(added));
        }
        for (int[] range : ARRAY_RANGES) {
            List<@Nullable String> added = Arrays.asList(array()).subList(range[0], range[1]);
            String name = "extend(array, " + range[0] + ", " + range[1] + ")";
            table.doing(name, list -> list.extend(array(), range[0], range[1]), list -> list.addAll(added));
        }
        for (int index : ListOperations.indicesAndBeyond(subject.size())) {
            for (Collection<@Nullable String> added : collections) {
                Operation.Action<List<@Nullable String>> model = list -> list.addAll(index, added);
                String at = " at " + index;
                table.doing("iterator" + at, list -> list.extend(index, added.iterator()), model);
                table.doing("iterable" + at, list -> list.extend(index, justIterable(added)), model);
                table.doing("collection" + at, list -> list.extend(index, asIterable(added)), model);
            }
            for (int[] range : ARRAY_RANGES) {
                List<@Nullable String> added = Arrays.asList(array()).subList(range[0], range[1]);
                table.doing(
                        "array at " + index,
                        list -> list.extend(index, array(), range[0], range[1]),
                        list -> list.addAll(index, added));
            }
        }
        table.doing(
                "extend(itself)", list -> list.extend(asIterable(list)), list -> list.addAll(new ArrayList<>(list)));
        assertAgree(subject, table);
    }

    private static Iterable<@Nullable String> asIterable(Collection<@Nullable String> elements) {
        return elements;
    }

    /** An iterable that is not a collection. */
    private static Iterable<@Nullable String> justIterable(Collection<@Nullable String> elements) {
        return () -> elements.iterator();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadAnIteratorOnceToItsEnd(VecCase subject) {
        Iterator<String> iterator = List.of("a", "b", "c").iterator();
        iterator.next();
        Vec<@Nullable String> list = subject.list();
        list.extend(iterator);
        assertEquals(false, iterator.hasNext());
        List<@Nullable String> model = subject.model();
        model.addAll(List.of("b", "c"));
        VecAssertions.assertSound(subject.kind(), model, list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldExtendFromWithin(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (int[] range : ranges(subject.size())) {
            table.doing(
                    "extendFromWithin(" + range[0] + ", " + range[1] + ")",
                    list -> list.extendFromWithin(range[0], range[1]),
                    list -> list.addAll(new ArrayList<>(list.subList(range[0], range[1]))));
        }
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldMoveTheElementsOfAnAppendedListAndLeaveItItsCapacity(VecCase subject) {
        List<VecCase> others = kinds().stream()
                .flatMap(VecCase::casesOf)
                .filter(other -> other.size() < 20)
                .toList();
        for (VecCase other : others) {
            Vec<@Nullable String> list = subject.list();
            Vec<@Nullable String> appended = other.list();
            int kept = other.kind().keptCapacity(other.kind().spilled(appended), appended.capacity(), 0);
            list.append(appended);
            List<@Nullable String> model = subject.model();
            model.addAll(other.model());
            VecAssertions.assertSound(subject.kind(), model, list);
            VecAssertions.assertSound(other.kind(), List.of(), appended);
            assertEquals(kept, appended.capacity(), other::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReplaceTheContentByThatOfACollection(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (Collection<@Nullable String> content : ListOperations.collections(subject.model())) {
            table.doing("assign(" + content + ")", list -> list.assign(content), list -> {
                list.clear();
                list.addAll(content);
            });
        }
        table.doing("assign(itself)", list -> list.assign(list), list -> {});
        for (int[] range : ranges(subject.size())) {
            table.doing("assign(subList)", list -> list.assign(list.subList(range[0], range[1])), list -> {
                list.subList(range[1], list.size()).clear();
                list.subList(0, range[0]).clear();
            });
        }
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReuseStorageThatIsLargeEnoughInAssign(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        int capacity = list.capacity();
        boolean spilled = subject.kind().spilled(list);
        for (int size = capacity; size >= 0; size = size == 0 ? -1 : size / 2) {
            list.assign(VecCase.content(size));
            assertEquals(subject.kind().keptCapacity(spilled, capacity, size), list.capacity());
            VecAssertions.assertSound(subject.kind(), VecCase.content(size), list);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSetTheSizeByTruncateAndResize(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        int size = subject.size();
        SortedSet<Integer> newSizes = new TreeSet<>(subject.kind().tellingSizes());
        newSizes.addAll(List.of(size / 2, Math.max(0, size - 1), size, size + 1, 120));
        for (int newSize : newSizes) {
            table.doing(
                    "truncate(" + newSize + ")",
                    list -> list.truncate(newSize),
                    list -> cut(list, Math.min(newSize, size), size));
            for (String element : Arrays.asList("filled", null)) {
                table.doing(
                        "resize(" + newSize + ", " + element + ")",
                        list -> list.resize(newSize, element),
                        list -> resize(list, newSize, i -> element));
            }
            table.doing(
                    "resizeWith(" + newSize + ")",
                    list -> {
                        int[] calls = {0};
                        list.resizeWith(newSize, () -> ListOperations.word("supplied " + calls[0]++));
                        assertEquals(Math.max(0, newSize - size), calls[0]);
                    },
                    list -> resize(list, newSize, i -> ListOperations.word("supplied " + (i - size))));
        }
        table.doing("truncate(MAX_VALUE)", list -> list.truncate(Integer.MAX_VALUE), list -> {});
        assertAgree(subject, table);
    }

    private static void resize(
            List<@Nullable String> list, int newSize, Function<Integer, @Nullable String> elementAt) {
        while (list.size() > newSize) {
            removeLast(list);
        }
        while (list.size() < newSize) {
            list.add(elementAt.apply(list.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldKeepWhatIsRetained(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (Predicate<@Nullable String> predicate : ListOperations.predicates(subject.model())) {
            table.comparing("retain", list -> list.retain(predicate), list -> list.removeIf(predicate.negate()));
        }
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRemoveRepetitions(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        List<BiPredicate<@Nullable String, @Nullable String>> relations = List.of(
                Objects::equals,
                (later, kept) -> true,
                (later, kept) -> false,
                (later, kept) -> later == null,
                (later, kept) -> kept == null,
                (later, kept) -> String.valueOf(later).compareTo(String.valueOf(kept)) < 0);
        table.comparing("dedup", Vec::dedup, list -> dedup(list, Objects::equals));
        for (BiPredicate<@Nullable String, @Nullable String> same : relations) {
            table.comparing("dedupBy", list -> list.dedupBy(same), list -> dedup(list, same));
        }
        table.comparing(
                "dedupBy in eights",
                list -> list.dedupBy(VecMethodsSuite::inTheSameEight),
                list -> dedup(list, VecMethodsSuite::inTheSameEight));
        List<Function<@Nullable String, @Nullable Object>> keys = List.of(
                element -> element,
                element -> element == null ? null : element.length(),
                element -> null,
                element -> new Object());
        for (Function<@Nullable String, @Nullable Object> key : keys) {
            table.comparing(
                    "dedupByKey",
                    list -> list.dedupByKey(key),
                    list -> dedup(list, (later, kept) -> Objects.equals(key.apply(later), key.apply(kept))));
        }
        assertAgree(subject, table);
    }

    private static boolean inTheSameEight(@Nullable String later, @Nullable String kept) {
        return VecCase.content(120).indexOf(later) / 8 == VecCase.content(120).indexOf(kept) / 8;
    }

    private static boolean dedup(List<@Nullable String> list, BiPredicate<@Nullable String, @Nullable String> same) {
        List<@Nullable String> kept = new ArrayList<>();
        for (String later : list) {
            if (kept.isEmpty() || !same.test(later, last(kept))) {
                kept.add(later);
            }
        }
        boolean changed = kept.size() < list.size();
        list.clear();
        list.addAll(kept);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldCallPredicatesOncePerElementInOrder(VecCase subject) {
        List<@Nullable String> content = subject.model();
        for (boolean answer : new boolean[] {true, false}) {
            List<List<@Nullable String>> seen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                seen.add(new ArrayList<>());
            }
            subject.list().retain(element -> seen.get(0).add(element) && answer);
            subject.list().removeIf(element -> seen.get(1).add(element) && answer);
            subject.list().extractIf(0, subject.size(), element -> seen.get(2).add(element) && answer);
            subject.list().drainTo(seen.get(3)::add);
            assertEquals(List.of(content, content, content, content), seen);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldHandTheLaterElementAndTheOneKeptBeforeItToDedup(VecCase subject) {
        Vec<Integer> list = subject.kind().create();
        List<List<Integer>> expected = new ArrayList<>();
        List<List<Integer>> expectedKeys = new ArrayList<>();
        for (int i = 0; i < subject.size(); i++) {
            list.add(i);
            if (i > 0) {
                expected.add(List.of(i, i - 1 - (i - 1) % 3));
            }
        }
        Vec<Integer> copy = subject.history().list(subject.kind(), list);
        List<List<Integer>> seen = new ArrayList<>();
        list.dedupBy((later, kept) -> seen.add(List.of(later, kept)) && later % 3 != 0);
        assertEquals(expected, seen);
        List<Integer> keysAsked = new ArrayList<>();
        copy.dedupByKey(element -> keysAsked.add(element) ? element / 3 : element);
        for (int i = 0; i < keysAsked.size(); i += 2) {
            expectedKeys.add(keysAsked.subList(i, i + 2));
        }
        assertEquals(expected, expectedKeys);
        assertEquals(list, copy);
        subject.kind().checkStructure(copy);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldRemoveRangesAndReturnThem(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (int[] range : ranges(subject.size())) {
            int from = range[0];
            int to = range[1];
            String name = "(" + from + ", " + to + ")";
            table.comparing("drain" + name, list -> sound(subject, list.drain(from, to)), list -> cut(list, from, to));
            for (Predicate<@Nullable String> predicate : ListOperations.predicates(subject.model())) {
                table.comparing(
                        "extractIf" + name,
                        list -> sound(subject, list.extractIf(from, to, predicate)),
                        list -> extractIf(list.subList(from, to), predicate));
            }
            for (Collection<@Nullable String> added : ListOperations.collections(subject.model())) {
                Operation.Call<List<@Nullable String>> model = list -> splice(list, from, to, added);
                table.comparing(
                        "splice collection " + added + name,
                        list -> sound(subject, list.splice(from, to, added)),
                        model);
                table.comparing(
                        "splice iterable " + added + name,
                        list -> sound(subject, list.splice(from, to, justIterable(added))),
                        model);
            }
            table.comparing(
                    "splice itself" + name,
                    list -> sound(subject, list.splice(from, to, list)),
                    list -> splice(list, from, to, new ArrayList<>(list)));
        }
        for (int at : ListOperations.indices(subject.size())) {
            table.comparing(
                    "splitOff(" + at + ")",
                    list -> sound(subject, list.splitOff(at)),
                    list -> cut(list, at, list.size()));
        }
        assertAgree(subject, table);
    }

    @Test
    void shouldTakeMatchesOutOfLongRanges() {
        List<Integer> content = IntStream.range(0, 400).boxed().toList();
        Predicate<Integer> everyThird = element -> element % 3 == 0;
        for (VecKind kind : kinds()) {
            for (int from : new int[] {0, 1, 64, 130}) {
                for (int to : new int[] {194, 195, 256, 257, 399, 400}) {
                    Vec<Integer> list = kind.copyOf(content);
                    List<Integer> model = new ArrayList<>(content);
                    assertEquals(extractIf(model.subList(from, to), everyThird), list.extractIf(from, to, everyThird));
                    assertEquals(model, list);
                    kind.checkStructure(list);
                }
            }
        }
    }

    @Test
    void shouldKeepOneOfALongRunOfEqualElements() {
        for (VecKind kind : kinds()) {
            for (int size : new int[] {64, 65, 66, 128, 129, 130, 200}) {
                Vec<Integer> list = kind.copyOf(Collections.nCopies(size, 7));
                assertTrue(list.dedup());
                assertEquals(List.of(7), list);
                kind.checkStructure(list);
            }
        }
    }

    @Test
    void shouldKeepTheFirstOfEachRunInALongList() {
        for (VecKind kind : kinds()) {
            for (int size : new int[] {64, 65, 66, 127, 128, 129, 130, 200}) {
                List<Integer> runs =
                        IntStream.range(0, size).map(i -> i / 3).boxed().toList();
                Vec<Integer> list = kind.copyOf(runs);
                assertTrue(list.dedup());
                assertEquals(runs.stream().distinct().toList(), list);
                kind.checkStructure(list);
            }
        }
    }

    /** Checks a result and that it has no more capacity than it needs. */
    private static Vec<@Nullable String> sound(VecCase subject, Vec<@Nullable String> result) {
        VecAssertions.assertSound(subject.kind(), new ArrayList<>(result), result);
        assertEquals(subject.kind().exactCapacity(result.size()), result.capacity(), "capacity of result");
        return result;
    }

    private static <E extends @Nullable Object> List<E> extractIf(List<E> range, Predicate<E> predicate) {
        List<E> removed = new ArrayList<>();
        for (Iterator<E> iterator = range.iterator(); iterator.hasNext(); ) {
            E element = iterator.next();
            if (predicate.test(element)) {
                removed.add(element);
                iterator.remove();
            }
        }
        return removed;
    }

    private static List<@Nullable String> splice(
            List<@Nullable String> list, int from, int to, Collection<@Nullable String> added) {
        List<@Nullable String> removed = cut(list, from, to);
        list.addAll(from, added);
        return removed;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGiveAwayItsContent(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        table.comparing(
                "drainTo",
                list -> {
                    List<@Nullable String> taken = new ArrayList<>();
                    list.drainTo(taken::add);
                    return taken;
                },
                list -> cut(list, 0, list.size()));
        table.comparing(
                "intoList",
                list -> {
                    ArrayList<@Nullable String> content = list.intoList();
                    content.add("of its own");
                    list.add("of its own");
                    return content;
                },
                list -> {
                    List<@Nullable String> content = cut(list, 0, list.size());
                    content.add("of its own");
                    list.add("of its own");
                    return content;
                });
        table.comparing(
                "intoArray",
                list -> list.intoArray(String[]::new),
                list -> cut(list, 0, list.size()).toArray(new String[0]));
        table.comparing(
                "intoArray of objects",
                list -> list.intoArray(Object[]::new),
                list -> cut(list, 0, list.size()).toArray());
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldKeepItsContentWhenAnElementDoesNotFitIntoTheArray(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        int capacity = list.capacity();
        if (subject.size() == 0) {
            assertEquals(0, list.intoArray(Integer[]::new).length);
        } else {
            assertThrows(ArrayStoreException.class, () -> list.intoArray(Integer[]::new));
        }
        assertEquals(capacity, list.capacity());
        VecAssertions.assertSound(subject.kind(), subject.model(), list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldCopyIntoAListOfItsOwnWithNoMoreCapacityThanNeeded(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        Vec<@Nullable String> copy = list.copy();
        assertNotSame(list, copy);
        assertSame(list.getClass(), copy.getClass());
        assertEquals(subject.kind().exactCapacity(subject.size()), copy.capacity());
        copy.add("only in the copy");
        copy.set(0, "only in the copy");
        list.add("only in the original");
        List<@Nullable String> model = subject.model();
        model.add("only in the original");
        VecAssertions.assertSound(subject.kind(), model, list);
        model.set(model.size() - 1, "only in the copy");
        model.set(0, "only in the copy");
        VecAssertions.assertSound(subject.kind(), model, copy);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldOrderListsLikeWordsInADictionary(VecCase subject) {
        Comparator<List<? extends String>> order = Vec.lexicographic(Comparator.naturalOrder());
        Vec<String> list = subject.kind().create();
        for (int i = 0; i < subject.size(); i++) {
            list.add("m" + i);
        }
        Vec<String> other = subject.history().list(subject.kind(), list);
        assertEquals(0, order.compare(list, other));
        assertEquals(0, order.compare(list, new ArrayList<>(list)));
        for (int i : ListOperations.indices(subject.size() - 1)) {
            String element = other.set(i, "z");
            assertEquals(-1, Integer.signum(order.compare(list, other)));
            assertEquals(1, Integer.signum(order.compare(other, list)));
            assertEquals(1, Integer.signum(order.compare(other, list.subList(0, i))));
            other.set(i, element);
        }
        other.add("");
        assertEquals(-1, order.compare(list, other));
        assertEquals(1, order.compare(other, list));
        subject.kind().checkStructure(other);
    }
}
