package inlay.vec.suite;

import inlay.vec.Vec;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The ways a list can have come to its content; none of them may be seen from outside. */
public enum History {
    /** Elements were added one by one to an empty list. */
    FRESH {
        @Override
        public <E extends @Nullable Object> Vec<E> list(VecKind kind, Collection<? extends E> content) {
            Vec<E> list = kind.create();
            for (E element : content) {
                list.add(element);
            }
            return list;
        }
    },
    /** The list has a block with room to spare, however short it is. */
    SPILLED {
        @Override
        public <E extends @Nullable Object> Vec<E> list(VecKind kind, Collection<? extends E> content) {
            Vec<E> list = kind.withCapacity(Math.max(content.size(), kind.inlineCapacity()) + 3);
            for (E element : content) {
                list.add(element);
            }
            return list;
        }
    },
    /** The list had a block, was emptied, filled again and trimmed. */
    SHRUNK_BACK {
        @Override
        public <E extends @Nullable Object> Vec<E> list(VecKind kind, Collection<? extends E> content) {
            Vec<E> list = SPILLED.list(kind, content);
            list.addAll(content);
            list.truncate(content.size());
            list.shrinkToFit();
            return list;
        }
    };

    /** Makes a list with the content given. */
    public abstract <E extends @Nullable Object> Vec<E> list(VecKind kind, Collection<? extends E> content);
}
