package inlay.fuzz.reference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Objects written to a stream and read back. */
public final class SerialCopy {

    private SerialCopy() {}

    public static byte[] bytesOf(@Nullable Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /**
     * What comes back of an object.
     *
     * @throws UncheckedIOException if it cannot be written or read
     */
    public static @Nullable Object of(@Nullable Object object) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytesOf(object)))) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
