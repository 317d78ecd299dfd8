package inlay.slimvec;

import static inlay.slimvec.Contents.assertList;
import static inlay.slimvec.Contents.assertNoSlots;
import static inlay.slimvec.Contents.assertOnly;
import static inlay.vec.suite.SerialStream.read;
import static inlay.vec.suite.SerialStream.written;
import static java.io.ObjectStreamConstants.SC_SERIALIZABLE;
import static java.io.ObjectStreamConstants.SC_WRITE_METHOD;
import static java.io.ObjectStreamConstants.TC_ARRAY;
import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;
import static java.io.ObjectStreamConstants.TC_NULL;
import static java.io.ObjectStreamConstants.TC_OBJECT;
import static java.io.ObjectStreamConstants.TC_REFERENCE;
import static java.io.ObjectStreamConstants.baseWireHandle;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import inlay.vec.suite.AllocationCounter;
import inlay.vec.suite.SerialStream;
import inlay.vec.suite.SerialSuite;
import inlay.vec.suite.VecKind;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway")
class SlimVecSerialTest extends SerialSuite {

    private static final int TEN_MILLION = 10_000_000;

    /** More than a stream needs for what is neither element nor count. */
    private static final int HEAD_BYTES = 200;

    /** Less than slots for millions of nulls. */
    private static final long FEW_BYTES = 1 << 20;

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }

    @Override
    protected Class<?> serialForm() {
        return SlimVec.SerialForm.class;
    }

    @Override
    protected int[] head(VecKind kind, int count) {
        return new int[] {count};
    }

    @Override
    protected Map<String, Vec<?>> pinned() {
        Map<String, Vec<?>> lists = new LinkedHashMap<>();
        lists.put("empty", SlimVec.create());
        lists.put("one", SlimVec.of("a"));
        lists.put("one null", SlimVec.<@Nullable String>filled(1, null));
        lists.put("several", SlimVec.<@Nullable String>of("a", null, "b"));
        lists.put("many", SlimVec.filled(20, "b"));
        lists.put("nulls", SlimVec.<@Nullable String>filled(3, null));
        return lists;
    }

    // Markers

    @Test
    void shouldNotTakeAMarkerFromAStream() throws Exception {
        assertFalse(Serializable.class.isAssignableFrom(Marker.class));
        for (int count = 1; count < 4; count++) {
            SerialStream stream = form(count);
            for (int i = 1; i < count; i++) {
                stream.string("element " + i);
            }
            byte[] bytes = stream.bytes(TC_OBJECT)
                    .describe(Marker.class, SC_SERIALIZABLE)
                    .bytes(TC_NULL, TC_ENDBLOCKDATA)
                    .toBytes();

            assertThrows(InvalidClassException.class, () -> read(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 16, 17, 40})
    void shouldNotPutItsMarkerIntoAStream(int capacity) throws Exception {
        SlimVec<@Nullable String> list = SlimVec.withCapacity(capacity);
        for (int size = 0; size < capacity; size++) {
            String text = new String(written(list), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(Marker.class.getSimpleName()), text);
            list.add(size % 3 == 0 ? null : "element");
        }
        assertThrows(NotSerializableException.class, () -> written(Marker.shared(0)));
    }

    // Blocks

    @Test
    void shouldComeBackWithTheArraysThatAreItsElements() throws Exception {
        for (Object[] array : List.of(new Object[0], new Object[1], new Object[] {"a", "b"}, new Object[17])) {
            SlimVec<?> only = (SlimVec<?>) read(written(SlimVec.of((Object) array)));
            assertArrayEquals(array, assertInstanceOf(Object[].class, only.get(0)));
            assertOnly(only.get(0), only);
            SlimVec<?> pair = (SlimVec<?>) read(written(SlimVec.<Object>of(array, array)));
            assertSame(pair.get(0), pair.get(1));
            assertList(Collections.nCopies(2, pair.get(0)), 2, pair);
            assertNotSame(pair.get(0), pair.content);
        }
    }

    @Test
    void shouldNotTakeAnArrayForItsBlockThatOthersReferTo() throws Exception {
        @Nullable Object[] array = {"a", null};
        Object[] back = (Object[]) read(written(new Object[] {SlimVec.of((Object) array), array}));

        SlimVec<?> list = (SlimVec<?>) back[0];
        @Nullable Object[] held = (@Nullable Object[]) back[1];
        assertOnly(held, list);
        held[0] = null;
        held[1] = held;
        assertOnly(held, list);
        list.add(null);
        list.add(null);
        assertList(Arrays.asList(held, null, null), 4, list);
        assertArrayEquals(new Object[] {null, held}, held);
    }

    @Test
    void shouldNotTakeAnArrayForItsBlockThatAStreamRepeats() throws Exception {
        byte[] stream = form(2).bytes(TC_ARRAY)
                .describe(Object[].class, SC_SERIALIZABLE)
                .bytes(TC_NULL)
                .integers(1)
                .string("a")
                .bytes(TC_REFERENCE)
                .integers(baseWireHandle + 3)
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        SlimVec<?> list = (SlimVec<?>) read(stream);

        Object[] array = assertInstanceOf(Object[].class, list.get(0));
        assertList(Arrays.asList(array, array), 2, list);
        array[0] = array;
        assertList(Arrays.asList(array, array), 2, list);
        list.remove(1);
        list.shrinkToFit();
        assertOnly(array, list);
    }

    /** Writes an array of strings. */
    private static SerialStream array(SerialStream stream, String... elements) throws Exception {
        stream.bytes(TC_ARRAY)
                .describe(Object[].class, SC_SERIALIZABLE)
                .bytes(TC_NULL)
                .integers(elements.length);
        for (String element : elements) {
            stream.string(element);
        }
        return stream;
    }

    @Test
    void shouldRefuseItsFieldFromAStream() throws Exception {
        for (int flags : new int[] {SC_SERIALIZABLE, SC_SERIALIZABLE | SC_WRITE_METHOD}) {
            SerialStream block =
                    new SerialStream().describe(SlimVec.class, flags, "content").bytes(TC_NULL);
            SerialStream element =
                    new SerialStream().describe(SlimVec.class, flags, "content").bytes(TC_NULL);
            for (SerialStream stream : List.of(array(block, "a", "b"), element.string("a"))) {
                byte[] bytes = stream.bytes(TC_ENDBLOCKDATA).toBytes();

                assertThrows(InvalidObjectException.class, () -> read(bytes));
            }
        }
    }

    @Test
    void shouldTakeNoListFromAFieldOfItsForm() throws Exception {
        SerialStream stream = new SerialStream()
                .describe(serialForm(), SC_SERIALIZABLE | SC_WRITE_METHOD, "list")
                .bytes(TC_NULL);
        byte[] bytes = array(stream, "a", "b")
                .blockOf(1)
                .string("c")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        SlimVec<?> list = (SlimVec<?>) read(bytes);

        assertEquals(List.of("c"), list);
        assertOnly(list.get(0), list);
    }

    // Nulls

    @Test
    void shouldPassMillionsOfNullsThroughAStreamWithoutSlots() throws Exception {
        SlimVec<@Nullable String> list = SlimVec.filled(TEN_MILLION, null);
        byte[] stream = written(list);
        assertTrue(stream.length < TEN_MILLION + HEAD_BYTES, () -> stream.length + " bytes");

        long before = AllocationCounter.allocatedBytes();
        SlimVec<?> back = (SlimVec<?>) read(stream);
        long allocated = AllocationCounter.allocatedBytes() - before;

        assertTrue(allocated < FEW_BYTES, () -> allocated + " bytes");
        assertNoSlots(TEN_MILLION, back);
        assertNoSlots(TEN_MILLION, list);
        Contents.assertNothingShared(list, back);
    }

    @Test
    void shouldWriteNullsAlikeWithSlotsAndWithout() throws Exception {
        for (int size = 0; size < 40; size++) {
            SlimVec<@Nullable String> slots = SlimVec.withCapacity(50);
            slots.resize(size, null);
            byte[] stream = written(SlimVec.<@Nullable String>filled(size, null));
            assertArrayEquals(stream, written(slots));
            assertNoSlots(size, (SlimVec<?>) read(stream));
        }
    }
}
