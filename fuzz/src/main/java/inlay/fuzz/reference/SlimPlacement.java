package inlay.fuzz.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The only element is in the list itself, unless it is null or an {@code Object[]}, which take a block of one slot. More
 * are in a block, which grows by half; nulls alone share one slot.
 */
public final class SlimPlacement implements Placement {

    /** Blocks of up to so many slots have markers that others have too. */
    private static final int SHARED = 16;

    private List<?> elements = List.of();
    private int slots;
    private @Nullable Object block;

    /** How many slots the block has, 0 without a block. */
    public int slots() {
        return slots;
    }

    /** Whether the last slot tells the size. */
    public boolean hasMarker() {
        int size = elements.size();
        return slots > 1 ? size < slots : slots == 1 && size != 1;
    }

    /** Whether the marker belongs to the block alone, if there is one. */
    public boolean hasPrivateMarker() {
        return hasMarker() && (slots > SHARED || (slots == 1 && elements.size() >= SHARED));
    }

    @Override
    public int capacity() {
        int size = elements.size();
        return slots > 1 ? slots : slots == 1 ? Math.max(1, size) : size;
    }

    @Override
    public boolean spilled() {
        return slots > 1;
    }

    @Override
    public int inlineCapacity() {
        return 1;
    }

    @Override
    public String state() {
        int size = elements.size();
        if (size == 0) {
            return slots == 0 ? "empty" : "empty block";
        }
        if (spilled()) {
            return size == slots ? "block full" : hasPrivateMarker() ? "private marker" : "shared marker";
        }
        if (size > 1) {
            return "nulls only";
        }
        return slots == 0 ? "one" : elements.get(0) == null ? "single null" : "single Object[]";
    }

    @Override
    public @Nullable Object identity() {
        return block;
    }

    /** Nulls alone may get slots meanwhile. */
    @Override
    public boolean isStored(@Nullable Object identity) {
        return block == identity || (identity == null && elements.size() > 1);
    }

    @Override
    public void watch(List<?> elements) {
        this.elements = elements;
    }

    @Override
    public Placement another() {
        return new SlimPlacement();
    }

    @Override
    public int grown(int needed) {
        return grown(capacity(), needed);
    }

    private static int grown(int capacity, int needed) {
        if (needed == 1) {
            return 1;
        }
        long half = Math.max(needed, capacity + (long) (capacity / 2));
        return (int) Math.min(half % 2 == 0 ? half : half + 1, MAX_CAPACITY);
    }

    @Override
    public void resizing(int capacity) {
        int size = elements.size();
        if (capacity != size) {
            if (capacity != capacity()) {
                takeBlock(capacity);
            }
        } else if (size == 0 || (spilled() && (size < slots || areNulls(elements)))) {
            copying(elements);
        }
    }

    @Override
    public void copying(List<?> content) {
        int size = content.size();
        if (size == 1) {
            takeOnly(content.get(0));
        } else if (areNulls(content)) {
            takeNulls(size);
        } else {
            takeBlock(size);
        }
    }

    private void takeBlock(int capacity) {
        slots = capacity;
        block = capacity > 1 ? new Object() : null;
    }

    private void takeOnly(@Nullable Object element) {
        takeBlock(element == null || element.getClass() == Object[].class ? 1 : 0);
    }

    private void takeNulls(int count) {
        takeBlock(Math.min(count, 1));
    }

    private static boolean areNulls(List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void setting(@Nullable Object element) {
        if (spilled()) {
            return;
        }
        if (elements.size() == 1) {
            takeOnly(element);
        } else if (element != null) {
            takeBlock(elements.size());
        }
    }

    @Override
    public void inserting(int count, @Nullable Object element) {
        int size = elements.size() + count;
        if (count == 0 || (spilled() && size <= slots)) {
            return;
        }
        if (size == 1) {
            takeOnly(element);
        } else if (element == null && areNulls(elements)) {
            takeNulls(size);
        } else {
            takeBlock(grown(size));
        }
    }

    @Override
    public void replacing(int leaving, List<?> arriving) {
        int size = elements.size() - leaving + arriving.size();
        if ((leaving == 0 && arriving.isEmpty()) || (spilled() && size <= slots)) {
            return;
        }
        if (size <= 1 && size == arriving.size()) {
            copying(arriving);
        } else if (areNulls(arriving) && areNulls(elements)) {
            takeNulls(size);
        } else {
            takeBlock(grown(Math.min(capacity(), size), size));
        }
    }

    @Override
    public void removing(int count) {
        if (count > 0 && !spilled()) {
            takeNulls(elements.size() - count);
        }
    }
}
