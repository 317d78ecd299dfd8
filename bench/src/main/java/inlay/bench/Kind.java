package inlay.bench;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import java.util.ArrayList;
import java.util.List;

/** The lists that are compared. One JVM meets one of them, so that each has the call sites to itself. */
public enum Kind {
    ARRAY_LIST,
    /** The same once more: what two runs of one thing differ by is the noise. */
    ARRAY_LIST_AGAIN,
    SMALL_VEC_2,
    SMALL_VEC_4,
    SMALL_VEC_8,
    SLIM_VEC;

    /** An empty list as the plainest factory makes it. */
    <E> List<E> create() {
        return switch (this) {
            case ARRAY_LIST, ARRAY_LIST_AGAIN -> new ArrayList<>();
            case SMALL_VEC_2 -> SmallVec.withInlineCapacity(2);
            case SMALL_VEC_4 -> SmallVec.withInlineCapacity(4);
            case SMALL_VEC_8 -> SmallVec.withInlineCapacity(8);
            case SLIM_VEC -> SlimVec.create();
        };
    }
}
