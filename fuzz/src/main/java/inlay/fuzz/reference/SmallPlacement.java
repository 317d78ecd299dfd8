package inlay.fuzz.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Up to N elements are in the list itself, more are in a block; powers of two when it grows. */
public final class SmallPlacement implements Placement {

    private static final int MAX_INLINE_CAPACITY = 16;
    private static final int MAX_POWER_OF_TWO = 1 << 30;

    private final int inlineCapacity;
    private List<?> elements = List.of();
    private @Nullable Object block;
    private int slots;
    private boolean shrunkBack;

    /**
     * @param inlineCapacity 0 to 16, rounded up to 2, 4, 8 or 16
     * @throws IllegalArgumentException if it is negative or above 16
     */
    public SmallPlacement(int inlineCapacity) {
        if (inlineCapacity < 0 || inlineCapacity > MAX_INLINE_CAPACITY) {
            throw new IllegalArgumentException("Inline capacity " + inlineCapacity);
        }
        this.inlineCapacity = powerOfTwo(Math.max(2, inlineCapacity));
    }

    private static int powerOfTwo(int needed) {
        int power = 1;
        while (power < needed) {
            power *= 2;
        }
        return power;
    }

    @Override
    public int capacity() {
        return spilled() ? slots : inlineCapacity;
    }

    @Override
    public boolean spilled() {
        return block != null;
    }

    @Override
    public int inlineCapacity() {
        return inlineCapacity;
    }

    @Override
    public String state() {
        int size = elements.size();
        if (spilled()) {
            return size == slots ? "block full" : size > inlineCapacity ? "spilled" : "spilled and short";
        }
        if (size == 0) {
            return "empty";
        }
        if (shrunkBack) {
            return "shrunk back";
        }
        return size == inlineCapacity ? "inline full" : size == 1 ? "one" : "some";
    }

    @Override
    public @Nullable Object identity() {
        return block;
    }

    @Override
    public boolean isStored(@Nullable Object identity) {
        return block == identity;
    }

    @Override
    public void watch(List<?> elements) {
        this.elements = elements;
    }

    @Override
    public Placement another() {
        return new SmallPlacement(inlineCapacity);
    }

    @Override
    public int grown(int needed) {
        return needed > MAX_POWER_OF_TWO ? MAX_CAPACITY : powerOfTwo(needed);
    }

    @Override
    public void resizing(int capacity) {
        if (capacity > inlineCapacity) {
            takeBlock(capacity);
        } else if (spilled()) {
            block = null;
            shrunkBack = true;
        }
        sizing(elements.size());
    }

    private void takeBlock(int capacity) {
        if (capacity != capacity()) {
            block = new Object();
            slots = capacity;
        }
    }

    /** A list that was spilled is told from one that never was, until nothing of that is left to see. */
    private void sizing(int size) {
        if (size > capacity()) {
            takeBlock(grown(size));
        }
        if (spilled() || size == 0 || size == inlineCapacity) {
            shrunkBack = false;
        }
    }

    @Override
    public void copying(List<?> content) {
        resizing(content.size());
    }

    @Override
    public void setting(@Nullable Object element) {}

    @Override
    public void inserting(int count, @Nullable Object element) {
        sizing(elements.size() + count);
    }

    @Override
    public void replacing(int leaving, List<?> arriving) {
        sizing(elements.size() - leaving + arriving.size());
    }

    @Override
    public void removing(int count) {
        sizing(elements.size() - count);
    }
}
