package inlay.vec.suite;

import static java.io.ObjectStreamConstants.STREAM_MAGIC;
import static java.io.ObjectStreamConstants.STREAM_VERSION;
import static java.io.ObjectStreamConstants.TC_BLOCKDATA;
import static java.io.ObjectStreamConstants.TC_CLASSDESC;
import static java.io.ObjectStreamConstants.TC_ENDBLOCKDATA;
import static java.io.ObjectStreamConstants.TC_OBJECT;
import static java.io.ObjectStreamConstants.TC_STRING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

/** Writes and reads the streams of objects; an instance writes the stream of one object byte by byte. */
public final class SerialStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Begins a stream with an object. */
    public SerialStream() throws IOException {
        out.writeShort(STREAM_MAGIC);
        out.writeShort(STREAM_VERSION);
        out.writeByte(TC_OBJECT);
    }

    /** The stream of an object, as the platform writes it. */
    public static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The first object of a stream, as the platform reads it. */
    @SuppressWarnings("BanSerializableRead")
    public static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** A class, with fields of type {@code Object} if names are given. */
    public SerialStream describe(Class<?> type, int flags, String... fields) throws IOException {
        out.writeByte(TC_CLASSDESC);
        out.writeUTF(type.getName());
        out.writeLong(ObjectStreamClass.lookupAny(type).getSerialVersionUID());
        out.writeByte(flags);
        out.writeShort(fields.length);
        for (String field : fields) {
            out.writeByte('L');
            out.writeUTF(field);
            string(Object.class.descriptorString());
        }
        out.writeByte(TC_ENDBLOCKDATA);
        return this;
    }

    /** Single bytes. */
    public SerialStream bytes(int... values) throws IOException {
        for (int value : values) {
            out.writeByte(value);
        }
        return this;
    }

    /** Integers as they are inside of something else. */
    public SerialStream integers(int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
        return this;
    }

    /** A block of data with integers. */
    public SerialStream blockOf(int... integers) throws IOException {
        return bytes(TC_BLOCKDATA, integers.length * Integer.BYTES).integers(integers);
    }

    /** A string that the stream does not have yet. */
    public SerialStream string(String value) throws IOException {
        out.writeByte(TC_STRING);
        out.writeUTF(value);
        return this;
    }

    /** What has been written so far. */
    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
