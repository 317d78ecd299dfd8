package inlay.fuzz.stream;

import inlay.fuzz.language.Draw;
import inlay.fuzz.reference.SerialCopy;
import inlay.slimvec.SlimVec;
import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import inlay.smallvec.SmallVec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Streams that start as they might be and are changed where it hurts. */
final class Forge {

    private static final int MOST_EDITS = 6;

    /** Classes that are never written. */
    private static final List<String> UNWRITTEN =
            List.of("inlay.smallvec.SmallVec4", "inlay.slimvec.SlimVec", "inlay.smallbox.SmallBox1");

    private static final List<byte[]> STREAMS = Stream.concat(
                    valid().stream().map(Forge::written),
                    UNWRITTEN.stream()
                            .flatMap(name ->
                                    Stream.of(new Blank(), new DoubleBlank()).map(blank -> writtenAs(name, blank))))
            .toList();

    private static final int[] NUMBERS = {
        0, 1, -1, 2, 3, 4, 5, 8, 15, 16, 17, 32, 64, 65, 0x7fff, 0x7ffffff7, Integer.MAX_VALUE, Integer.MIN_VALUE
    };

    /** Class names of the forms and of what must not be read in their place. */
    private static final List<String> NAMES = List.of(
            "inlay.smallvec.SmallVec$SerialForm",
            "inlay.slimvec.SlimVec$SerialForm",
            "inlay.smallbox.SmallBox$SerialForm",
            "inlay.smallvec.SmallVec",
            "inlay.smallvec.SmallVec4",
            "inlay.slimvec.SlimVec",
            "inlay.smallbox.SmallBox",
            "inlay.smallbox.SmallBox1",
            "inlay.smallbox.SmallBox64",
            "inlay.smallbox.Form",
            "inlay.vec.AbstractVec",
            "inlay.vec.AbstractVec$SerialForm",
            "java.lang.String",
            "java.lang.Object",
            "java.lang.Long",
            "java.util.ArrayList",
            "[Ljava.lang.Object;",
            "no.such.Class");

    private Forge() {}

    private static byte[] written(Object object) {
        try {
            return SerialCopy.bytesOf(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Blank implements Serializable {
        private static final long serialVersionUID = 1;
    }

    private static final class DoubleBlank extends Blank {
        private static final long serialVersionUID = 1;
    }

    /** The stream of an object without fields that says to be of another class, its superclass likewise. */
    private static byte[] writtenAs(String name, Blank blank) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Class<?> claimed = Class.forName(name);
            try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
                @Override
                protected void writeClassDescriptor(ObjectStreamClass description) throws IOException {
                    boolean isOwn = description.forClass() == blank.getClass();
                    super.writeClassDescriptor(ObjectStreamClass.lookupAny(isOwn ? claimed : claimed.getSuperclass()));
                }
            }) {
                out.writeObject(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Object> valid() {
        List<Object> shared = new ArrayList<>(List.of("shared"));
        List<Object> valid = new ArrayList<>();
        for (int size : new int[] {0, 1, 2, 4, 5, 17}) {
            valid.add(SmallVec.copyOf(size % 2 == 0 ? 4 : 16, Collections.nCopies(size, size % 2 == 0 ? "e" : 1L)));
            valid.add(SlimVec.copyOf(Collections.nCopies(size, shared)));
            valid.add(SlimVec.filled(size, null));
        }
        valid.add(SmallVec.of(SlimVec.of(1), SmallBox.of(2L), SmallVec.of("a", "b", "c")));
        valid.add(SlimVec.of((Object) new Object[] {shared, shared}));
        for (Space space : Space.values()) {
            valid.add(SmallBox.empty(space));
            valid.add(SmallBox.of(Instant.MAX, space));
            valid.add(SmallBox.ofHeap(7L, space));
        }
        valid.add(SmallBox.of("text", Space.S1, Layout.latin1()));
        valid.add(SmallBox.of(new long[] {1, 2}));
        valid.add(SmallBox.of(SmallBox.of(SmallVec.of(shared))));
        valid.add(List.of(SmallBox.of(1), SlimVec.of(1), SmallVec.of(1)).toArray());
        return valid;
    }

    /** The stream that bytes stand for: which of those, and what is changed in it. */
    static byte[] stream(byte[] bytes) {
        Draw draw = new Draw(bytes);
        draw.nextSlice();
        byte[] stream = STREAMS.get(draw.below(STREAMS.size()));
        int edits = draw.below(MOST_EDITS);
        for (int i = 0; i < edits; i++) {
            draw.nextSlice();
            stream = edited(stream, draw);
        }
        return stream;
    }

    private static byte[] edited(byte[] stream, Draw draw) {
        return switch (draw.below(9)) {
            case 0 -> replaced(stream, at(stream, draw), 1, (byte) draw.below(256));
            case 1 -> truncated(stream, draw);
            case 2, 3, 4 -> withNumber(stream, draw);
            case 5 -> replaced(stream, at(stream, draw), draw.below(12));
            case 6 -> replaced(stream, at(stream, draw), draw.below(6), reference(draw));
            case 7 -> withName(stream, draw);
            default -> spliced(stream, draw);
        };
    }

    private static int at(byte[] stream, Draw draw) {
        return draw.below(stream.length + 1);
    }

    private static byte[] truncated(byte[] stream, Draw draw) {
        return Arrays.copyOf(stream, at(stream, draw));
    }

    /** With other bytes instead of a number of those there, as far as there are so many. */
    private static byte[] replaced(byte[] stream, int at, int count, byte... by) {
        int from = Math.min(at, stream.length);
        int rest = Math.min(from + count, stream.length);
        byte[] edited = Arrays.copyOf(stream, from + by.length + stream.length - rest);
        System.arraycopy(by, 0, edited, from, by.length);
        System.arraycopy(stream, rest, edited, from + by.length, stream.length - rest);
        return edited;
    }

    private static byte[] integer(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    /** A size, a count or a flag: an int in a block of data. */
    private static byte[] withNumber(byte[] stream, Draw draw) {
        int block = find(stream, ObjectStreamConstants.TC_BLOCKDATA, draw.below(stream.length + 1));
        return replaced(
                stream,
                block + 2 + draw.below(2) * Integer.BYTES,
                Integer.BYTES,
                integer(NUMBERS[draw.below(NUMBERS.length)]));
    }

    /** The first of such a byte from a place on, or the place itself. */
    private static int find(byte[] stream, byte wanted, int from) {
        for (int i = from; i < stream.length; i++) {
            if (stream[i] == wanted) {
                return i;
            }
        }
        return from;
    }

    /** To something written before, the object itself among it. */
    private static byte[] reference(Draw draw) {
        byte[] reference = new byte[1 + Integer.BYTES];
        reference[0] = ObjectStreamConstants.TC_REFERENCE;
        System.arraycopy(
                integer(ObjectStreamConstants.baseWireHandle + draw.below(16)), 0, reference, 1, Integer.BYTES);
        return reference;
    }

    /** With another class in the place of one that is described. */
    private static byte[] withName(byte[] stream, Draw draw) {
        int description = find(stream, ObjectStreamConstants.TC_CLASSDESC, draw.below(stream.length + 1));
        if (description + 2 >= stream.length) {
            return stream;
        }
        int length =
                Byte.toUnsignedInt(stream[description + 1]) << Byte.SIZE | Byte.toUnsignedInt(stream[description + 2]);
        byte[] name = NAMES.get(draw.below(NAMES.size())).getBytes(StandardCharsets.UTF_8);
        byte[] prefixed = ByteBuffer.allocate(Short.BYTES + name.length)
                .putShort((short) name.length)
                .put(name)
                .array();
        return replaced(stream, description + 1, Short.BYTES + length, prefixed);
    }

    /** With a part of another one, without its header. */
    private static byte[] spliced(byte[] stream, Draw draw) {
        byte[] other = STREAMS.get(draw.below(STREAMS.size()));
        int from = Math.min(other.length, Integer.BYTES + draw.below(3) * draw.below(64));
        byte[] part = Arrays.copyOfRange(other, from, other.length);
        return replaced(stream, at(stream, draw), draw.below(16), part);
    }
}
