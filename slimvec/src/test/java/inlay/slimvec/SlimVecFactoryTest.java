package inlay.slimvec;

import static inlay.slimvec.Contents.assertNoSlots;
import static inlay.slimvec.Contents.assertOnly;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.AllocationCounter;
import inlay.vec.suite.FactorySuite;
import inlay.vec.suite.VecKind;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway")
class SlimVecFactoryTest extends FactorySuite {

    /** Less than what is refused would take. */
    private static final int FEW_BYTES = 1 << 20;

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }

    @Override
    protected List<SlimVec<String>> listsOfLetters() {
        return List.of(
                SlimVec.of(),
                SlimVec.of("a"),
                SlimVec.of("a", "b"),
                SlimVec.of("a", "b", "c"),
                SlimVec.of("a", "b", "c", "d"),
                SlimVec.of("a", "b", "c", "d", "e"),
                SlimVec.of("a", "b", "c", "d", "e", "f"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));
    }

    // Elements one by one

    @Test
    void shouldTakeNullAndArraysAsElements() {
        assertOnly(null, SlimVec.of(null));
        for (Object[] array : List.of(new Object[0], new Object[] {"a", "b"}, new String[] {"a", "b"})) {
            assertOnly(array, SlimVec.<Object>of(array));
            Contents.assertList(Arrays.asList(array, array), 2, SlimVec.<Object>of(array, array));
        }
        Contents.assertList(Arrays.asList(null, null), 2, SlimVec.of(null, null));
    }

    @Test
    void shouldNotKeepTheArrayOfVariableArguments() {
        Object[] rest = {"j", "k"};
        SlimVec<Object> list = SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", rest);
        rest[0] = "changed";
        list.set(10, "k");
        Contents.assertList(letters(11), 11, list);
        list.set(10, "other");
        assertEquals("k", rest[1]);
        String[] strings = {"j", "k"};
        SlimVec<Object> ofStrings = SlimVec.<Object>of("a", "b", "c", "d", "e", "f", "g", "h", "i", (Object[]) strings);
        ofStrings.set(9, 1);
        ofStrings.add(2);
        assertEquals(1, ofStrings.get(9));
        SlimVecKind.SLIM_VEC.checkStructure(ofStrings);
    }

    @Test
    void shouldTellTheLargestCapacity() {
        assertEquals(MAX - 8, SlimVec.MAX_CAPACITY);
        assertNoSlots(SlimVec.MAX_CAPACITY, SlimVec.filled(SlimVec.MAX_CAPACITY, null));
    }

    // Repeating

    @Test
    void shouldRepeatACollection() {
        List<@Nullable Object> content = Arrays.asList("a", null, new Object[] {"b"});
        for (int length = 0; length <= 3; length++) {
            List<@Nullable Object> part = content.subList(0, length);
            for (int times : new int[] {0, 1, 2, 3, 6, 17, 100}) {
                List<@Nullable Object> expected = new ArrayList<>();
                for (int i = 0; i < times; i++) {
                    expected.addAll(part);
                }
                Contents.assertList(expected, expected.size(), SlimVec.repeat(part, times));
            }
            Contents.assertList(List.of(), 0, SlimVec.repeat(part, 0));
        }
        Contents.assertList(List.of(), 0, SlimVec.repeat(List.of(), MAX));
        assertOnly("a", SlimVec.repeat(List.of("a"), 1));
        Object[] array = {"a"};
        assertOnly(array, SlimVec.repeat(Collections.singletonList((Object) array), 1));
    }

    @Test
    void shouldRefuseToRepeatTooOftenBeforeItAllocates() {
        List<String> two = List.of("a", "b");
        for (int times : new int[] {SlimVec.MAX_CAPACITY / 2 + 1, MAX / 2 + 1, MAX}) {
            long before = AllocationCounter.allocatedBytes();
            OutOfMemoryError thrown = assertThrows(OutOfMemoryError.class, () -> SlimVec.repeat(two, times));
            long allocated = AllocationCounter.allocatedBytes() - before;
            assertTrue(String.valueOf(thrown.getMessage()).contains(String.valueOf(2L * times)), thrown::getMessage);
            assertTrue(allocated < FEW_BYTES, () -> allocated + " bytes");
        }
    }

    /** A collection that lies about its size and keeps hold of the arrays that it hands out. */
    private static final class Lying extends AbstractCollection<Object> {
        private final int size;
        private final Object[] array;

        Lying(int size, Object... array) {
            this.size = size;
            this.array = array;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Object> iterator() {
            return Arrays.asList(array).iterator();
        }

        @Override
        public Object[] toArray() {
            return array;
        }
    }

    private static final class Failing extends AbstractCollection<Object> {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public Iterator<Object> iterator() {
            throw new IllegalStateException();
        }
    }

    @Test
    void shouldNotBelieveACollectionThatLies() {
        for (int size : new int[] {-1, 0, 1, 5, MAX}) {
            Object[] strings = new String[] {"a", "b"};
            Object[] objects = {"a", "b"};
            for (Object[] array : List.of(strings, objects)) {
                Lying lying = new Lying(size, array);
                List<SlimVec<Object>> lists = List.of(
                        SlimVec.copyOf(lying),
                        SlimVec.repeat(lying, 1),
                        SlimVec.repeat(lying, 2),
                        SlimVec.flatten(List.of(lying)),
                        SlimVec.flatten(List.of(lying, lying)));
                array[0] = "changed";
                lists.forEach(list -> {
                    List<Object> expected = list.size() == 2 ? List.of("a", "b") : List.of("a", "b", "a", "b");
                    Contents.assertList(expected, expected.size(), list);
                    list.set(0, 1);
                    list.add(2);
                    SlimVecKind.SLIM_VEC.checkStructure(list);
                });
                assertEquals(List.of("changed", "b"), Arrays.asList(array));
                array[0] = "a";
            }
        }
    }

    // Flattening

    @Test
    void shouldFlattenCollections() {
        Object[] array = {"a"};
        List<@Nullable Object> one = Collections.singletonList(array);
        List<@Nullable Object> nulls = Arrays.asList(null, null);
        List<@Nullable Object> more = Arrays.asList(null, "b", 3);
        Contents.assertList(List.of(), 0, SlimVec.flatten(List.of()));
        Contents.assertList(List.of(), 0, SlimVec.flatten(List.of(List.of(), new ArrayDeque<>())));
        assertOnly("a", SlimVec.flatten(List.of(List.of(), List.of("a"), List.of())));
        assertOnly(array, SlimVec.flatten(List.of(List.of(), one)));
        assertOnly(null, SlimVec.flatten(List.of(Collections.singletonList(null))));
        assertNoSlots(4, SlimVec.flatten(List.of(nulls, List.of(), nulls)));
        Contents.assertList(
                Arrays.asList(null, null, array, null, "b", 3, null, null),
                8,
                SlimVec.<@Nullable Object>flatten(List.of(nulls, one, List.of(), more, nulls)));
        Contents.assertList(
                Arrays.asList(array, array, "x"),
                3,
                SlimVec.<@Nullable Object>flatten(SlimVec.of(SlimVec.copyOf(one), new ArrayDeque<>(one), Set.of("x"))));
        List<Collection<String>> many = Collections.nCopies(100, List.of("a", "b", "c"));
        Contents.assertList(many.stream().flatMap(Collection::stream).toList(), 300, SlimVec.flatten(many));
    }

    @Test
    void shouldFlattenWhatContainsItself() {
        List<Collection<?>> itself = new ArrayList<>();
        itself.add(itself);
        itself.add(List.of());
        SlimVec<Object> flat = SlimVec.flatten(itself);
        assertEquals(2, flat.size());
        assertSame(itself, flat.get(0));
        SlimVecKind.SLIM_VEC.checkStructure(flat);
        SlimVec<Collection<?>> slim = SlimVec.create();
        slim.add(slim);
        SlimVec<Object> flatSlim = SlimVec.flatten(slim);
        assertEquals(1, flatSlim.size());
        assertSame(slim, flatSlim.content);
    }

    @Test
    void shouldPassOnWhatACollectionThrowsThatIsFlattened() {
        Failing failing = new Failing();
        List<Collection<Object>> collections = List.of(List.of("a"), failing, List.of("b"));
        assertThrows(IllegalStateException.class, () -> SlimVec.flatten(collections));
        assertThrows(IllegalStateException.class, () -> SlimVec.flatten(List.of(failing)));
        assertThrows(IllegalStateException.class, () -> SlimVec.repeat(failing, 2));
        assertThrows(NullPointerException.class, () -> SlimVec.flatten(Collections.singletonList(null)));
    }

    @Test
    void shouldRefuseToFlattenTooManyBeforeItAllocates() {
        Object[] array = new Object[FEW_BYTES];
        Lying lying = new Lying(0, array);
        int times = SlimVec.MAX_CAPACITY / array.length + 1;
        List<Collection<Object>> collections = Collections.nCopies(times, lying);
        long before = AllocationCounter.allocatedBytes();
        OutOfMemoryError thrown = assertThrows(OutOfMemoryError.class, () -> SlimVec.flatten(collections));
        long allocated = AllocationCounter.allocatedBytes() - before;
        assertTrue(
                String.valueOf(thrown.getMessage()).contains(String.valueOf((long) times * array.length)),
                thrown::getMessage);
        assertTrue(allocated < FEW_BYTES, () -> allocated + " bytes");
    }

    // Adopting

    @Test
    void shouldAdoptNoArrayThatIsNeededForNoBlock() {
        Object[] plain = {"a", "left", "alone"};
        Contents.assertList(List.of(), 0, SlimVec.adopt(new Object[0], 0));
        Contents.assertList(List.of(), 0, SlimVec.adopt(plain, 0));
        assertOnly("a", SlimVec.adopt(plain, 1));
        assertArrayEquals(new Object[] {"a", "left", "alone"}, plain);
        for (Object element : Arrays.asList("a", null, plain)) {
            @Nullable Object[] single = {element};
            SlimVec<@Nullable Object> list = SlimVec.adopt(single, 1);
            assertOnly(element, list);
            assertNotSame(single, list.content);
            list.set(0, "changed");
            assertSame(element, single[0]);
        }
        Contents.assertList(List.of(), 0, SlimVec.adopt(new Object[] {"a"}, 0));
    }

    @Test
    void shouldUseAnAdoptedArrayUpToItsLength() {
        for (int length : new int[] {2, 3, 15, 16, 17, 40}) {
            for (int size = 1; size <= length; size++) {
                int nullAt = size == 1 ? 0 : size % 3;
                @Nullable Object[] array = new @Nullable Object[length];
                Arrays.fill(array, "beyond");
                List<@Nullable Object> content = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    array[i] = i % 3 == nullAt ? null : i;
                    content.add(array[i]);
                }
                SlimVec<@Nullable Object> list = SlimVec.adopt(array, size);
                assertSame(array, list.content);
                Contents.assertList(content, length, list);
                while (list.size() < length) {
                    list.push("pushed");
                    content.add("pushed");
                    assertSame("pushed", array[list.size() - 1]);
                }
                Contents.assertList(content, length, list);
                assertSame(array, list.content);
                list.push("grown");
                content.add("grown");
                assertNotSame(array, list.content);
                Contents.assertList(content, SlimVecKind.SLIM_VEC.grownCapacity(length, length + 1), list);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16, 17, 40})
    void shouldKeepAnAdoptedArrayThatIsFullWhenItShrinks(int size) {
        @Nullable Object[] array = new @Nullable Object[size];
        array[size - 1] = "last";
        SlimVec<@Nullable Object> list = SlimVec.adopt(array, size);
        list.shrinkToFit();
        assertSame(array, list.content);
        Contents.assertList(Arrays.asList(array), size, list);
    }

    @Test
    void shouldAdoptAnArrayForOneElementThatNeedsABlock() {
        for (Object element : Arrays.asList(null, new Object[0])) {
            @Nullable Object[] array = {element, "beyond", "beyond"};
            SlimVec<@Nullable Object> list = SlimVec.adopt(array, 1);
            assertSame(array, list.content);
            Contents.assertList(Collections.singletonList(element), 3, list);
            list.shrinkToFit();
            assertOnly(element, list);
        }
    }

    @Test
    void shouldLeaveAnAdoptedArrayOfAnotherClassAlone() {
        String[] strings = {"a", "b", "c"};
        SlimVec<Object> list = SlimVec.adopt(strings, 2);
        Contents.assertList(List.of("a", "b"), 2, list);
        list.add(3);
        list.set(0, 1);
        Contents.assertList(List.of(1, "b", 3), 4, list);
        assertArrayEquals(new String[] {"a", "b", "c"}, strings);
    }

    // Collecting

    @Test
    void shouldCollectEveryFormInParallel() {
        for (int size : new int[] {0, 1, 2, 3, 16, 17, 1000}) {
            for (IntFunction<@Nullable Object> element : List.<IntFunction<@Nullable Object>>of(
                    i -> null, i -> i, i -> i % 9 == 0 ? new Object[] {i} : null)) {
                List<@Nullable Object> content = new ArrayList<>(
                        IntStream.range(0, size).mapToObj(element).toList());
                SlimVec<@Nullable Object> list =
                        content.parallelStream().collect(SlimVec.<@Nullable Object>collector());
                Contents.assertList(content, list.capacity(), list);
            }
        }
    }

    // Bad arguments

    @Override
    protected Stream<BadCall> badCalls() {
        Collection<String> none = nothing();
        Iterable<Collection<String>> noCollections = nothing();
        String[] noArray = nothing();
        Class<? extends Throwable> argument = IllegalArgumentException.class;
        Class<? extends Throwable> memory = OutOfMemoryError.class;
        Class<? extends Throwable> missing = NullPointerException.class;
        int max = SlimVec.MAX_CAPACITY;
        return Stream.concat(
                super.badCalls(),
                Stream.of(
                        bad("filled MAX nulls", memory, () -> SlimVec.filled(MAX, null), MAX, max),
                        bad("filled -1 nulls", argument, () -> SlimVec.filled(-1, null), -1),
                        bad("repeat -1", argument, () -> SlimVec.repeat(List.of("a"), -1), -1),
                        bad("repeat nothing -1", argument, () -> SlimVec.repeat(List.of(), -1), -1),
                        bad("repeat none -1", argument, () -> SlimVec.repeat(none, -1), -1),
                        bad("repeat MAX", memory, () -> SlimVec.repeat(List.of("a"), MAX), MAX, max),
                        bad(
                                "repeat nulls",
                                memory,
                                () -> SlimVec.repeat(Collections.singletonList(null), MAX),
                                MAX,
                                max),
                        bad("repeat none", missing, () -> SlimVec.repeat(none, 1)),
                        bad("repeat none 0", missing, () -> SlimVec.repeat(none, 0)),
                        bad("flatten none", missing, () -> SlimVec.flatten(noCollections)),
                        bad("of no rest", missing, () -> SlimVec.of("", "", "", "", "", "", "", "", "", noArray))));
    }
}
