package inlay.fuzz.list;

import inlay.fuzz.reference.Reference;
import inlay.smallvec.SmallVec;
import inlay.vec.AbstractVec;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Results and lists in words. Of a list that is broken, what can still be read. */
final class Description {

    private static final int LONGEST = 80;

    private Description() {}

    static String of(@Nullable Object object, Side side) {
        try {
            if (object instanceof AbstractVec<?> vec) {
                return kind(vec) + fields(Raw.of(vec), side);
            }
            if (object instanceof Reference reference) {
                return kind(reference) + content(reference.toArray(), side);
            }
            if (object instanceof Object[] array && side.ordinalOf(array) == Elements.COUNT) {
                return array.getClass().getComponentType().getSimpleName() + content(array, side);
            }
            return side.elements().describe(object);
        } catch (RuntimeException | Error broken) {
            return "broken: " + broken;
        }
    }

    static String of(Trace trace, Side side) {
        @Nullable Object[] noted = new @Nullable Object[trace.size()];
        for (int i = 0; i < noted.length; i++) {
            noted[i] = trace.get(i);
        }
        return content(noted, side);
    }

    private static String kind(AbstractVec<?> list) {
        String name = list instanceof SmallVec<?> small ? "SmallVec " + small.inlineCapacity() : "SlimVec";
        return name + ", size " + list.size() + ", capacity " + list.capacity() + " ";
    }

    private static String kind(Reference list) {
        String name = Side.isSmall(list) ? "SmallVec " + list.inlineCapacity() : "SlimVec";
        return name + ", size " + list.size() + ", capacity " + list.capacity() + ", "
                + list.placement().state() + " ";
    }

    private static String fields(Raw raw, Side side) {
        StringBuilder text = new StringBuilder("fields ").append(content(raw.slots(), side));
        @Nullable Object[] block = raw.block();
        if (block != null) {
            text.append(" block ").append(content(block, side));
        }
        if (raw.marker() != null) {
            text.append(raw.hasOwnMarker() ? " own" : " shared")
                    .append(" marker of ")
                    .append(raw.markerSize());
        }
        return text.toString();
    }

    private static String content(@Nullable Object[] array, Side side) {
        StringJoiner text = new StringJoiner(", ", "[", array.length > LONGEST ? ", ...]" : "]");
        for (Object element : Arrays.copyOf(array, Math.min(array.length, LONGEST))) {
            text.add(element instanceof Object[] ? side.elements().describe(element) : of(element, side));
        }
        return text.toString();
    }
}
