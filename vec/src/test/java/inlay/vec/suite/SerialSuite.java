package inlay.vec.suite;

import static inlay.vec.suite.SerialStream.read;
import static inlay.vec.suite.SerialStream.written;
import static inlay.vec.suite.VecAssertions.assertSound;
import static java.io.ObjectStreamConstants.SC_SERIALIZABLE;
import static java.io.ObjectStreamConstants.SC_WRITE_METHOD;
import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;
import static java.io.ObjectStreamConstants.TC_NULL;
import static java.io.ObjectStreamConstants.TC_REFERENCE;
import static java.io.ObjectStreamConstants.baseWireHandle;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists written to streams and read back, from good streams and bad ones. */
public abstract class SerialSuite extends VecSuite {

    /** More than any stream made by hand needs, less than a block for the count that it claims. */
    private static final long FEW_BYTES = 1 << 20;

    /** For subclasses. */
    protected SerialSuite() {}

    /** The class whose objects stand in a stream for lists. */
    protected abstract Class<?> serialForm();

    /** What is in the serial form before the elements: their count last, after what else the container has to tell. */
    protected abstract int[] head(VecKind kind, int count);

    /** The lists whose streams are pinned, by their names in the list of them. */
    protected abstract Map<String, Vec<?>> pinned();

    /** A stream with a serial form up to its elements. */
    protected final SerialStream form(int... head) throws IOException {
        return new SerialStream()
                .describe(serialForm(), SC_SERIALIZABLE | SC_WRITE_METHOD)
                .bytes(TC_NULL)
                .blockOf(head);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldComeBackAsItWas(VecCase subject) throws Exception {
        Vec<@Nullable String> list = subject.list();
        int capacity = list.capacity();

        Vec<?> back = (Vec<?>) read(written(list));

        assertNotSame(list, back);
        assertSame(list.getClass(), back.getClass());
        assertSound(subject.kind(), new ArrayList<>(back), back);
        assertEquals(subject.model(), back);
        assertEquals(subject.kind().copyOf(back).capacity(), back.capacity(), "trimmed");
        assertSound(subject.kind(), subject.model(), list);
        assertEquals(capacity, list.capacity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldBeWrittenAlikeWhateverItsHistory(VecCase subject) throws Exception {
        Vec<?> fresh = subject.kind().copyOf(subject.model());

        assertEquals(Arrays.toString(written(fresh)), Arrays.toString(written(subject.list())));
        subject.kind().checkStructure(fresh);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldKeepWhatIsTheSameInAStream(VecCase subject) throws Exception {
        List<@Nullable Object> model = new ArrayList<>(subject.model());
        Object shared = new ArrayList<>();
        model.add(shared);
        model.add(0, shared);
        Vec<@Nullable Object> list = subject.history().list(subject.kind(), model);

        Object[] back = (Object[]) read(written(new Object[] {list, list}));

        Vec<?> copy = (Vec<?>) back[0];
        assertSame(copy, back[1]);
        assertSame(copy.getFirst(), copy.getLast());
        assertSound(subject.kind(), new ArrayList<>(copy), copy);
        assertEquals(model, copy);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldNotComeOutOfATruncatedStream(VecCase subject) throws Exception {
        Vec<?> list = subject.list();
        byte[] stream = written(list);

        for (int length = 0; length < stream.length; length++) {
            byte[] truncated = Arrays.copyOf(stream, length);
            IOException thrown =
                    assertThrows(IOException.class, () -> read(truncated), () -> truncated.length + " bytes");
            if (!(thrown instanceof EOFException)) {
                assertInstanceOf(ObjectStreamException.class, thrown);
            }
        }
        subject.kind().checkStructure(list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldNeverComeBackBrokenFromADamagedStream(VecCase subject) throws Exception {
        byte[] stream = written(subject.list());

        for (int position = 0; position < Math.min(stream.length, 200); position++) {
            for (int damage : new int[] {0x01, 0x10, 0x80, 0xff}) {
                byte[] damaged = stream.clone();
                damaged[position] ^= (byte) damage;
                try {
                    Object back = read(damaged);
                    if (back instanceof Vec<?> list) {
                        kindOf(list).checkStructure(list);
                    }
                } catch (IOException | ClassNotFoundException expected) {
                    // refused, as it may be
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldNotBeReadBackInsideItself(VecCase subject) throws Exception {
        List<@Nullable Object> model = new ArrayList<>(subject.model());
        Vec<@Nullable Object> list = subject.history().list(subject.kind(), model);
        list.add(list);
        byte[] stream = written(list);

        assertThrows(InvalidObjectException.class, () -> read(stream));
        subject.kind().checkStructure(list);
    }

    /** Something that makes trouble when it is written or read. */
    private static final class Trouble implements Serializable {
        private static final long serialVersionUID = 1;
        private final transient Runnable action;

        Trouble(Runnable action) {
            this.action = action;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            action.run();
            out.defaultWriteObject();
        }
    }

    private static final class Unreadable implements Serializable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("UnusedVariable")
        private void readObject(ObjectInputStream in) throws IOException {
            throw new NotSerializableException("unreadable");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldBeWrittenAsItWasWhenAnElementChangesIt(VecCase subject) throws Exception {
        List<@Nullable Object> model = new ArrayList<>(subject.model());
        Vec<@Nullable Object> list = subject.history().list(subject.kind(), model);
        Trouble trouble = new Trouble(() -> {
            list.clear();
            list.addAll(List.of("other", "content"));
        });
        list.add(0, trouble);

        Vec<?> back = (Vec<?>) read(written(list));

        assertInstanceOf(Trouble.class, back.get(0));
        assertEquals(model, back.subList(1, back.size()));
        assertSound(subject.kind(), new ArrayList<>(back), back);
        assertSound(subject.kind(), List.of("other", "content"), list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldPassOnWhatItsElementsThrow(VecCase subject) throws Exception {
        List<@Nullable Object> model = new ArrayList<>(subject.model());
        Vec<@Nullable Object> list = subject.history().list(subject.kind(), model);

        list.add(new Object());
        assertThrows(NotSerializableException.class, () -> written(list));

        Unreadable unreadable = new Unreadable();
        list.set(model.size(), unreadable);
        byte[] stream = written(list);
        assertThrows(NotSerializableException.class, () -> read(stream));

        model.add(unreadable);
        assertSound(subject.kind(), model, list);
    }

    @Test
    void shouldKeepItsKindInsideOtherLists() throws Exception {
        for (VecKind outer : kinds()) {
            for (VecKind inner : kinds()) {
                Vec<Object> list = outer.create();
                for (int i = 0; i <= outer.inlineCapacity(); i++) {
                    list.add(inner.copyOf(List.of(i, i + 1)));
                }

                Vec<?> back = (Vec<?>) read(written(list));

                assertEquals(list, back);
                assertSound(outer, new ArrayList<>(back), back);
                back.forEach(element -> inner.checkStructure((Vec<?>) element));
            }
        }
    }

    // Streams made by hand

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldBeWrittenInItsPublishedForm(VecKind kind) throws Exception {
        Vec<@Nullable String> list = kind.withCapacity(100);
        list.add("a");
        list.add(null);
        list.add("b");

        byte[] stream = form(head(kind, 3))
                .string("a")
                .bytes(TC_NULL)
                .string("b")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertArrayEquals(stream, written(list));
        assertEquals(list, read(stream));
        assertEquals(1, ObjectStreamClass.lookup(serialForm()).getSerialVersionUID());
        kind.checkStructure(list);
    }

    @Test
    void shouldBeWrittenAndReadAsPinned() throws Exception {
        PinnedStreams.assertPinned(getClass(), pinned());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldSkipWhatIsInTheFormBesideItsElements(VecKind kind) throws Exception {
        byte[] stream = form(head(kind, 1))
                .string("a")
                .string("surplus")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertReadsOneElement(kind, stream);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldPassOverAFieldThatItsFormDoesNotHave(VecKind kind) throws Exception {
        byte[] stream = new SerialStream()
                .describe(serialForm(), SC_SERIALIZABLE | SC_WRITE_METHOD, "later")
                .bytes(TC_NULL)
                .string("of another version")
                .blockOf(head(kind, 1))
                .string("a")
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertReadsOneElement(kind, stream);
    }

    private void assertReadsOneElement(VecKind kind, byte[] stream) throws Exception {
        Vec<?> list = (Vec<?>) read(stream);

        assertEquals(List.of("a"), list);
        kind.checkStructure(list);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void shouldRefuseANegativeCount(int count) throws Exception {
        for (VecKind kind : kinds()) {
            byte[] stream = form(head(kind, count)).bytes(TC_ENDBLOCKDATA).toBytes();

            assertRefused(stream, count);
        }
    }

    /** Asserts that a stream is refused with a message that has a number in it. */
    protected static void assertRefused(byte[] stream, int number) {
        InvalidObjectException thrown = assertThrows(InvalidObjectException.class, () -> read(stream));
        assertTrue(Objects.requireNonNull(thrown.getMessage()).contains(String.valueOf(number)), thrown::getMessage);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100, 1 << 30, Integer.MAX_VALUE - 8, Integer.MAX_VALUE})
    void shouldNotMakeRoomForElementsThatDoNotCome(int count) throws Exception {
        for (VecKind kind : kinds()) {
            byte[] cut = form(head(kind, count))
                    .string("a")
                    .string("b")
                    .bytes(TC_NULL)
                    .toBytes();
            byte[] ended = form(head(kind, count))
                    .string("a")
                    .string("b")
                    .bytes(TC_NULL, TC_ENDBLOCKDATA)
                    .toBytes();

            assertThrows(EOFException.class, () -> readWithFewBytes(cut));
            InvalidObjectException thrown = assertThrows(InvalidObjectException.class, () -> readWithFewBytes(ended));
            assertEquals("Of " + count + " elements only 3 are there", thrown.getMessage());
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
        byte[] stream = new SerialStream()
                .describe(serialForm(), SC_SERIALIZABLE)
                .bytes(TC_NULL)
                .toBytes();

        assertThrows(IOException.class, () -> read(stream));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldRefuseAFormThatContainsItself(VecKind kind) throws Exception {
        byte[] stream = form(head(kind, 2))
                .string("a")
                .bytes(TC_REFERENCE)
                .integers(baseWireHandle + 1)
                .bytes(TC_ENDBLOCKDATA)
                .toBytes();

        assertThrows(InvalidObjectException.class, () -> read(stream));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldRefuseToBeReadOtherwise(VecKind kind) throws Exception {
        Class<?> type = kind.create().getClass();
        for (int flags : new int[] {SC_SERIALIZABLE, SC_SERIALIZABLE | SC_WRITE_METHOD}) {
            SerialStream direct = new SerialStream().describe(type, flags);
            for (Class<?> part = type.getSuperclass();
                    Serializable.class.isAssignableFrom(part);
                    part = part.getSuperclass()) {
                direct.describe(part, flags);
            }
            SerialStream withoutSuperclass = new SerialStream().describe(type, flags);
            for (SerialStream stream : List.of(direct, withoutSuperclass)) {
                byte[] bytes = stream.bytes(TC_NULL, TC_ENDBLOCKDATA).toBytes();

                assertThrows(InvalidObjectException.class, () -> read(bytes));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldKeepSharedReferencesAndNestedListsInAStream(VecKind kind) throws Exception {
        Vec<@Nullable Object> inner = kind.create();
        for (int i = 0; i <= kind.inlineCapacity(); i++) {
            inner.add(i);
        }
        Vec<@Nullable Object> outer = kind.create();
        outer.add(inner);
        outer.add(null);
        outer.add(inner);
        Vec<?> back = (Vec<?>) read(written(outer));
        assertEquals(outer, back);
        assertSame(back.get(0), back.get(2));
        kind.checkStructure(back);
        kind.checkStructure((Vec<?>) Objects.requireNonNull(back.get(0)));
    }
}
