package inlay.bench.lists;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.jetbrains.kotlin.com.intellij.util.SmartList;

/** The lists that are compared. One JVM meets one of them, unless it measures just that. */
public enum Peer {
    ARRAY_LIST("ArrayList"),
    /** The same once more: what two runs of one thing differ by is the noise. */
    ARRAY_LIST_AGAIN("ArrayList again"),
    ARRAY_LIST_PRESIZED("ArrayList presized"),
    LINKED_LIST("LinkedList"),
    SMART_LIST("SmartList"),
    FAST_LIST("Eclipse FastList"),
    FASTUTIL("fastutil ObjectArrayList"),
    HPPC("HPPC ObjectArrayList"),
    SMALL_VEC_2("SmallVec 2", 2),
    SMALL_VEC_4("SmallVec 4", 4),
    SMALL_VEC_8("SmallVec 8", 8),
    SMALL_VEC_16("SmallVec 16", 16),
    SLIM_VEC("SlimVec", 1);

    private final String label;
    private final int inlineCapacity;

    Peer(String label) {
        this(label, 0);
    }

    Peer(String label, int inlineCapacity) {
        this.label = label;
        this.inlineCapacity = inlineCapacity;
    }

    /** The name that readers know it by. */
    public String label() {
        return label;
    }

    /** Whether it is one of the lists that this project makes. */
    public boolean ours() {
        return inlineCapacity > 0;
    }

    /** Whether it has elements in its own fields up to a number that the user chooses. */
    public boolean small() {
        return inlineCapacity > 1;
    }

    /** How many elements it has in its own fields; 0 for a list of others. */
    public int inlineCapacity() {
        return inlineCapacity;
    }

    /** Whether it is {@code ArrayList} as most programs make it. */
    public boolean isArrayList() {
        return this == ARRAY_LIST || this == ARRAY_LIST_AGAIN;
    }

    /** An empty list as the plainest factory makes it; only one that is presized is told the size to come. */
    @SuppressWarnings("JdkObsolete")
    public <E> List<E> create(int size) {
        return switch (this) {
            case ARRAY_LIST, ARRAY_LIST_AGAIN -> new ArrayList<>();
            case ARRAY_LIST_PRESIZED -> new ArrayList<>(size);
            case LINKED_LIST -> new LinkedList<>();
            case SMART_LIST -> new SmartList<>();
            case FAST_LIST -> new FastList<>();
            case FASTUTIL -> new ObjectArrayList<>();
            case HPPC -> new HppcList<>();
            case SMALL_VEC_2 -> SmallVec.withInlineCapacity(2);
            case SMALL_VEC_4 -> SmallVec.withInlineCapacity(4);
            case SMALL_VEC_8 -> SmallVec.withInlineCapacity(8);
            case SMALL_VEC_16 -> SmallVec.withInlineCapacity(16);
            case SLIM_VEC -> SlimVec.create();
        };
    }
}
