package inlay.fuzz.list;

import inlay.fuzz.language.Weight;
import java.util.List;

/** A count: fixed, or near a limit of the list it is for. */
public enum Many {
    @Weight(2)
    ZERO(Base.NUMBER, 0),
    @Weight(5)
    ONE(Base.NUMBER, 1),
    @Weight(5)
    TWO(Base.NUMBER, 2),
    @Weight(4)
    THREE(Base.NUMBER, 3),
    @Weight(2)
    FIVE(Base.NUMBER, 5),
    @Weight(2)
    NINE(Base.NUMBER, 9),
    SIZE_LESS_ONE(Base.SIZE, -1),
    SIZE(Base.SIZE, 0),
    SIZE_AND_ONE(Base.SIZE, 1),
    @Weight(2)
    ROOM_LESS_ONE(Base.ROOM, -1),
    @Weight(3)
    ROOM(Base.ROOM, 0),
    @Weight(2)
    ROOM_AND_ONE(Base.ROOM, 1),
    INLINE_LESS_ONE(Base.INLINE, -1),
    @Weight(2)
    INLINE(Base.INLINE, 0),
    @Weight(2)
    INLINE_AND_ONE(Base.INLINE, 1),
    POOL_LESS_ONE(Base.POOL, -1),
    @Weight(2)
    POOL(Base.POOL, 0),
    @Weight(2)
    POOL_AND_ONE(Base.POOL, 1),
    /** Fills the block that a full one grows to. */
    TWICE(Base.TWICE, 0),
    @Weight(2)
    FORTY(Base.NUMBER, 40),
    HUNDRED(Base.NUMBER, 100),
    SIX_HUNDRED(Base.NUMBER, 600),
    NEGATIVE(Base.NUMBER, -1),
    /** More than any list can have. */
    MOST(Base.NUMBER, Integer.MAX_VALUE);

    /** As a number of elements to make. */
    static final int LONGEST = 600;

    /** A list of more capacity is not asked to grow. */
    private static final int LARGEST = 1500;

    /** Where SlimVec begins to have markers of its own. */
    private static final int POOL_SIZE = 16;

    private enum Base {
        NUMBER,
        SIZE,
        ROOM,
        INLINE,
        POOL,
        TWICE
    }

    private final Base base;
    private final int distance;

    Many(Base base, int distance) {
        this.base = base;
        this.distance = distance;
    }

    /** As a number of elements beyond the size. */
    int more(List<?> list) {
        int size = list.size();
        int count = switch (base) {
            case NUMBER -> distance;
            case SIZE -> Math.max(0, size + distance);
            case ROOM -> Math.max(0, Side.capacity(list) - size + distance);
            case INLINE -> Math.max(0, Side.inlineCapacity(list) - size + distance);
            case POOL -> Math.max(0, POOL_SIZE - size + distance);
            case TWICE -> Math.max(0, 2 * Side.capacity(list) - size + distance);
        };
        return this == MOST || Side.capacity(list) <= LARGEST ? count : Math.min(count, Side.capacity(list) - size);
    }

    /** As a size or a capacity. */
    int total(List<?> list) {
        int count = switch (base) {
            case NUMBER -> distance;
            case SIZE -> Math.max(0, list.size() + distance);
            case ROOM -> Math.max(0, Side.capacity(list) + distance);
            case INLINE -> Side.inlineCapacity(list) + distance;
            case POOL -> POOL_SIZE + distance;
            case TWICE -> 2 * Side.capacity(list) + distance;
        };
        return this == MOST || Side.capacity(list) <= LARGEST ? count : Math.min(count, Side.capacity(list));
    }

    /** As a number of times. */
    int few(List<?> list) {
        return this == MOST ? total(list) : Math.min(total(list), 3);
    }

    /** As a number of elements to make. */
    int elements(List<?> list) {
        return this == MOST ? 0 : Math.max(0, Math.min(more(list), LONGEST));
    }
}
