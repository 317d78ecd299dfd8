package inlay.slimvec;

import static inlay.slimvec.Contents.assertList;
import static inlay.slimvec.Contents.assertNoSlots;
import static inlay.slimvec.Contents.assertNothingShared;
import static inlay.slimvec.Contents.slots;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.AllocationCounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of nothing but nulls, which have a length and no slots. */
@SuppressWarnings("NullAway")
class SlimVecNullsTest {

    /** The shortest, those around the last with a shared marker, and a long one. */
    private static final int[] SIZES = {2, 3, 14, 15, 16, 17, 18, 100};

    private static final int MAX = SlimVec.MAX_CAPACITY;
    private static final int TEN_MILLION = 10_000_000;

    /** Less than anything that has a slot for each of very many nulls. */
    private static final long FEW_BYTES = 100_000;

    @AfterEach
    void shouldLeaveTheSharedMarkersAsTheyAre() {
        Contents.assertSharedMarkersUntouched();
    }

    private static SlimVec<@Nullable String> nulls(int size) {
        SlimVec<@Nullable String> list = SlimVec.filled(size, null);
        assertNoSlots(size, list);
        return list;
    }

    private static List<@Nullable String> model(int size) {
        return new ArrayList<>(Collections.nCopies(size, null));
    }

    /** A list with a slot for each null. */
    private static SlimVec<@Nullable String> withSlots(int capacity, int size) {
        SlimVec<@Nullable String> list = SlimVec.withCapacity(capacity);
        list.addAll(model(size));
        assertEquals(capacity, slots(list).length);
        assertList(model(size), capacity, list);
        return list;
    }

    /** Runs the same on a list without slots and on an array list, for each size, and compares. */
    private static void assertAgree(Consumer<List<@Nullable String>> action, Consumer<SlimVec<?>> check) {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            List<@Nullable String> model = model(size);
            action.accept(list);
            action.accept(model);
            assertList(model, list.capacity(), list);
            check.accept(list);
        }
    }

    private static void hasBlock(SlimVec<?> list) {
        assertTrue(slots(list).length > 1);
    }

    // Ways in

    @Test
    void shouldHaveNoSlotsWhenMadeOfNulls() {
        for (int size = 0; size < 40; size++) {
            List<@Nullable String> nulls = model(size);
            for (SlimVec<?> list : List.of(
                    SlimVec.<@Nullable String>filled(size, null),
                    SlimVec.copyOf(nulls),
                    SlimVec.copyOf(nulls.toArray()),
                    SlimVec.copyOf(nulls.toArray(), 0, size),
                    SlimVec.from(nulls.iterator()),
                    SlimVec.repeat(nulls, 1),
                    SlimVec.repeat(Collections.singletonList(null), size),
                    SlimVec.flatten(Collections.nCopies(size, Collections.singletonList(null))),
                    nulls.stream().collect(SlimVec.<@Nullable String>collector()),
                    withSlots(size + 20, size).copy(),
                    Contents.throughAStream(withSlots(size + 20, size)))) {
                assertNoSlots(size, list);
                assertList(nulls, size, list);
            }
        }
    }

    @Test
    void shouldLoseItsSlotsWhenAFullBlockOfNullsWouldGrow() {
        Stream.<Consumer<List<@Nullable String>>>of(
                        list -> list.add(null),
                        list -> list.add(0, null),
                        list -> list.add(list.size() / 2, null),
                        list -> list.addAll(model(2)),
                        list -> list.addAll(1, model(30)),
                        list -> list.listIterator(1).add(null),
                        list -> list.subList(0, 1).add(null))
                .forEach(addition -> {
                    for (int size : SIZES) {
                        SlimVec<@Nullable String> list = withSlots(size, size);
                        List<@Nullable String> model = model(size);
                        addition.accept(list);
                        addition.accept(model);
                        assertNoSlots(model.size(), list);
                        assertList(model, model.size(), list);
                    }
                });
    }

    /** Appends a number of nulls. */
    private interface Appending {
        void to(SlimVec<@Nullable String> list, int count);
    }

    static Stream<Appending> appendings() {
        return Stream.of(
                (list, count) -> model(count).forEach(list::add),
                (list, count) -> model(count).forEach(list::addFirst),
                (list, count) -> list.addAll(model(count)),
                (list, count) -> list.addAll(0, model(count)),
                (list, count) -> list.extend(model(count)),
                (list, count) -> list.extend(model(count).iterator()),
                (list, count) -> list.extend(0, model(count).iterator()),
                (list, count) -> list.extend(new String[count], 0, count),
                (list, count) -> list.resize(list.size() + count, null),
                (list, count) -> list.splice(0, 0, model(count)),
                (list, count) -> list.subList(0, 0).addAll(model(count)));
    }

    @ParameterizedTest
    @MethodSource("appendings")
    void shouldGrowByNullsWithoutSlots(Appending appending) {
        for (int size = 0; size < 40; size++) {
            for (int count : new int[] {1, 2, 3, 14, 15, 16, 17, 18}) {
                SlimVec<@Nullable String> list = nulls(size);
                appending.to(list, count);
                assertNoSlots(size + count, list);
                assertList(model(size + count), size + count, list);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("appendings")
    void shouldKeepItsBlockWhileTheNullsHaveRoom(Appending appending) {
        for (int size : new int[] {0, 1, 2, 14, 16, 17}) {
            for (int count : new int[] {1, 2, 15, 17}) {
                for (int room : new int[] {0, 1, 5}) {
                    int capacity = Math.max(2, size + count + room);
                    SlimVec<@Nullable String> list = withSlots(capacity, size);
                    Object[] block = slots(list);
                    appending.to(list, count);
                    assertSame(block, list.content);
                    assertList(model(size + count), capacity, list);
                }
            }
        }
    }

    @Test
    void shouldLoseItsSlotsWhenItShrinks() {
        for (int size = 0; size < 40; size++) {
            for (int room : new int[] {0, 1, 20}) {
                for (Consumer<SlimVec<?>> shrinking : List.<Consumer<SlimVec<?>>>of(
                        SlimVec::shrinkToFit, SlimVec::trimToSize, list -> list.shrinkTo(0))) {
                    SlimVec<@Nullable String> list = withSlots(Math.max(2, size + room), size);
                    shrinking.accept(list);
                    assertNoSlots(size, list);
                    assertList(model(size), size, list);
                }
            }
        }
    }

    @Test
    void shouldHaveSlotsForNullsThatAreAppendedAsAList() {
        SlimVec<@Nullable String> list = nulls(20);
        SlimVec<@Nullable String> other = nulls(30);
        list.append(other);
        assertList(model(50), list.capacity(), list);
        assertList(List.of(), 0, other);
        list.shrinkToFit();
        assertNoSlots(50, list);
    }

    // Staying

    /** What leaves nothing but nulls, and returns what else it makes of them. */
    static Stream<Function<SlimVec<@Nullable String>, @Nullable Object>> removals() {
        return Stream.of(
                list -> list.remove(0),
                list -> list.remove(list.size() - 1),
                list -> list.remove((Object) null),
                SlimVec::pop,
                SlimVec::removeFirst,
                list -> list.swapRemove(0),
                list -> {
                    list.truncate(1);
                    return null;
                },
                list -> {
                    list.truncate(list.size() - 1);
                    return null;
                },
                list -> {
                    list.resize(list.size() / 2, "unused");
                    return null;
                },
                list -> {
                    list.clear();
                    return null;
                },
                list -> list.drain(0, 1),
                list -> list.drain(0, list.size()),
                list -> list.drain(1, list.size()),
                list -> list.splitOff(0),
                list -> list.splitOff(1),
                list -> list.splitOff(list.size()),
                list -> list.splice(0, list.size() - 1, List.of()),
                list -> list.splice(1, list.size(), List.of()),
                list -> list.splice(0, list.size(), List.of()),
                list -> list.splice(0, list.size(), Collections.singletonList(null)),
                list -> list.splice(0, list.size() / 2, Arrays.asList(null, null, null)),
                list -> {
                    list.subList(0, 1).clear();
                    return null;
                },
                list -> {
                    list.subList(0, list.size() - 1).clear();
                    return null;
                },
                list -> list.removeIf(Objects::isNull),
                list -> list.removeIf(Objects::nonNull),
                list -> list.retain(Objects::nonNull),
                list -> list.removeAll(Collections.singletonList(null)),
                list -> list.retainAll(Collections.singletonList(null)),
                SlimVec::dedup,
                list -> list.dedupByKey(Objects::hashCode),
                list -> {
                    list.drainTo(element -> assertNull(element));
                    return null;
                },
                list -> {
                    list.assign(model(list.size() + 3));
                    return null;
                },
                list -> {
                    list.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
                    return null;
                },
                list -> {
                    list.replaceAll(element -> element);
                    return null;
                },
                list -> {
                    for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
                        elements.next();
                        elements.remove();
                    }
                    return null;
                },
                list -> list.set(list.size() - 1, null),
                list -> list.add(null),
                SlimVec::copy,
                SlimVec::clone,
                Contents::throughAStream,
                list -> {
                    list.extendFromWithin(1, list.size());
                    return null;
                });
    }

    @ParameterizedTest
    @MethodSource("removals")
    void shouldStayWithoutSlotsWhileThereAreOnlyNulls(Function<SlimVec<@Nullable String>, @Nullable Object> operation) {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            SlimVec<@Nullable String> witness = nulls(size);
            SlimVec<@Nullable String> slotted = withSlots(size + 3, size);
            Object result = operation.apply(list);
            Object expected = operation.apply(slotted);
            assertEquals(expected, result, "result");
            assertEquals(slotted.size(), list.size(), "size");
            assertNoSlots(slotted.size(), list);
            assertList(model(slotted.size()), slotted.size(), list);
            assertNoSlots(size, witness);
            if (result instanceof SlimVec<?> other) {
                assertNoSlots(other.size(), other);
                assertNothingShared(list, other);
            }
        }
    }

    @Test
    void shouldKeepNullsWithoutSlotsWhenOthersAreExtracted() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            SlimVec<@Nullable String> extracted = list.extractIf(1, size, Objects::isNull);
            assertNoSlots(1, list);
            assertEquals(model(size - 1), extracted);
            SlimVecKind.SLIM_VEC.checkStructure(extracted);
        }
    }

    @Test
    void shouldCountNullsUpAndDownPastTheSharedMarkers() {
        SlimVec<@Nullable String> list = SlimVec.create();
        List<SlimVec<@Nullable String>> copies = new ArrayList<>();
        for (int size = 1; size <= 40; size++) {
            list.add(null);
            assertNoSlots(size, list);
            copies.add(list.copy());
        }
        for (int size = 39; size >= 0; size--) {
            list.pop();
            assertNoSlots(size, list);
            copies.add(list.copy());
        }
        for (int i = 0; i < copies.size(); i++) {
            assertEquals(i < 40 ? i + 1 : 79 - i, copies.get(i).size());
            SlimVecKind.SLIM_VEC.checkStructure(copies.get(i));
        }
        for (int from = 14; from <= 18; from++) {
            for (int to = 1; to <= 18; to++) {
                SlimVec<@Nullable String> resized = nulls(from);
                SlimVec<@Nullable String> witness = resized.copy();
                resized.resize(to, null);
                assertNoSlots(to, resized);
                resized.resize(from, null);
                assertNoSlots(from, resized);
                assertNoSlots(from, witness);
            }
        }
    }

    // Ways out

    static Stream<Consumer<List<@Nullable String>>> departures() {
        return Stream.of(
                list -> list.add("a"),
                list -> list.add(0, "a"),
                list -> list.add(list.size() / 2, "a"),
                list -> list.addAll(Arrays.asList(null, "a")),
                list -> list.addAll(1, Arrays.asList(null, "a", null)),
                list -> list.subList(0, 1).add("a"),
                list -> list.subList(1, 2).set(0, "a"),
                list -> list.replaceAll(element -> "a"),
                list -> list.listIterator(1).add("a"),
                list -> {
                    ListIterator<@Nullable String> iterator = list.listIterator();
                    while (iterator.hasNext()) {
                        iterator.next();
                        iterator.set("a");
                    }
                },
                list -> {
                    ListIterator<@Nullable String> iterator = list.listIterator(list.size());
                    iterator.previous();
                    iterator.set("a");
                });
    }

    @ParameterizedTest
    @MethodSource("departures")
    void shouldHaveASlotForEachWhenAnotherElementArrives(Consumer<List<@Nullable String>> departure) {
        assertAgree(departure, SlimVecNullsTest::hasBlock);
    }

    @Test
    void shouldHaveASlotForEachWhenAnyNullIsReplaced() {
        for (int size : SIZES) {
            for (int index = 0; index < size; index++) {
                SlimVec<@Nullable String> list = nulls(size);
                List<@Nullable String> model = model(size);
                assertNull(list.set(index, "a"));
                model.set(index, "a");
                assertList(model, size, list);
                assertEquals("a", list.set(index, null));
                assertList(model(size), size, list);
                list.shrinkToFit();
                assertNoSlots(size, list);
            }
        }
    }

    @Test
    void shouldTakeOtherContentInPlaceOfItsNulls() {
        for (int size : SIZES) {
            for (List<@Nullable String> content : List.of(
                    List.of("a"), List.of("a", "b"), Arrays.asList(null, "a", null), Collections.nCopies(150, "a"))) {
                SlimVec<@Nullable String> assigned = nulls(size);
                assigned.assign(content);
                assertList(content, assigned.capacity(), assigned);
                SlimVec<@Nullable String> spliced = nulls(size);
                assertNoSlots(size, spliced.splice(0, size, content));
                assertList(content, spliced.capacity(), spliced);
                SlimVec<@Nullable String> inserted = nulls(size);
                inserted.splice(1, 1, content);
                List<@Nullable String> model = model(size);
                model.addAll(1, content);
                assertList(model, inserted.capacity(), inserted);
                for (int to = 1; to < size; to += 7) {
                    SlimVec<@Nullable String> part = nulls(size);
                    List<@Nullable String> partModel = model(size);
                    part.splice(0, to, content);
                    partModel.subList(0, to).clear();
                    partModel.addAll(0, content);
                    assertList(partModel, part.capacity(), part);
                }
            }
        }
    }

    @Test
    void shouldHaveSlotsWhenRoomIsAskedFor() {
        for (int size : SIZES) {
            List<Consumer<SlimVec<?>>> requests = List.of(
                    list -> list.reserve(1),
                    list -> list.reserveExact(1),
                    list -> list.ensureCapacity(size + 1),
                    list -> list.grow(size + 1),
                    list -> assertTrue(list.tryReserve(1)),
                    list -> assertTrue(list.tryReserveExact(1)),
                    list -> assertTrue(list.tryGrow(size + 1)));
            requests.forEach(request -> {
                SlimVec<@Nullable String> list = nulls(size);
                request.accept(list);
                assertTrue(list.capacity() > size);
                assertEquals(list.capacity(), slots(list).length);
                assertList(model(size), list.capacity(), list);
            });
        }
    }

    @Test
    void shouldHaveNoSlotsWhereNoRoomIsNeeded() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            list.reserve(0);
            list.reserveExact(0);
            list.ensureCapacity(size);
            list.grow(size);
            list.shrinkTo(size);
            list.shrinkTo(2 * size);
            list.shrinkToFit();
            list.addAll(List.of());
            list.resize(size, "unused");
            assertNoSlots(size, list);
        }
    }

    // As any other list

    @Test
    void shouldNotTakeOneNullForNone() {
        SlimVec<@Nullable String> one = SlimVec.of(null);
        assertList(Collections.singletonList(null), 1, one);
        assertFalse(one.isEmpty());
        assertNull(slots(one)[0]);
        SlimVec<@Nullable String> two = SlimVec.of(null, null);
        assertList(Arrays.asList(null, null), 2, two);
        assertEquals(2, slots(two).length);
        one.add(null);
        assertNoSlots(2, one);
        assertEquals(two, one);
    }

    @Test
    void shouldBeSearchedAndCopiedAsAnArrayListOfNulls() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            assertEquals(0, list.indexOf(null));
            assertEquals(size - 1, list.lastIndexOf(null));
            assertTrue(list.contains(null));
            assertEquals(-1, list.indexOf("a"));
            assertEquals(-1, list.lastIndexOf("a"));
            assertFalse(list.contains("a"));
            assertEquals(1, list.subList(1, size).lastIndexOf(null) - size + 3);
            String[] exact = new String[size];
            Arrays.fill(exact, "old");
            assertSame(exact, list.toArray(exact));
            assertArrayEquals(new String[size], exact);
            String[] longer = new String[size + 2];
            Arrays.fill(longer, "old");
            assertSame(longer, list.toArray(longer));
            assertEquals("old", longer[size + 1]);
            assertTrue(Stream.of(longer).limit(size + 1).allMatch(Objects::isNull));
            assertArrayEquals(new String[size], list.toArray(new String[0]));
            assertArrayEquals(new String[size], list.toArray(String[]::new));
            assertSame(Object[].class, list.toArray().getClass());
            assertEquals(size, list.stream().filter(Objects::isNull).count());
            assertEquals(size, list.parallelStream().filter(Objects::isNull).count());
            assertEquals(model(size), new ArrayList<>(list));
            assertThrows(IndexOutOfBoundsException.class, () -> list.get(size));
            assertThrows(IndexOutOfBoundsException.class, () -> list.get(-1));
            assertThrows(IndexOutOfBoundsException.class, () -> list.set(size, "a"));
            assertThrows(IndexOutOfBoundsException.class, () -> list.set(size, null));
            assertThrows(IndexOutOfBoundsException.class, () -> list.remove(size));
            assertNoSlots(size, list);
        }
    }

    // Callbacks

    /** Hands a callback every null of a list. */
    private interface Calling {
        void on(SlimVec<@Nullable String> list, Runnable callback);
    }

    static Stream<Calling> callings() {
        return Stream.of(
                (list, callback) -> list.forEach(element -> callback.run()),
                (list, callback) -> list.iterator().forEachRemaining(element -> callback.run()),
                (list, callback) -> list.listIterator().forEachRemaining(element -> callback.run()),
                (list, callback) -> list.spliterator().forEachRemaining(element -> callback.run()),
                (list, callback) -> list.stream().forEach(element -> callback.run()),
                (list, callback) -> list.subList(0, list.size()).stream().forEach(element -> callback.run()),
                (list, callback) -> {
                    for (Object ignored : list) {
                        callback.run();
                    }
                },
                (list, callback) -> list.removeIf(element -> {
                    callback.run();
                    return false;
                }),
                (list, callback) -> list.retain(element -> {
                    callback.run();
                    return true;
                }),
                (list, callback) -> list.dedupBy((later, kept) -> {
                    callback.run();
                    return false;
                }),
                (list, callback) -> list.extractIf(0, list.size(), element -> {
                    callback.run();
                    return false;
                }),
                (list, callback) -> list.addAll(new Source(callback)),
                (list, callback) -> list.addAll(0, new Source(callback)),
                (list, callback) -> list.popIf(element -> {
                    callback.run();
                    return false;
                }),
                (list, callback) -> list.indexOf((Object) new Wanted(callback)),
                (list, callback) -> list.lastIndexOf((Object) new Wanted(callback)));
    }

    /** A collection that calls back when it is asked for its elements, of which it has none. */
    private static final class Source extends ArrayList<@Nullable String> {
        private static final long serialVersionUID = 1;
        private final transient Runnable callback;

        Source(Runnable callback) {
            this.callback = callback;
        }

        @Override
        public Object[] toArray() {
            callback.run();
            return super.toArray();
        }
    }

    /** Calls back when it is compared, and equals nothing. */
    private static final class Wanted {
        private final Runnable callback;

        Wanted(Runnable callback) {
            this.callback = callback;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            callback.run();
            return false;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @ParameterizedTest
    @MethodSource("callings")
    void shouldLetACallbackReplaceANull(Calling calling) {
        for (int size : SIZES) {
            for (int index : new int[] {0, size / 2, size - 1}) {
                SlimVec<@Nullable String> list = nulls(size);
                calling.on(list, () -> list.set(index, "set"));
                List<@Nullable String> model = model(size);
                model.set(index, "set");
                assertList(model, size, list);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("callings")
    void shouldReportACallbackThatChangesTheLength(Calling calling) {
        for (int size : SIZES) {
            for (Consumer<SlimVec<@Nullable String>> change : List.<Consumer<SlimVec<@Nullable String>>>of(
                    list -> list.add(null),
                    list -> list.add("new"),
                    list -> list.add(0, null),
                    SlimVec::clear,
                    list -> list.addAll(Arrays.asList("a", "b")))) {
                SlimVec<@Nullable String> list = nulls(size);
                boolean[] changed = {false};
                List<@Nullable String> expected = model(size);
                assertThrows(ConcurrentModificationException.class, () -> {
                    calling.on(list, () -> {
                        if (!changed[0]) {
                            changed[0] = true;
                            change.accept(list);
                            expected.clear();
                            expected.addAll(list);
                        }
                    });
                });
                assertList(expected, list.capacity(), list);
            }
        }
    }

    @Test
    void shouldKeepWhatACallbackSetsWhileItIsReplaced() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            List<@Nullable String> model = model(size);
            for (List<@Nullable String> each : List.of(list, model)) {
                int[] calls = {0};
                each.replaceAll(element -> {
                    if (calls[0]++ == 0) {
                        each.set(size - 1, "set");
                    }
                    return element == null ? null : "seen";
                });
            }
            assertEquals("seen", list.get(size - 1));
            assertList(model, size, list);
        }
    }

    @Test
    void shouldSeeWhatACallbackSetsFurtherOn() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            List<@Nullable String> seen = new ArrayList<>();
            list.forEach(element -> {
                list.set(size - 1, "set");
                seen.add(element);
            });
            assertEquals(list, seen);
            List<@Nullable String> handed = new ArrayList<>();
            SlimVec<@Nullable String> drained = nulls(size);
            drained.drainTo(element -> {
                drained.set(size - 1, "set");
                handed.add(element);
            });
            assertEquals(seen, handed);
            assertTrue(drained.isEmpty());
            SlimVecKind.SLIM_VEC.checkStructure(drained);
        }
    }

    @Test
    void shouldRemoveWhatWasMarkedAlthoughACallbackGaveTheNullsSlots() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            List<@Nullable String> model = model(size - size / 2);
            int[] calls = {0};
            assertTrue(list.removeIf(element -> {
                list.set(size - 1, "set");
                return calls[0]++ < size / 2;
            }));
            model.set(model.size() - 1, "set");
            assertList(model, size, list);
        }
    }

    private static Comparator<@Nullable String> comparing(Runnable callback) {
        return Comparator.comparing(element -> {
            callback.run();
            return String.valueOf(element);
        });
    }

    @Test
    void shouldSortWhatWasThereAlthoughTheComparatorSets() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            list.sort(comparing(() -> list.set(0, "set")));
            assertEquals(size, list.size());
            SlimVecKind.SLIM_VEC.checkStructure(list);
            SlimVec<@Nullable String> longer = nulls(size);
            Comparator<@Nullable String> adding = comparing(() -> longer.add("new"));
            assertThrows(ConcurrentModificationException.class, () -> longer.sort(adding));
            assertTrue(longer.size() > size);
            SlimVecKind.SLIM_VEC.checkStructure(longer);
        }
    }

    @Test
    void shouldCompareEachNullWithTheOneBeforeItAndNoMore() {
        for (int size : SIZES) {
            SlimVec<@Nullable String> list = nulls(size);
            List<@Nullable String> compared = new ArrayList<>();
            list.sort((element, other) -> {
                compared.add(element);
                compared.add(other);
                return 0;
            });
            assertEquals(model(2 * (size - 1)), compared);
            assertNoSlots(size, list);
            assertThrows(NullPointerException.class, () -> list.sort(null));
        }
    }

    @Test
    void shouldSortNullsThatAComparatorCallsOutOfOrder() {
        for (int size : SIZES) {
            List<@Nullable String> compared = new ArrayList<>();
            Comparator<@Nullable String> always = (element, other) -> {
                compared.add(element);
                compared.add(other);
                return -1;
            };
            model(size).sort(always);
            int sorting = compared.size();
            SlimVec<@Nullable String> list = nulls(size);
            list.sort(always);
            assertEquals(2 * sorting + 2, compared.size());
            assertNoSlots(size, list);
        }
    }

    @Test
    void shouldCompareWhatTheComparatorHasSetAhead() {
        SlimVec<@Nullable String> list = nulls(4);
        List<@Nullable String> compared = new ArrayList<>();
        list.sort((element, other) -> {
            compared.add(element);
            compared.add(other);
            list.set(2, "set");
            return 0;
        });
        assertEquals(Arrays.asList(null, null, "set", null, null, "set"), compared);
    }

    // Very many

    private static long bytesAllocatedBy(Runnable action) {
        long before = AllocationCounter.allocatedBytes();
        action.run();
        return AllocationCounter.allocatedBytes() - before;
    }

    @Test
    void shouldTakeNoMemoryForMillionsOfNulls() {
        SlimVec<@Nullable String> list = SlimVec.create();
        long bytes = bytesAllocatedBy(() -> {
            for (int i = 0; i < TEN_MILLION / 2; i++) {
                list.add(null);
            }
            list.resize(TEN_MILLION, null);
            assertNull(list.get(0));
            assertNull(list.get(TEN_MILLION - 1));
            assertEquals(TEN_MILLION - 1, list.lastIndexOf(null));
            list.removeLast();
            list.remove(1000);
            list.addAll(17, Arrays.asList(null, null));
            assertEquals(list.copy(), list);
            assertEquals(TEN_MILLION / 4, list.splitOff(TEN_MILLION / 4 * 3).size());
            list.subList(0, TEN_MILLION / 4).clear();
            int[] count = {0};
            list.forEach(element -> count[0]++);
            assertEquals(TEN_MILLION / 2, count[0]);
        });
        assertTrue(bytes < FEW_BYTES, () -> bytes + " bytes");
        assertNoSlots(TEN_MILLION / 2, list);
    }

    @Test
    void shouldHaveAnOrdinaryBlockOnceOneOfMillionsIsNoNull() {
        SlimVec<@Nullable String> list = nulls(TEN_MILLION);
        list.set(TEN_MILLION - 2, "a");
        assertEquals(TEN_MILLION, slots(list).length);
        assertEquals(TEN_MILLION - 2, list.indexOf("a"));
        list.truncate(TEN_MILLION - 1);
        SlimVecKind.SLIM_VEC.checkStructure(list);
        list.pop();
        list.shrinkToFit();
        assertNoSlots(TEN_MILLION - 2, list);
        list.clear();
        assertNull(list.content);
    }

    private static void assertRefused(SlimVec<?> list, Runnable addition) {
        Object content = list.content;
        int size = list.size();
        OutOfMemoryError thrown = assertThrows(OutOfMemoryError.class, addition::run);
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains(String.valueOf(MAX)), message);
        assertTrue(message.contains(String.valueOf(MAX + 1L)), message);
        assertSame(content, list.content);
        assertNoSlots(size, list);
    }

    @Test
    void shouldKeepAnElementInFrontOfNothingButNulls() {
        for (int size = 2; size <= 20; size++) {
            List<@Nullable String> content = new ArrayList<>(Collections.nCopies(size, null));
            content.set(0, "a");
            SlimVec<@Nullable String> list = SlimVec.copyOf(content);
            Object block = list.content;
            list.shrinkToFit();
            assertEquals(content, list);
            assertSame(block, list.content);
            SlimVecKind.SLIM_VEC.checkStructure(list);
        }
    }

    @Test
    void shouldRefuseToRepeatMoreThanAListCanHaveBeforeItMakesRoom() {
        SlimVec<@Nullable String> list = nulls(MAX);
        OutOfMemoryError thrown = assertThrows(OutOfMemoryError.class, () -> list.extendFromWithin(5, MAX));
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains(String.valueOf(2L * MAX - 5)), message);
        assertNoSlots(MAX, list);
    }

    @Test
    void shouldHaveAsManyNullsAsAListCanHave() {
        SlimVec<@Nullable String> list = nulls(MAX);
        List<@Nullable String> one = Collections.singletonList(null);
        List<@Nullable String> other = Collections.singletonList("a");
        Stream.<Runnable>of(
                        () -> list.add(null),
                        () -> list.add("a"),
                        () -> list.push(null),
                        () -> list.add(0, null),
                        () -> list.add(0, "a"),
                        () -> list.add(MAX, null),
                        () -> list.addFirst(null),
                        () -> list.addAll(one),
                        () -> list.addAll(other),
                        () -> list.addAll(MAX, one),
                        () -> list.addAll(7, other),
                        () -> list.extend(one.iterator()),
                        () -> list.extend(7, other.iterator()),
                        () -> list.extend(new String[1], 0, 1),
                        () -> list.extendFromWithin(0, 1),
                        () -> list.splice(0, 0, one),
                        () -> list.splice(0, 1, Arrays.asList("a", "b")),
                        () -> list.append(SlimVec.<@Nullable String>of("a")),
                        () -> list.reserve(1),
                        () -> list.reserveExact(1),
                        () -> list.resize(MAX + 1, null),
                        () -> list.resize(MAX + 1, "a"),
                        () -> list.resizeWith(MAX + 1, () -> null),
                        () -> list.grow(MAX + 1),
                        () -> list.ensureCapacity(MAX + 1),
                        () -> list.listIterator(MAX).add(null),
                        () -> list.subList(1, 2).add(null))
                .forEach(addition -> assertRefused(list, addition));
        assertFalse(list.tryReserve(1));
        assertFalse(list.tryReserve(Integer.MAX_VALUE));
        assertFalse(list.tryReserveExact(1));
        assertFalse(list.tryGrow(MAX + 1));
        assertTrue(list.tryReserve(0));
        assertTrue(list.tryGrow(MAX));
        assertNull(list.get(MAX - 1));
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(MAX));
        assertEquals(List.of(), list.subList(MAX, MAX));
        assertNoSlots(MAX, list.copy());
        assertNoSlots(MAX, list);
        assertNull(list.remove(0));
        assertNoSlots(MAX - 1, list);
        list.add(null);
        assertNoSlots(MAX, list);
        assertNoSlots(MAX - 20, list.splitOff(20));
        assertList(model(20), 20, list);
    }

    @Test
    void shouldKeepBothListsWhenTheirNullsAreTooManyForOne() {
        SlimVec<@Nullable String> list = nulls(MAX);
        SlimVec<@Nullable String> other = nulls(3);
        assertRefused(list, () -> list.append(SlimVec.<@Nullable String>of(null)));
        assertThrows(OutOfMemoryError.class, () -> list.append(other));
        assertNoSlots(MAX, list);
        assertNoSlots(3, other);
    }

    @Test
    void shouldRepeatNullsUpToTheLargestLength() {
        Collection<@Nullable String> two = Arrays.asList(null, null);
        assertNoSlots(MAX - 1, SlimVec.repeat(two, MAX / 2));
        assertNoSlots(MAX, SlimVec.repeat(Collections.singletonList(null), MAX));
    }
}
