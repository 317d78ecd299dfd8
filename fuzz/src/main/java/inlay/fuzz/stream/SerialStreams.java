package inlay.fuzz.stream;

import com.sun.management.ThreadMXBean;
import inlay.fuzz.reference.SerialCopy;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Serial streams of any bytes: what comes out is a whole container or an exception that is no container's fault.
 *
 * <p>For garbage, {@link ObjectInputStream} itself throws more than it says: {@code ClassCastException} and
 * {@code ArrayStoreException} where a reference leads to another type than wanted, {@code IllegalArgumentException},
 * {@code NegativeArraySizeException}, {@code NullPointerException} and {@code IndexOutOfBoundsException} for
 * descriptions that fit no class, {@code IllegalStateException}, {@code LinkageError} for names that are none. These
 * are left to it where it throws them, and are a finding where a container does.
 */
public final class SerialStreams {

    /** Only what the forged streams are made of, and no deeper, wider or longer than they need. */
    private static final ObjectInputFilter FILTER =
            ObjectInputFilter.Config.createFilter("maxdepth=24;maxrefs=5000;maxbytes=100000;maxarray=256;inlay.**;"
                    + "java.lang.*;java.time.*;java.util.ArrayList;java.util.UUID;java.util.CollSer;!*");

    /** What a stream of no bytes may allocate, and what one may for each of its bytes. */
    private static final long ALLOCATED = 4 << 20;

    private static final long ALLOCATED_PER_BYTE = 4 << 10;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private SerialStreams() {}

    /**
     * Reads an object from bytes as they are, or from a valid stream that is changed as they say; the first byte tells
     * which.
     *
     * @throws AssertionError if a container is broken, throws what it should not, or takes too much memory
     */
    public static void check(byte[] bytes) {
        if (bytes.length > 0) {
            byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
            checkStream(bytes[0] % 4 == 0 ? rest : Forge.stream(rest));
        }
    }

    private static void checkStream(byte[] stream) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Object read = read(stream);
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        require(
                allocated <= ALLOCATED + ALLOCATED_PER_BYTE * stream.length,
                allocated + " bytes allocated for a stream of " + stream.length);
        new Inspection(hasForm(read, identitySet())).inspect(read);
    }

    private static @Nullable Object read(byte[] stream) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            in.setObjectInputFilter(FILTER);
            return in.readObject();
        } catch (IOException | ClassNotFoundException refused) {
            return null;
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            require(isByPlatform(thrown), "A stream gives " + thrown, thrown);
            return null;
        } catch (OutOfMemoryError thrown) {
            throw new AssertionError("A stream gives " + thrown, thrown);
        }
    }

    /** Whether it was thrown while the platform read, and by none of our code that the platform had called. */
    private static boolean isByPlatform(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String type = frame.getClassName();
            if (type.equals(ObjectInputStream.class.getName()) || type.equals(ObjectStreamClass.class.getName())) {
                return true;
            }
            if (type.startsWith("inlay.")) {
                return false;
            }
        }
        return thrown.getStackTrace().length == 0;
    }

    private static void require(boolean condition, String what) {
        require(condition, what, null);
    }

    private static void require(boolean condition, String what, @Nullable Throwable cause) {
        if (!condition) {
            throw new AssertionError(what, cause);
        }
    }

    /**
     * Whether the form of a container is left in what was read: that of one which contains itself through another kind of
     * container, where neither can notice.
     */
    private static boolean hasForm(@Nullable Object read, Set<Object> seen) {
        if (read == null || !seen.add(read)) {
            return false;
        }
        return read.getClass().getName().endsWith("$SerialForm")
                || content(read).stream().anyMatch(part -> hasForm(part, seen));
    }

    /** What a container, an array or a list has in it. */
    private static List<@Nullable Object> content(Object read) {
        if (read instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return read instanceof List<?> list
                ? new ArrayList<>(list)
                : read instanceof SmallBox<?> box ? Collections.singletonList(box.orElse(null)) : List.of();
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Goes through what was read; each container once, since they may contain each other. */
    private static final class Inspection {

        private final Set<Object> seen = identitySet();
        private final boolean hasForm;

        Inspection(boolean hasForm) {
            this.hasForm = hasForm;
        }

        void inspect(@Nullable Object read) {
            if (read == null || !seen.add(read)) {
                return;
            }
            if (read instanceof Vec<?> list) {
                inspectList(list);
            } else if (read instanceof SmallBox<?> box) {
                inspectBox(box);
            }
            content(read).forEach(this::inspect);
        }

        @SuppressWarnings("unchecked")
        private void inspectList(Vec<?> read) {
            Vec<@Nullable Object> list = (Vec<@Nullable Object>) read;
            int size = list.size();
            require(size >= 0 && size <= list.capacity(), "size " + size + ", capacity " + list.capacity());
            List<@Nullable Object> elements = new ArrayList<>();
            for (Object element : list) {
                elements.add(element);
            }
            require(elements.size() == size && list.isEmpty() == (size == 0), "an iterator of another size");
            for (int i = 0; i < size; i++) {
                require(elements.get(i) == list.get(i), "another element at " + i);
            }
            require(Arrays.equals(list.toArray(), elements.toArray()), "another array");
            Vec<@Nullable Object> copy = list.copy();
            require(copy.equals(list) && list.equals(copy), "not equal to its copy");
            if (list instanceof SmallVec<?> small) {
                require(small.spilled() == (size > small.inlineCapacity()), "spilled without need");
            }
            if (!hasForm) {
                Vec<?> back = (Vec<?>) rewritten(list);
                require(back.size() == size && back.getClass() == list.getClass(), "another list comes back");
            }
            copy.push("pushed");
            require(copy.size() == size + 1 && "pushed".equals(copy.pop()), "a copy cannot grow");
        }

        @SuppressWarnings("unchecked")
        private void inspectBox(SmallBox<?> read) {
            SmallBox<Object> box = (SmallBox<Object>) read;
            require(box.isPresent() != box.isEmpty(), "neither empty nor present");
            require(box.isPresent() == (box.isInline() || box.isHeap()), "present in no place");
            require(!(box.isInline() && box.isHeap()), "present in two places");
            SmallBox<Object> copy = box.copy();
            require(copy.equals(box) && box.equals(copy), "not equal to its copy");
            if (!hasForm) {
                SmallBox<?> back = (SmallBox<?>) rewritten(box);
                require(back.space() == box.space() && back.isHeap() == box.isHeap(), "another box comes back");
            }
            if (box.isPresent()) {
                require(box.type() == box.get().getClass(), "a value of another type");
                SmallBox<Object> there = copy.resize(Space.S64).resize(box.space());
                require(there.equals(box), "not equal when resized there and back");
            }
            copy.setLong(1);
            require(copy.getLong() == 1, "a copy cannot be set");
        }

        private static Object rewritten(Object container) {
            return Objects.requireNonNull(SerialCopy.of(container));
        }
    }
}
