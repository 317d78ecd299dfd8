package inlay.vec.suite;

import static inlay.vec.suite.VecAssertions.assertSound;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The static factories: content, capacity, and what becomes of the arrays that they get. */
public abstract class FactorySuite extends VecSuite {

    /** The largest number there is. */
    protected static final int MAX = Integer.MAX_VALUE;

    private static final int MIN = Integer.MIN_VALUE;

    /** For subclasses. */
    protected FactorySuite() {}

    /** Distinct words. */
    protected static String[] words(int count) {
        return IntStream.range(0, count).mapToObj(i -> ("word " + i).intern()).toArray(String[]::new);
    }

    /** Asserts what a list holds, and with how much room. */
    protected static void assertList(VecKind kind, List<?> content, int capacity, Vec<?> list) {
        assertSound(kind, content, list);
        assertEquals(capacity, list.capacity(), "capacity");
        assertEquals(capacity > kind.inlineCapacity(), kind.spilled(list), "spilled");
    }

    // Elements one by one

    /** The letters a, b, c and so on. */
    protected static List<String> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + i)).intern())
                .toList();
    }

    /** What the container's {@code of} makes of no letter, of one, and so on until past its variable arguments. */
    protected abstract List<? extends Vec<String>> listsOfLetters();

    @Test
    void shouldTakeElementsOneByOne() {
        List<? extends Vec<String>> lists = listsOfLetters();
        assertTrue(lists.size() > 10);
        for (int count = 0; count < lists.size(); count++) {
            VecKind kind = kindOf(lists.get(count));
            assertList(kind, letters(count), kind.exactCapacity(count), lists.get(count));
        }
    }

    // Capacity

    Stream<Arguments> kindsAndCounts() {
        return kinds().stream().flatMap(kind -> {
            SortedSet<Integer> counts = new TreeSet<>(kind.tellingSizes());
            counts.addAll(List.of(2, 3, 4, 5, 8, 9, 16, 17, 31, 32, 33));
            return counts.stream().map(count -> Arguments.of(kind, count));
        });
    }

    @ParameterizedTest
    @MethodSource("kindsAndCounts")
    void shouldHaveRoomForExactlyTheCount(VecKind kind, int count) {
        int exact = kind.exactCapacity(count);
        List<String> content = List.of(words(count));
        assertList(kind, List.of(), exact, kind.withCapacity(count));
        assertList(kind, Collections.nCopies(count, "a"), exact, kind.filled(count, "a"));
        assertList(kind, content, exact, kind.copyOf(content));
        assertList(kind, content, exact, kind.copyOf(new ArrayList<>(content)));
        for (VecKind other : kinds()) {
            assertList(kind, content, exact, kind.copyOf(other.copyOf(content)));
        }
        assertList(kind, content, exact, kind.copyOf(words(count)));
        assertList(kind, content, exact, kind.copyOf((Object[]) words(count)));
        assertList(kind, content, exact, kind.copyOf(words(count), 0, count));
        assertList(
                kind,
                content.subList(count / 3, count),
                kind.exactCapacity(count - count / 3),
                kind.copyOf(words(count + 5), count / 3, count));
    }

    @ParameterizedTest
    @MethodSource("kindsAndCounts")
    void shouldGrowWithWhatArrives(VecKind kind, int count) {
        List<String> content = List.of(words(count));
        int grown = kind.capacityAfterAdding(count);
        assertList(kind, content, grown, kind.from(content.iterator()));
        assertList(kind, content, grown, content.stream().collect(kind.collector()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldNotShareStorageWithItsSource(VecKind kind) {
        for (int count : kind.tellingSizes().tailSet(1)) {
            Object[] array = words(count).clone();
            Object[] objects = Arrays.copyOf(array, count, Object[].class);
            Vec<Object> original = kind.copyOf(objects);
            List<Vec<Object>> copies = List.of(
                    kind.copyOf(array),
                    kind.copyOf(objects),
                    kind.copyOf(objects, 0, count),
                    kind.copyOf(original),
                    original.copy());
            array[0] = "changed";
            objects[0] = "changed";
            original.set(0, "changed");
            copies.forEach(copy -> assertList(kind, List.of(words(count)), kind.exactCapacity(count), copy));
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndCounts")
    void shouldTakeNullsFromEverySource(VecKind kind, int count) {
        List<@Nullable String> nulls = Collections.nCopies(count, null);
        @Nullable String[] array = new @Nullable String[count];
        Stream.<Vec<@Nullable String>>of(
                        kind.<@Nullable String>filled(count, nothing()),
                        kind.<@Nullable String>copyOf(nulls),
                        kind.<@Nullable String>copyOf(array),
                        kind.<@Nullable String>copyOf(array, 0, count),
                        kind.<@Nullable String>from(nulls.iterator()),
                        kind.<@Nullable String>adopt(array, count),
                        nulls.stream().collect(kind.<@Nullable String>collector()))
                .forEach(list -> {
                    assertSound(kind, nulls, list);
                    list.add("no null");
                    List<@Nullable String> expected = new ArrayList<>(nulls);
                    expected.add("no null");
                    assertSound(kind, expected, list);
                });
    }

    // Adopting

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldTakeOverAnArrayOfObjectsThatDoesNotFitInline(VecKind kind) {
        int n = kind.inlineCapacity();
        for (int length : new int[] {n + 1, n + 2, 3 * n, n + 20}) {
            for (int size = n + 1; size <= length; size++) {
                Object[] array = Arrays.copyOf(words(length), length, Object[].class);
                Vec<Object> list = kind.adopt(array, size);
                assertSame(array, kind.storage(list));
                assertList(kind, Arrays.asList((Object[]) words(size)), length, list);
                assertTrue(Stream.of(array).skip(size).noneMatch(String.class::isInstance), "left behind the last one");
                array[0] = "shared";
                assertEquals("shared", list.get(0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldCopyAnAdoptedArrayThatFitsInline(VecKind kind) {
        for (int size = 0; size <= kind.inlineCapacity(); size++) {
            Object[] array = Arrays.copyOf(words(40), 40, Object[].class);
            Vec<Object> list = kind.adopt(array, size);
            assertArrayEquals(words(40), array);
            array[0] = "changed";
            assertList(kind, List.of(words(size)), kind.exactCapacity(size), list);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldCopyAnAdoptedArrayOfAnotherClass(VecKind kind) {
        int size = kind.inlineCapacity() + 2;
        String[] array = words(size + 3);
        Vec<Object> list = kind.adopt(array, size);
        assertNotSame(array, kind.storage(list));
        assertArrayEquals(words(size + 3), array);
        list.add(42);
        List<Object> content = new ArrayList<>(List.of(words(size)));
        content.add(42);
        assertList(kind, content, kind.grownCapacity(size, size + 1), list);
    }

    // Collecting

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldCollectInOrderInParallelAndInGroups(VecKind kind) {
        Collector<Integer, ?, ? extends Vec<Integer>> collector = kind.collector();
        List<Integer> numbers = IntStream.range(0, 5_000).boxed().toList();
        Vec<Integer> collected = numbers.parallelStream().collect(collector);
        assertSound(kind, numbers, collected);
        Map<Integer, ? extends Vec<Integer>> groups =
                numbers.stream().limit(20).collect(Collectors.groupingBy(i -> i % 3, collector));
        assertEquals(List.of(2, 5, 8, 11, 14, 17), groups.get(2));
        groups.values().forEach(kind::checkStructure);
        assertFalse(collector.characteristics().contains(Collector.Characteristics.UNORDERED));
        assertFalse(collector.characteristics().contains(Collector.Characteristics.CONCURRENT));
        List<@Nullable String> nulls = Arrays.asList(null, "a", null);
        assertSound(kind, nulls, nulls.stream().collect(kind.<@Nullable String>collector()));
    }

    // Sources that throw

    /** A list of numbers that throws when it is asked for one of them. */
    private static final class Failing extends AbstractList<Integer> {
        private final int failing;
        private final RuntimeException failure;

        Failing(int failing, RuntimeException failure) {
            this.failing = failing;
            this.failure = failure;
        }

        @Override
        public Integer get(int index) {
            if (index == failing) {
                throw failure;
            }
            return index;
        }

        @Override
        public int size() {
            return failing + 10;
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldPassOnWhatASourceThrows(VecKind kind) {
        for (int failing = 0; failing <= kind.lastConsecutiveSize(); failing++) {
            IllegalStateException failure = new IllegalStateException();
            List<Integer> source = new Failing(failing, failure);

            assertSame(failure, assertThrows(IllegalStateException.class, () -> kind.copyOf(source)));
            assertSame(failure, assertThrows(IllegalStateException.class, () -> kind.from(source.iterator())));
            assertSame(
                    failure,
                    assertThrows(
                            IllegalStateException.class, () -> source.stream().collect(kind.collector())));
            Vec<Integer> before = source.subList(0, failing).stream().collect(kind.collector());
            assertEquals(failing, before.size());
            kind.checkStructure(before);
        }
    }

    // Bad arguments

    /** Null, of any type, where the checker would not allow it. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    protected static <T> T nothing() {
        return null;
    }

    /**
     * A call that has to be rejected.
     *
     * @param name the call, as a reader would write it
     * @param expected the class of the exception
     * @param call makes it
     * @param numbers what the message has to tell
     */
    protected record BadCall(String name, Class<? extends Throwable> expected, Executable call, List<Integer> numbers) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A call that has to be rejected with the numbers given. */
    protected static BadCall bad(
            String name, Class<? extends Throwable> expected, Executable call, Integer... numbers) {
        return new BadCall(name, expected, call, List.of(numbers));
    }

    /** Calls that have to be rejected; a subclass adds those of factories of its own. */
    protected Stream<BadCall> badCalls() {
        return kinds().stream().flatMap(FactorySuite::badCalls);
    }

    private static Stream<BadCall> badCalls(VecKind kind) {
        String[] array = words(3);
        Object[] objects = new Object[30];
        Collection<String> collection = nothing();
        Iterator<String> iterator = nothing();
        String[] noArray = nothing();
        Class<? extends Throwable> argument = IllegalArgumentException.class;
        Class<? extends Throwable> index = IndexOutOfBoundsException.class;
        Class<? extends Throwable> memory = OutOfMemoryError.class;
        Class<? extends Throwable> none = NullPointerException.class;
        return Stream.of(
                bad(kind + " withCapacity -1", argument, () -> kind.withCapacity(-1), -1),
                bad(kind + " withCapacity MIN", argument, () -> kind.withCapacity(MIN), MIN),
                bad(kind + " withCapacity MAX", memory, () -> kind.withCapacity(MAX), MAX, MAX - 8),
                bad(kind + " withCapacity MAX - 7", memory, () -> kind.withCapacity(MAX - 7), MAX - 7, MAX - 8),
                bad(kind + " filled -1", argument, () -> kind.filled(-1, "a"), -1),
                bad(kind + " filled MAX", memory, () -> kind.filled(MAX, "a"), MAX),
                bad(kind + " copyOf -1, 0", index, () -> kind.copyOf(array, -1, 0), -1, 0, 3),
                bad(kind + " copyOf 0, 4", index, () -> kind.copyOf(array, 0, 4), 0, 4, 3),
                bad(kind + " copyOf 2, 1", index, () -> kind.copyOf(array, 2, 1), 2, 1, 3),
                bad(kind + " copyOf MIN, MAX", index, () -> kind.copyOf(array, MIN, MAX), MIN, MAX, 3),
                bad(kind + " adopt -1", index, () -> kind.adopt(objects, -1), -1, 30),
                bad(kind + " adopt 31", index, () -> kind.adopt(objects, 31), 31, 30),
                bad(kind + " adopt MAX", index, () -> kind.adopt(objects, MAX), MAX, 30),
                bad(kind + " adopt strings", index, () -> kind.adopt(array, 4), 4, 3),
                bad(kind + " copyOf no collection", none, () -> kind.copyOf(collection)),
                bad(kind + " copyOf no array", none, () -> kind.copyOf(noArray)),
                bad(kind + " copyOf no array, 0, 0", none, () -> kind.copyOf(noArray, 0, 0)),
                bad(kind + " from no iterator", none, () -> kind.from(iterator)),
                bad(kind + " adopt no array", none, () -> kind.adopt(noArray, 0)));
    }

    @ParameterizedTest
    @MethodSource("badCalls")
    void shouldRejectBadArguments(BadCall bad) {
        Throwable thrown = assertThrows(bad.expected(), bad.call());
        assertSame(bad.expected(), thrown.getClass());
        for (int number : bad.numbers()) {
            assertTrue(
                    String.valueOf(thrown.getMessage()).matches("(?s).*(?<![\\d-])" + number + "(?!\\d).*"),
                    () -> number + " is not in: " + thrown.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldNameTheArgumentThatIsNegative(VecKind kind) {
        IllegalArgumentException capacity = assertThrows(IllegalArgumentException.class, () -> kind.withCapacity(-1));
        IllegalArgumentException count = assertThrows(IllegalArgumentException.class, () -> kind.filled(-1, "a"));
        assertAll(
                () -> assertTrue(String.valueOf(capacity.getMessage()).contains("capacity")),
                () -> assertTrue(String.valueOf(count.getMessage()).contains("count")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldLeaveARejectedArrayAsItWas(VecKind kind) {
        Object[] array = Arrays.copyOf(words(30), 30, Object[].class);
        assertThrows(IndexOutOfBoundsException.class, () -> kind.adopt(array, 31));
        assertThrows(IndexOutOfBoundsException.class, () -> kind.adopt(array, -1));
        assertArrayEquals(words(30), array);
    }
}
