package inlay.vec.suite;

import static inlay.vec.suite.VecAssertions.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inlay.vec.Vec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists written to streams and read back, from good streams and bad ones. */
public abstract class SerialSuite extends VecSuite {

    /** For subclasses. */
    protected SerialSuite() {}

    /** The stream of one object. */
    protected static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The first object of a stream. */
    protected static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
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

    private VecKind kindOf(Vec<?> list) {
        return kinds().stream()
                .filter(kind -> kind.create().getClass() == list.getClass())
                .findFirst()
                .orElseThrow();
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
}
