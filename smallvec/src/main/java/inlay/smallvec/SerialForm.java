package inlay.smallvec;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is in a stream instead of a list: its inline capacity, the number of its elements, and these one by one. */
final class SerialForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable SmallVec<@Nullable Object> list;

    SerialForm(SmallVec<?> list) {
        this.list = SmallVec.copyOf(list.inlineCapacity(), list);
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        SmallVec<@Nullable Object> written = Objects.requireNonNull(list);
        out.defaultWriteObject();
        out.writeInt(written.inlineCapacity());
        out.writeInt(written.size());
        for (Object element : written) {
            out.writeObject(element);
        }
    }

    /** Grows with what arrives, whatever count the stream claims. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int inlineCapacity = in.readInt();
        int size = in.readInt();
        if (!SmallVec.isInlineCapacity(inlineCapacity) || size < 0) {
            throw new InvalidObjectException("Inline capacity " + inlineCapacity + ", size " + size);
        }
        SmallVec<@Nullable Object> read = SmallVec.withInlineCapacity(inlineCapacity);
        try {
            while (read.size() < size) {
                read.add(requireElement(in.readObject()));
            }
        } catch (OptionalDataException end) {
            throw new InvalidObjectException("Of " + size + " elements only " + read.size() + " are there");
        }
        read.shrinkToFit();
        list = read;
    }

    private static @Nullable Object requireElement(@Nullable Object read) throws InvalidObjectException {
        if (read instanceof SerialForm) {
            throw new InvalidObjectException("A list that contains itself cannot be read back");
        }
        return read;
    }

    private Object readResolve() throws InvalidObjectException {
        if (list == null) {
            throw new InvalidObjectException("The stream has no content for the list");
        }
        return list;
    }
}
