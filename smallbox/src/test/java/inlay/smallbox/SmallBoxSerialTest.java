package inlay.smallbox;

import static inlay.smallbox.Samples.assertAlike;
import static inlay.smallbox.Samples.boxes;
import static inlay.smallbox.Samples.emptyBoxes;
import static inlay.vec.suite.SerialStream.read;
import static inlay.vec.suite.SerialStream.written;
import static java.io.ObjectStreamConstants.SC_SERIALIZABLE;
import static java.io.ObjectStreamConstants.SC_WRITE_METHOD;
import static java.io.ObjectStreamConstants.TC_BLOCKDATA;
import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;
import static java.io.ObjectStreamConstants.TC_NULL;
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

import inlay.smallbox.Samples.Point;
import inlay.smallbox.Samples.Sample;
import inlay.vec.suite.PinnedStreams;
import inlay.vec.suite.SerialStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes written to streams and read back, from good streams and bad ones. */
class SmallBoxSerialTest {

    /** A record that can be written. */
    record Written(int x, long y) implements Serializable {}

    static Stream<Object> values() {
        return Stream.concat(
                Samples.all().map(Sample::value).filter(value -> value instanceof Serializable),
                Stream.of(new Written(-1, Long.MIN_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void shouldComeBackAsItWas(Object value) throws Exception {
        for (SmallBox<Object> box : boxes(value)) {
            Object back = read(written(box));

            assertNotSame(box, back);
            if (value instanceof Object[] array) {
                assertArrayEquals(array, (Object[]) ((SmallBox<?>) back).get());
            } else {
                assertAlike(box, (SmallBox<?>) back);
                assertEquals(value, box.get());
            }
        }
    }

    @Test
    void shouldComeBackEmpty() throws Exception {
        for (SmallBox<Object> box : emptyBoxes()) {
            assertAlike(box, (SmallBox<?>) read(written(box)));
        }
    }

    /** A layout is no part of the stream. */
    @Test
    void shouldComeBackAsAReferenceWhenKeptByALayout() throws Exception {
        SmallBox<?> back = (SmallBox<?>) read(written(SmallBox.of("text", Space.S1, Layout.latin1())));

        assertEquals(SmallBox.of("text"), back);
        assertTrue(back.isHeap());
    }

    @Test
    void shouldKeepWhatIsTheSameInAStream() throws Exception {
        SmallBox<Object> box = SmallBox.ofHeap(Instant.MAX, Space.S2);
        SmallBox<Object> outer = SmallBox.of(List.of(box, box));

        Object[] back = (Object[]) read(written(new Object[] {outer, outer}));

        SmallBox<?> copy = (SmallBox<?>) back[0];
        assertSame(copy, back[1]);
        assertEquals(outer, copy);
        List<?> list = (List<?>) copy.get();
        assertSame(list.get(0), list.get(1));
        assertAlike(box, (SmallBox<?>) list.get(0));
    }

    @Test
    void shouldNotBeWrittenWithAValueThatCannotBe() {
        for (Object value : List.of(new Object(), new Point(1, 2), Layout.latin1())) {
            for (SmallBox<Object> box : boxes(value)) {
                assertThrows(NotSerializableException.class, () -> written(box));
            }
        }
    }

    /** What a box refers to when its value is in the words must not come from a stream. */
    @Test
    void shouldNotBeReadWithAForm() {
        for (Form form :
                List.of(Forms.LONG, Forms.INSTANT, Forms.REFERENCE, Sequences.LATIN_1, Forms.of(Point.class))) {
            assertFalse(form instanceof Serializable);
        }
    }

    // Streams made by hand

    private static SerialStream form() throws IOException {
        return new SerialStream()
                .describe(SmallBox.SerialForm.class, SC_SERIALIZABLE | SC_WRITE_METHOD)
                .bytes(TC_NULL);
    }

    private static SerialStream form(int words, boolean heap) throws IOException {
        return form().bytes(TC_BLOCKDATA, Integer.BYTES + 1).integers(words).bytes(heap ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeWrittenInItsPublishedForm(Space space) throws Exception {
        SmallBox<Object> box = SmallBox.of("text", space);
        byte[] stream =
                form(space.words(), true).string("text").bytes(TC_ENDBLOCKDATA).toBytes();
        byte[] empty =
                form(space.words(), false).bytes(TC_NULL, TC_ENDBLOCKDATA).toBytes();

        assertArrayEquals(stream, written(box));
        assertAlike(box, (SmallBox<?>) read(stream));
        assertArrayEquals(empty, written(SmallBox.empty(space)));
        assertAlike(SmallBox.empty(space), (SmallBox<?>) read(empty));
        for (Class<?> type : List.of(SmallBox.class, SmallBox.SerialForm.class, box.getClass())) {
            assertEquals(1, ObjectStreamClass.lookup(type).getSerialVersionUID());
        }
    }

    @Test
    void shouldBeWrittenAndReadAsPinned() throws Exception {
        Map<String, SmallBox<?>> pinned = new LinkedHashMap<>();
        for (Space space : Space.values()) {
            pinned.put("empty " + space, SmallBox.empty(space));
        }
        pinned.put("number in the words", SmallBox.<Object>of(42L, Space.S1));
        pinned.put("number on the heap", SmallBox.<Object>ofHeap(42L, Space.S2));
        pinned.put("time in the words", SmallBox.<Object>of(Instant.EPOCH, Space.S4));
        pinned.put("time on the heap", SmallBox.<Object>of(Instant.EPOCH, Space.S1));
        pinned.put("text", SmallBox.<Object>of("text", Space.S8));

        PinnedStreams.assertPinned(getClass(), pinned);
    }

    @Test
    void shouldBeReadWhateverThePlacementClaims() throws Exception {
        byte[] inline = form(2, false).string("text").bytes(TC_ENDBLOCKDATA).toBytes();
        byte[] surplus = form(2, true)
                .string("text")
                .string("surplus")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();
        byte[] empty = form(2, true).bytes(TC_NULL, TC_ENDBLOCKDATA).toBytes();

        assertAlike(SmallBox.of("text", Space.S2), (SmallBox<?>) read(inline));
        assertAlike(SmallBox.of("text", Space.S2), (SmallBox<?>) read(surplus));
        assertAlike(SmallBox.empty(Space.S2), (SmallBox<?>) read(empty));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 0, 3, 65, 128, Integer.MAX_VALUE})
    void shouldRefuseWordsThatNoSpaceHas(int words) throws Exception {
        byte[] stream = form(words, true).string("text").bytes(TC_ENDBLOCKDATA).toBytes();

        InvalidObjectException thrown = assertThrows(InvalidObjectException.class, () -> read(stream));

        assertTrue(String.valueOf(thrown.getMessage()).contains(String.valueOf(words)));
    }

    @Test
    void shouldNotBeReadBackInsideItself() throws Exception {
        SmallBox<Object> box = SmallBox.empty(Space.S1);
        box.set(box);
        byte[] stream = form(1, true)
                .bytes(TC_REFERENCE)
                .integers(baseWireHandle + 1)
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertArrayEquals(stream, written(box));
        assertThrows(InvalidObjectException.class, () -> read(stream));
    }

    @Test
    void shouldRefuseAFormWithoutContent() throws Exception {
        byte[] withoutData = new SerialStream()
                .describe(SmallBox.SerialForm.class, SC_SERIALIZABLE)
                .bytes(TC_NULL)
                .toBytes();
        byte[] withoutValue = form(1, true).bytes(TC_ENDBLOCKDATA).toBytes();
        byte[] withoutAnything = form().bytes(TC_ENDBLOCKDATA).toBytes();
        assertThrows(InvalidObjectException.class, () -> read(withoutValue));
        assertThrows(EOFException.class, () -> read(withoutData));
        assertThrows(EOFException.class, () -> read(withoutAnything));
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseToBeReadOtherwise(Space space) throws Exception {
        Class<?> type = SmallBox.empty(space).getClass();
        for (int flags : new int[] {SC_SERIALIZABLE, SC_SERIALIZABLE | SC_WRITE_METHOD}) {
            SerialStream direct = new SerialStream().describe(type, flags);
            for (Class<?> part = type.getSuperclass(); part != Object.class; part = part.getSuperclass()) {
                direct.describe(part, flags);
            }
            SerialStream withoutSuperclass = new SerialStream().describe(type, flags);
            for (SerialStream stream : List.of(direct, withoutSuperclass)) {
                byte[] bytes = stream.bytes(TC_NULL, TC_ENDBLOCKDATA).toBytes();

                assertThrows(InvalidObjectException.class, () -> read(bytes));
            }
        }
    }

    static Stream<SmallBox<Object>> someBoxes() {
        return Stream.of("text", 1L, Instant.MAX).flatMap(value -> boxes(value).stream());
    }

    @ParameterizedTest
    @MethodSource("someBoxes")
    void shouldNotComeOutOfATruncatedStream(SmallBox<Object> box) throws Exception {
        byte[] stream = written(box);
        for (int length = 0; length < stream.length; length++) {
            byte[] truncated = Arrays.copyOf(stream, length);
            IOException thrown =
                    assertThrows(IOException.class, () -> read(truncated), () -> truncated.length + " bytes");
            if (!(thrown instanceof EOFException)) {
                assertInstanceOf(ObjectStreamException.class, thrown);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("someBoxes")
    void shouldNeverComeBackBrokenFromADamagedStream(SmallBox<Object> box) throws Exception {
        byte[] stream = written(box);
        for (int position = 0; position < stream.length; position++) {
            for (int damage : new int[] {0x01, 0x10, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[position] ^= (byte) damage;
                try {
                    if (read(damaged) instanceof SmallBox<?> back) {
                        assertEquals(back.isPresent(), back.isInline() || back.isHeap());
                        assertEquals(back, back.copy());
                        back.toOptional().ifPresent(value -> assertSame(value.getClass(), back.type()));
                    }
                } catch (IOException | ClassNotFoundException | DateTimeException expected) {
                    // refused, by the value itself if not by its stream
                }
            }
        }
    }
}
