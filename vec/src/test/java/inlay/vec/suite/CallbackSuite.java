package inlay.vec.suite;

import static inlay.vec.suite.VecAssertions.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import inlay.vec.suite.Callback.Item;
import inlay.vec.suite.CallbackOperation.Notices;
import inlay.vec.suite.CallbackOperation.SetRule;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a list does when its callbacks throw or change it, and which calls they get. */
public abstract class CallbackSuite extends VecSuite {

    /** For subclasses. */
    protected CallbackSuite() {}

    /** Thrown by callbacks. */
    private static final class Failure extends Error {
        private static final long serialVersionUID = 1;

        Failure() {
            super("thrown by a callback", null, false, false);
        }
    }

    /** A list about to undergo an operation, what it was before, and what its callback made of it. */
    private static final class Case {
        final CallbackOperation operation;
        final Callback callback = new Callback();
        final VecKind kind;
        final Vec<Item> list;
        final List<Item> before;
        final int capacityBefore;
        final Object storageBefore;
        boolean resized;
        boolean moved;
        List<Item> left = List.of();
        int capacityLeft;
        Object storageLeft = this;

        Case(VecKind kind, History history, CallbackOperation operation, int size) {
            this.kind = kind;
            this.operation = operation;
            list = history.list(kind, callback.items(size));
            before = new ArrayList<>(list);
            capacityBefore = list.capacity();
            storageBefore = kind.storage(list);
        }

        void run() {
            callback.during(() -> operation.run().run(list, callback));
        }

        void interfere(Interference interference) {
            int size = list.size();
            Object storage = kind.storage(list);
            interference.act(list, callback.item(3000));
            left = new ArrayList<>(list);
            capacityLeft = list.capacity();
            storageLeft = kind.storage(list);
            resized = left.size() != size;
            moved = storageLeft != storage;
        }

        void assertAsBefore() {
            assertSound(kind, before, list);
            assertEquals(capacityBefore, list.capacity(), "capacity");
            assertSame(storageBefore, kind.storage(list), "storage");
        }

        void assertAsLeft() {
            assertSound(kind, left, list);
            assertEquals(capacityLeft, list.capacity(), "capacity");
            assertSame(storageLeft, kind.storage(list), "storage");
        }

        List<Integer> content() {
            return list.stream().map(item -> item.id).toList();
        }
    }

    /** What an operation does when its callbacks do nothing special. */
    private record Undisturbed(int calls, List<Integer> content) {}

    private interface Check {
        void accept(int size, int call, Undisturbed undisturbed);
    }

    private static void atEveryCall(VecKind kind, History history, CallbackOperation operation, Check check) {
        for (int size : kind.tellingSizes()) {
            Case calm = new Case(kind, history, operation, size);
            calm.run();
            Undisturbed undisturbed = new Undisturbed(calm.callback.calls(), calm.content());
            for (int call = 0; call < undisturbed.calls(); call++) {
                try {
                    check.accept(size, call, undisturbed);
                } catch (AssertionError | RuntimeException failure) {
                    throw new AssertionError(
                            kind + " " + history + " size " + size + ", " + operation + " call " + call + ": "
                                    + failure,
                            failure);
                }
            }
        }
    }

    Stream<Arguments> operations() {
        return kinds().stream()
                .flatMap(kind -> Stream.of(History.values())
                        .flatMap(history ->
                                CallbackOperation.all().map(operation -> Arguments.of(kind, history, operation))));
    }

    Stream<Arguments> lists() {
        return kinds().stream()
                .flatMap(kind -> Stream.of(History.values()).map(history -> Arguments.of(kind, history)));
    }

    // A callback that throws

    @ParameterizedTest
    @MethodSource("operations")
    void shouldHoldWhatIsPromisedAfterAThrow(VecKind kind, History history, CallbackOperation operation) {
        atEveryCall(kind, history, operation, (size, failing, undisturbed) -> {
            Case disturbed = new Case(kind, history, operation, size);
            Failure failure = new Failure();
            disturbed.callback.on(call -> throwAt(failing, call, failure));

            assertSame(failure, assertThrows(Failure.class, disturbed::run));
            if (operation.leavesAsBefore()) {
                disturbed.assertAsBefore();
            } else {
                List<Item> expected = operation.afterThrow().content(disturbed.before, disturbed.callback);
                assertSound(kind, expected, disturbed.list);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void shouldKeepWhatACallbackDidBeforeItThrew(VecKind kind, History history, CallbackOperation operation) {
        atEveryCall(kind, history, operation, (size, failing, undisturbed) -> {
            for (Interference interference : interferences(size, failing)) {
                Case disturbed = new Case(kind, history, operation, size);
                Failure failure = new Failure();
                disturbed.callback.on(call -> {
                    if (call == failing) {
                        disturbed.interfere(interference);
                    }
                    throwAt(failing, call, failure);
                });

                assertSame(failure, assertThrows(Failure.class, disturbed::run), interference::name);
                if (disturbed.resized || disturbed.moved) {
                    disturbed.assertAsLeft();
                } else {
                    List<Item> expected = operation.afterThrow().content(disturbed.before, disturbed.callback);
                    assertSound(kind, expected, disturbed.list);
                }
            }
        });
    }

    private static void throwAt(int failing, int call, Failure failure) {
        if (call == failing) {
            throw failure;
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldKeepBothListsWhenTheAppendedOneCannotBeCleared(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Integer> content = IntStream.range(0, size).boxed().toList();
            Vec<Integer> list = history.list(kind, content);
            UnclearableList other = new UnclearableList(kind, content);

            assertThrows(Failure.class, () -> list.append(other.proxy()));

            assertSound(kind, content, list);
            assertSound(kind, content, other.target);
        }
    }

    /** A foreign list that refuses to be emptied. */
    private static final class UnclearableList {
        final Vec<Integer> target;

        UnclearableList(VecKind kind, List<Integer> content) {
            target = kind.copyOf(content);
        }

        @SuppressWarnings("unchecked")
        Vec<Integer> proxy() {
            return (Vec<Integer>) Proxy.newProxyInstance(
                    Vec.class.getClassLoader(), new Class<?>[] {Vec.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("clear")) {
                            throw new Failure();
                        }
                        return method.invoke(target, arguments);
                    });
        }
    }

    // A callback that changes the list

    /** All of them for short lists; for long ones, with their many calls, some in turn. */
    private static Set<Interference> interferences(int size, int call) {
        Interference[] all = Interference.values();
        if (size < all.length) {
            return EnumSet.allOf(Interference.class);
        }
        return EnumSet.of(all[call % all.length], all[(call + 4) % all.length], all[(call + 8) % all.length]);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void shouldReportAChangeOfSizeOrStorage(VecKind kind, History history, CallbackOperation operation) {
        atEveryCall(kind, history, operation, (size, changing, undisturbed) -> {
            for (Interference interference : interferences(size, changing)) {
                Case disturbed = new Case(kind, history, operation, size);
                disturbed.callback.on(call -> {
                    if (call == changing) {
                        disturbed.interfere(interference);
                    }
                });

                boolean reported = reportsModification(disturbed);

                boolean changed = disturbed.resized || disturbed.moved;
                boolean noticeable = switch (operation.notices()) {
                    case SIZE_AND_STORAGE, SIZE_AND_STORAGE_AT_THE_END -> changed;
                    case SIZE -> disturbed.resized;
                    case NONE -> false;
                };
                assertTrue(disturbed.callback.calls() > changing, "was called");
                assertFalse(reported && !changed, () -> interference + " reported without need");
                assertFalse(noticeable && !reported, () -> interference + " not reported");
                if (reported && operation.notices() != Notices.SIZE_AND_STORAGE_AT_THE_END) {
                    assertEquals(changing + 1, disturbed.callback.calls(), () -> interference + " reported late");
                }
                if (reported || (operation.leavesAsBefore() && operation.notices() == Notices.NONE)) {
                    disturbed.assertAsLeft();
                } else {
                    assertSound(kind, new ArrayList<>(disturbed.list), disturbed.list);
                    assertEquals(undisturbed.content(), disturbed.content(), interference::name);
                }
            }
        });
    }

    private static boolean reportsModification(Case disturbed) {
        try {
            disturbed.run();
            return false;
        } catch (ConcurrentModificationException expected) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void shouldShowAnElementSetByACallback(VecKind kind, History history, CallbackOperation operation) {
        atEveryCall(kind, history, operation, (size, setting, undisturbed) -> {
            if (size == 0) {
                return;
            }
            int middle = size / 2;
            int[] ends = {0, size - 1};
            for (int index : new int[] {middle, operation.set() == SetRule.STAYS ? ends[setting % 2] : middle}) {
                Case disturbed = new Case(kind, history, operation, size);
                Item replacement = disturbed.callback.item(3000);
                disturbed.callback.on(call -> {
                    if (call == setting) {
                        disturbed.list.set(index, replacement);
                    }
                });

                disturbed.run();

                List<Integer> expected = new ArrayList<>(undisturbed.content());
                switch (operation.set()) {
                    case TAKES_PART_AT_FIRST -> {
                        if (takesPart(replacement, setting, undisturbed, disturbed)) {
                            expected.replaceAll(id -> id == index ? replacement.id : id);
                            expected.sort(Comparator.comparing(disturbed.content()::indexOf));
                        }
                    }
                    case STAYS -> expected.replaceAll(id -> id == index ? replacement.id : id);
                    case STAYS_BEHIND -> {
                        int reached = setting + (partial(operation) ? CallbackOperation.start(disturbed.before) : 0);
                        if (index < reached) {
                            expected.set(index, replacement.id);
                        }
                    }
                }
                assertEquals(expected, disturbed.content(), () -> "after set at " + index);
                assertSound(kind, new ArrayList<>(disturbed.list), disturbed.list);
            }
        });
    }

    /** At the first call for certain, at the last not, unless all was in order: between them either. */
    private static boolean takesPart(Item set, int call, Undisturbed undisturbed, Case disturbed) {
        List<Integer> before = disturbed.before.stream().map(item -> item.id).toList();
        if (call == 0 || undisturbed.content().equals(before)) {
            return true;
        }
        return call < undisturbed.calls() - 1 && disturbed.content().contains(set.id);
    }

    private static boolean partial(CallbackOperation operation) {
        return operation.name().startsWith("subList");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void shouldBeSoundInsideEachCallback(VecKind kind, History history, CallbackOperation operation) {
        atEveryCall(kind, history, operation, (size, looking, undisturbed) -> {
            Case observed = new Case(kind, history, operation, size);
            observed.callback.on(call -> {
                if (call == looking) {
                    assertSound(kind, new ArrayList<>(observed.list), observed.list);
                    if (operation.leavesAsBefore()) {
                        observed.assertAsBefore();
                    }
                }
            });

            observed.run();

            assertEquals(undisturbed.content(), observed.content());
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldCallNoOtherMethodOfAPredicate(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Integer> content = IntStream.range(0, size).boxed().toList();
            Vec<Integer> list = history.list(kind, content);

            boolean changed = list.retain(new Predicate<>() {
                @Override
                public boolean test(Integer element) {
                    return element % 2 == 0;
                }

                @Override
                public Predicate<Integer> negate() {
                    list.clear();
                    return element -> true;
                }
            });

            assertEquals(size > 1, changed);
            assertSound(
                    kind, content.stream().filter(element -> element % 2 == 0).toList(), list);
        }
    }

    // Traces

    static Stream<Arguments> visits() {
        return Stream.of(
                visit("removeIf", (list, visitor) -> assertFalse(list.removeIf(rejecting(visitor)))),
                visit("retain", (list, visitor) -> assertEquals(!list.isEmpty(), list.retain(rejecting(visitor)))),
                visit("removeAll", (list, visitor) -> assertFalse(list.removeAll(containing(rejecting(visitor))))),
                visit(
                        "retainAll",
                        (list, visitor) ->
                                assertEquals(!list.isEmpty(), list.retainAll(containing(rejecting(visitor))))),
                visit(
                        "extractIf",
                        (list, visitor) -> assertNotNull(list.extractIf(
                                0, list.size(), element -> !rejecting(visitor).test(element)))),
                visit(
                        "replaceAll",
                        (list, visitor) -> list.replaceAll(element -> {
                            visitor.accept(element);
                            return element;
                        })),
                visit("forEach", (list, visitor) -> list.forEach(visitor)),
                visit("drainTo", (list, visitor) -> list.drainTo(visitor)),
                visit("iterator", (list, visitor) -> list.iterator().forEachRemaining(visitor)),
                visit("listIterator", (list, visitor) -> list.listIterator().forEachRemaining(visitor)),
                visit("spliterator", (list, visitor) -> list.spliterator().forEachRemaining(visitor)),
                visit("stream", (list, visitor) -> list.stream().forEachOrdered(visitor)),
                visit(
                        "subList.removeIf",
                        (list, visitor) ->
                                assertFalse(list.subList(0, list.size()).removeIf(rejecting(visitor)))),
                visit(
                        "subList.forEach",
                        (list, visitor) -> list.subList(0, list.size()).forEach(visitor)),
                visit(
                        "subList.stream",
                        (list, visitor) -> list.subList(0, list.size()).stream().forEachOrdered(visitor)));
    }

    private static Arguments visit(String name, BiConsumer<Vec<@Nullable Integer>, Consumer<Object>> operation) {
        return Arguments.of(name, operation);
    }

    private static Predicate<@Nullable Object> rejecting(Consumer<Object> visitor) {
        return element -> {
            visitor.accept(element);
            return false;
        };
    }

    private static Collection<Object> containing(Predicate<@Nullable Object> predicate) {
        return new ArrayList<>() {
            private static final long serialVersionUID = 1;

            @Override
            public boolean contains(@Nullable Object element) {
                return predicate.test(element);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visits")
    void shouldVisitEachElementOnceInOrder(
            String name, BiConsumer<Vec<@Nullable Integer>, Consumer<@Nullable Object>> operation) {
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                for (int size : kind.tellingSizes()) {
                    List<@Nullable Integer> content = withNull(size);
                    Vec<@Nullable Integer> list = history.list(kind, content);
                    List<@Nullable Object> visited = new ArrayList<>();

                    operation.accept(list, visited::add);

                    assertEquals(content, visited, () -> name + " on " + kind + " " + history);
                    kind.checkStructure(list);
                }
            }
        }
    }

    private static List<@Nullable Integer> withNull(int size) {
        List<@Nullable Integer> content = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            content.add(i == size / 2 ? null : Integer.valueOf(i));
        }
        return content;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldCompareTheLaterElementWithTheOneKeptBefore(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Integer> content =
                    IntStream.range(0, size).map(i -> i / 3).boxed().toList();
            List<Integer> distinct = content.stream().distinct().toList();
            List<List<Integer>> expected = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                expected.add(List.of(content.get(i), content.get(i - 1)));
            }

            List<List<Integer>> compared = new ArrayList<>();
            Vec<Integer> byPredicate = history.list(kind, content);
            boolean removed = byPredicate.dedupBy((later, kept) -> {
                compared.add(List.of(later, kept));
                return later.equals(kept);
            });
            assertEquals(expected, compared);
            assertEquals(distinct.size() < size, removed);
            assertSound(kind, distinct, byPredicate);

            List<Integer> asked = new ArrayList<>();
            Vec<Integer> byKey = history.list(kind, content);
            boolean removedByKey = byKey.dedupByKey(element -> {
                asked.add(element);
                return element;
            });
            assertEquals(expected.stream().flatMap(List::stream).toList(), asked);
            assertEquals(distinct.size() < size, removedByKey);
            assertSound(kind, distinct, byKey);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldCompareWithTheKeptElementRatherThanTheRemovedOne(VecKind kind, History history) {
        Vec<Integer> list = history.list(kind, List.of(1, 2, 3, 4, 5));
        List<List<Integer>> compared = new ArrayList<>();

        assertTrue(list.dedupBy((later, kept) -> {
            compared.add(List.of(later, kept));
            return later - kept < 2;
        }));

        assertEquals(List.of(List.of(2, 1), List.of(3, 1), List.of(4, 3), List.of(5, 3)), compared);
        assertSound(kind, List.of(1, 3, 5), list);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldOnlyCompareNeighboursOfWhatIsSorted(VecKind kind, History history) {
        Vec<Integer> list = history.list(kind, List.of(1, 2, 2, 3, 4));
        List<List<Integer>> compared = new ArrayList<>();

        list.sort((later, earlier) -> {
            compared.add(List.of(later, earlier));
            return later - earlier;
        });

        assertEquals(List.of(List.of(2, 1), List.of(2, 2), List.of(3, 2), List.of(4, 3)), compared);
        assertSound(kind, List.of(1, 2, 2, 3, 4), list);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldOnlyCompareNeighboursOfARangeThatIsSorted(VecKind kind, History history) {
        Vec<Integer> list = history.list(kind, List.of(9, 1, 2, 3, 0));
        List<List<Integer>> compared = new ArrayList<>();

        list.subList(1, 4).sort((later, earlier) -> {
            compared.add(List.of(later, earlier));
            return later - earlier;
        });

        assertEquals(List.of(List.of(2, 1), List.of(3, 2)), compared);
        assertSound(kind, List.of(9, 1, 2, 3, 0), list);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldNotCallWhereNothingIsToBeDecided(VecKind kind, History history) {
        Vec<Integer> empty = history.list(kind, List.of());
        Vec<Integer> single = history.list(kind, List.of(1));

        for (Vec<Integer> list : List.of(empty, single)) {
            list.sort((unusedLeft, unusedRight) -> {
                throw called("comparator");
            });
            list.subList(0, list.size()).sort((unusedLeft, unusedRight) -> {
                throw called("comparator");
            });
            assertFalse(list.dedupBy((unusedLeft, unusedRight) -> {
                throw called("dedupBy");
            }));
            assertFalse(list.dedupByKey(unused -> {
                throw called("dedupByKey");
            }));
            assertTrue(list.extractIf(0, 0, unused -> {
                        throw called("extractIf");
                    })
                    .isEmpty());
            list.resizeWith(list.size(), () -> {
                throw called("resizeWith");
            });
        }
        assertTrue(empty.popIf(unused -> {
                    throw called("popIf");
                })
                .isEmpty());
        single.resizeWith(0, () -> {
            throw called("resizeWith");
        });

        assertSound(kind, List.of(), empty);
        assertSound(kind, List.of(), single);
    }

    private static AssertionError called(String callback) {
        return new AssertionError(callback + " called");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldAskForTheLastElementOnly(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Integer> content = IntStream.range(0, size).boxed().toList();
            Vec<Integer> list = history.list(kind, content);
            List<Integer> asked = new ArrayList<>();

            assertTrue(list.popIf(element -> !asked.add(element)).isEmpty());

            assertEquals(content.subList(Math.max(0, size - 1), size), asked);
            assertSound(kind, content, list);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldAskTheSupplierOnceForEachNewElement(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Integer> content =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Vec<Integer> list = history.list(kind, content);
            for (int added = 0; added < 4; added++) {
                int newSize = content.size() + added;
                list.resizeWith(newSize, () -> {
                    content.add(content.size());
                    return content.get(content.size() - 1);
                });
                assertEquals(newSize, content.size());
                assertSound(kind, content, list);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldHandOverWhatWasSetAhead(VecKind kind, History history) {
        for (int size : kind.tellingSizes()) {
            List<Integer> content = IntStream.range(0, size).boxed().toList();
            List<Integer> expected = new ArrayList<>(content);
            expected.replaceAll(element -> element % 2 == 0 ? element : -element);
            Vec<Integer> list = history.list(kind, content);
            List<Integer> handedOver = new ArrayList<>();

            list.drainTo(element -> {
                handedOver.add(element);
                if (element % 2 == 0 && element + 1 < size) {
                    list.set(element + 1, -element - 1);
                }
            });

            assertEquals(expected, handedOver);
            assertSound(kind, List.of(), list);
        }
    }

    private interface Comparison {
        void run(int size, int call, int newSize);
    }

    private void atEveryComparison(Comparison comparison) {
        for (int size = 1; size <= 6; size++) {
            for (int call = 0; call < size; call++) {
                for (int newSize = 0; newSize <= size + 2; newSize++) {
                    comparison.run(size, call, newSize);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldNotGoOnWithAListThatChangesWhileItIsComparedWith(VecKind kind, History history) {
        for (VecKind otherKind : kinds()) {
            atEveryComparison((size, call, newSize) -> {
                for (boolean equal : new boolean[] {true, false}) {
                    Callback callback = new Callback().answering(asked -> equal || asked < call);
                    List<Item> content = callback.items(size);
                    Vec<Item> list = history.list(kind, content);
                    Vec<Item> other = otherKind.create();
                    other.addAll(callback.items(size));
                    callback.on(asked -> {
                        if (asked == call) {
                            other.reserve(20);
                            other.resize(newSize, callback.item(1));
                        }
                    });

                    assertThrows(
                            ConcurrentModificationException.class,
                            () -> callback.during(() -> assertNotEquals(list, other)));

                    assertEquals(call + 1, callback.calls());
                    assertSound(kind, content, list);
                }
            });
        }
    }

    /** Counts what an iterator is asked for, and does not take a question after its end. */
    private static final class StrictIterator implements Iterator<Integer> {
        private final int length;
        private int given;
        private boolean ended;

        StrictIterator(int length) {
            this.length = length;
        }

        @Override
        public boolean hasNext() {
            assertFalse(ended, "asked after the end");
            ended = given == length;
            return !ended;
        }

        @Override
        public Integer next() {
            if (given == length) {
                throw new NoSuchElementException();
            }
            return given++;
        }
    }

    static Stream<Arguments> consumptions() {
        return Stream.of(
                consumption("extend", (list, iterator) -> list.extend(iterator)),
                consumption("extend at start", (list, iterator) -> list.extend(0, iterator)),
                consumption("extend by iterable", (list, iterator) -> list.extend(once(iterator))),
                consumption("extend by iterable at start", (list, iterator) -> list.extend(0, once(iterator))),
                consumption("splice", (list, iterator) -> assertNotNull(list.splice(0, list.size(), once(iterator)))));
    }

    private static Arguments consumption(String name, BiConsumer<Vec<Integer>, Iterator<Integer>> operation) {
        return Arguments.of(name, operation);
    }

    private static Iterable<Integer> once(Iterator<Integer> iterator) {
        return () -> iterator;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consumptions")
    void shouldRunAnIteratorOnceToItsEnd(String name, BiConsumer<Vec<Integer>, Iterator<Integer>> operation) {
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                for (int length = 0; length <= kind.lastConsecutiveSize(); length++) {
                    Vec<Integer> list = history.list(kind, List.of());
                    StrictIterator iterator = new StrictIterator(length);

                    operation.accept(list, iterator);

                    assertTrue(iterator.ended, () -> name + " reads to the end");
                    assertSound(kind, IntStream.range(0, length).boxed().toList(), list);
                }
            }
        }
    }

    static Stream<Arguments> misplacements() {
        return Stream.of(-1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE)
                .flatMap(offset -> Stream.of(
                        misplacement(
                                "addAll", offset, (list, index, callback) -> list.addAll(index, callback.collection())),
                        misplacement(
                                "extend by iterator",
                                offset,
                                (list, index, callback) -> list.extend(index, callback.iterator())),
                        misplacement(
                                "extend by iterable",
                                offset,
                                (list, index, callback) -> list.extend(index, callback.iterable())),
                        misplacement(
                                "extend by collection",
                                offset,
                                (list, index, callback) -> list.extend(index, callback.collection())),
                        misplacement(
                                "splice to",
                                offset,
                                (list, index, callback) -> assertNull(list.splice(0, index, callback.iterable()))),
                        misplacement(
                                "splice from",
                                offset,
                                (list, index, callback) ->
                                        assertNull(list.splice(index, index, callback.collection()))),
                        misplacement(
                                "extractIf to",
                                offset,
                                (list, index, callback) -> assertNull(list.extractIf(0, index, callback::answer))),
                        misplacement(
                                "extractIf from",
                                offset,
                                (list, index, callback) ->
                                        assertNull(list.extractIf(index, list.size(), callback::answer)))));
    }

    private interface Misplacement {
        void run(Vec<Item> list, int index, Callback callback);
    }

    private static Arguments misplacement(String name, int offset, Misplacement operation) {
        return Arguments.of(name, offset, operation);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("misplacements")
    void shouldCheckIndicesBeforeItCalls(String name, int offset, Misplacement operation) {
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                for (int size : kind.tellingSizes()) {
                    Callback callback = new Callback();
                    List<Item> content = callback.items(size);
                    Vec<Item> list = history.list(kind, content);
                    int capacity = list.capacity();
                    Object storage = kind.storage(list);
                    int index = offset == 1 ? size + 1 : offset;

                    assertThrows(IndexOutOfBoundsException.class, () -> operation.run(list, index, callback), name);

                    assertEquals(0, callback.calls());
                    assertSound(kind, content, list);
                    assertEquals(capacity, list.capacity());
                    assertSame(storage, kind.storage(list));
                }
            }
        }
    }
}
