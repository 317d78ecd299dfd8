package inlay.smallvec;

import static java.io.ObjectStreamConstants.SC_SERIALIZABLE;
import static java.io.ObjectStreamConstants.SC_WRITE_METHOD;
import static java.io.ObjectStreamConstants.STREAM_MAGIC;
import static java.io.ObjectStreamConstants.STREAM_VERSION;
import static java.io.ObjectStreamConstants.TC_BLOCKDATA;
import static java.io.ObjectStreamConstants.TC_CLASSDESC;
import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;
import static java.io.ObjectStreamConstants.TC_NULL;
import static java.io.ObjectStreamConstants.TC_OBJECT;
import static java.io.ObjectStreamConstants.TC_REFERENCE;
import static java.io.ObjectStreamConstants.TC_STRING;
import static java.io.ObjectStreamConstants.baseWireHandle;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.suite.SerialSuite;
import inlay.vec.suite.VecKind;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamClass;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallVecSerialTest extends SerialSuite {

    /** More than any stream below needs, less than a block for the count that it claims. */
    private static final long FEW_BYTES = 1 << 20;

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SmallVecKind.values());
    }

    /** Writes a stream byte by byte. */
    private static final class Stream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Stream() throws IOException {
            out.writeShort(STREAM_MAGIC);
            out.writeShort(STREAM_VERSION);
            out.writeByte(TC_OBJECT);
        }

        /** A class without fields. */
        Stream describe(Class<?> type, int flags) throws IOException {
            out.writeByte(TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
            out.writeByte(flags);
            out.writeShort(0);
            out.writeByte(TC_ENDBLOCKDATA);
            return this;
        }

        Stream bytes(int... values) throws IOException {
            for (int value : values) {
                out.writeByte(value);
            }
            return this;
        }

        Stream integer(int value) throws IOException {
            out.writeInt(value);
            return this;
        }

        Stream string(String value) throws IOException {
            out.writeByte(TC_STRING);
            out.writeUTF(value);
            return this;
        }

        byte[] toBytes() {
            return bytes.toByteArray();
        }
    }

    /** The serial form up to its elements: inline capacity and number of elements. */
    private static Stream form(int inlineCapacity, int size) throws IOException {
        return new Stream()
                .describe(SmallVec.SerialForm.class, SC_SERIALIZABLE | SC_WRITE_METHOD)
                .bytes(TC_NULL, TC_BLOCKDATA, 2 * Integer.BYTES)
                .integer(inlineCapacity)
                .integer(size);
    }

    @ParameterizedTest
    @EnumSource(SmallVecKind.class)
    void shouldBeWrittenInItsPublishedForm(SmallVecKind kind) throws Exception {
        SmallVec<@Nullable String> list = kind.withCapacity(100);
        list.add("a");
        list.add(null);
        list.add("b");

        byte[] stream = form(kind.inlineCapacity(), 3)
                .string("a")
                .bytes(TC_NULL)
                .string("b")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertArrayEquals(stream, written(list));
        assertEquals(list, read(stream));
        assertEquals(1, ObjectStreamClass.lookup(SmallVec.SerialForm.class).getSerialVersionUID());
        kind.checkStructure(list);
    }

    @ParameterizedTest
    @EnumSource(SmallVecKind.class)
    void shouldSkipWhatIsInTheFormBesideItsElements(SmallVecKind kind) throws Exception {
        byte[] stream = form(kind.inlineCapacity(), 1)
                .string("a")
                .string("surplus")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        SmallVec<?> list = (SmallVec<?>) read(stream);

        assertEquals(List.of("a"), list);
        kind.checkStructure(list);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void shouldRefuseANegativeCount(int size) throws Exception {
        for (SmallVecKind kind : SmallVecKind.values()) {
            byte[] stream =
                    form(kind.inlineCapacity(), size).bytes(TC_ENDBLOCKDATA).toBytes();

            InvalidObjectException thrown = assertThrows(InvalidObjectException.class, () -> read(stream));
            assertTrue(Objects.requireNonNull(thrown.getMessage()).contains(String.valueOf(size)), thrown::getMessage);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 5, 6, 17, 32, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void shouldRefuseAnInlineCapacityThatIsNone(int inlineCapacity) throws Exception {
        for (int size : new int[] {-1, 0, 1, Integer.MAX_VALUE}) {
            byte[] stream = form(inlineCapacity, size)
                    .string("a")
                    .bytes(TC_ENDBLOCKDATA)
                    .toBytes();

            InvalidObjectException thrown = assertThrows(InvalidObjectException.class, () -> read(stream));
            assertTrue(
                    Objects.requireNonNull(thrown.getMessage()).contains(String.valueOf(inlineCapacity)),
                    thrown::getMessage);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100, 1 << 30, Integer.MAX_VALUE - 8, Integer.MAX_VALUE})
    void shouldNotMakeRoomForElementsThatDoNotCome(int size) throws Exception {
        for (SmallVecKind kind : SmallVecKind.values()) {
            byte[] cut = form(kind.inlineCapacity(), size)
                    .string("a")
                    .string("b")
                    .bytes(TC_NULL)
                    .toBytes();
            byte[] ended = form(kind.inlineCapacity(), size)
                    .string("a")
                    .string("b")
                    .bytes(TC_NULL, TC_ENDBLOCKDATA)
                    .toBytes();

            assertThrows(EOFException.class, () -> readWithFewBytes(cut));
            assertThrows(InvalidObjectException.class, () -> readWithFewBytes(ended));
        }
    }

    private static Object readWithFewBytes(byte[] stream) throws IOException, ClassNotFoundException {
        long before = AllocationCounter.allocatedBytes();
        try {
            return read(stream);
        } finally {
            long allocated = AllocationCounter.allocatedBytes() - before;
            assertTrue(allocated < FEW_BYTES, () -> allocated + " bytes allocated");
        }
    }

    @Test
    void shouldRefuseAFormWithoutContent() throws Exception {
        byte[] stream = new Stream()
                .describe(SmallVec.SerialForm.class, SC_SERIALIZABLE)
                .bytes(TC_NULL)
                .toBytes();

        assertThrows(IOException.class, () -> read(stream));
    }

    @ParameterizedTest
    @EnumSource(SmallVecKind.class)
    void shouldRefuseAFormThatContainsItself(SmallVecKind kind) throws Exception {
        byte[] stream = form(kind.inlineCapacity(), 2)
                .string("a")
                .bytes(TC_REFERENCE)
                .integer(baseWireHandle + 1)
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertThrows(InvalidObjectException.class, () -> read(stream));
    }

    @ParameterizedTest
    @EnumSource(SmallVecKind.class)
    void shouldRefuseToBeReadOtherwise(SmallVecKind kind) throws Exception {
        Class<?> type = kind.create().getClass();
        for (int flags : new int[] {SC_SERIALIZABLE, SC_SERIALIZABLE | SC_WRITE_METHOD}) {
            byte[] direct = new Stream()
                    .describe(type, SC_SERIALIZABLE)
                    .describe(SmallVec.class, flags)
                    .bytes(TC_NULL, TC_ENDBLOCKDATA)
                    .toBytes();
            byte[] withoutSuperclass = new Stream()
                    .describe(type, flags)
                    .bytes(TC_NULL, TC_ENDBLOCKDATA)
                    .toBytes();

            assertThrows(InvalidObjectException.class, () -> read(direct));
            assertThrows(InvalidObjectException.class, () -> read(withoutSuperclass));
        }
    }
}
