package inlay.fuzz.list;

import inlay.fuzz.reference.Reference;
import inlay.vec.Vec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists in streams. */
final class Stored {

    private Stored() {}

    /** What comes back from a stream, with the elements that went in where those that came out are equal. */
    @SuppressWarnings("unchecked")
    static Vec<@Nullable Object> writtenAndRead(Vec<@Nullable Object> list) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(list);
        }
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        Vec<@Nullable Object> read = (Vec<@Nullable Object>) in.readObject();
        for (int i = 0; i < Math.min(read.size(), list.size()); i++) {
            if (areAlike(read.get(i), list.get(i))) {
                read.set(i, list.get(i));
            }
        }
        return read;
    }

    private static boolean areAlike(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && left.getClass() == right.getClass() && Objects.deepEquals(left, right);
    }

    /** What is to come back: a copy, if all elements can be written. */
    static Reference written(Reference list) throws NotSerializableException {
        for (int i = 0; i < list.size(); i++) {
            if (!Elements.isSerializable(list.get(i))) {
                throw new NotSerializableException();
            }
        }
        return list.copy();
    }
}
