package inlay.fuzz.list;

import inlay.fuzz.reference.Reference;
import inlay.fuzz.reference.SmallPlacement;
import inlay.vec.AbstractVec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One half of a world: the containers, or the references. What an operation gets its lists and callbacks from.
 *
 * <p>Here and in what runs for each list, casts are to classes, not to {@code Vec}: the virtual machine remembers one
 * interface per class, and two that alternate make it search each time.
 */
final class Side {

    /** How many lists are alive. */
    static final int LISTS = 3;

    /** How many sub-lists are kept. */
    static final int VIEWS = 2;

    private final boolean isContainer;
    private final Elements elements;
    private final List<@Nullable Object>[] lists;
    private final List<List<@Nullable Object>> views;
    private final Trace trace = new Trace();
    private final List<Object[]> given = new ArrayList<>();
    private @Nullable Calls armed;
    private int nestings;
    private @Nullable Object @Nullable [] adopted;
    private @Nullable Object[] adoptedContent = {};

    @SafeVarargs
    @SuppressWarnings("varargs")
    Side(boolean isContainer, Elements elements, List<@Nullable Object>... lists) {
        this.isContainer = isContainer;
        this.elements = elements;
        this.lists = lists;
        this.views = new ArrayList<>(Collections.nCopies(VIEWS, lists[0].subList(0, 0)));
    }

    boolean isContainer() {
        return isContainer;
    }

    static int capacity(List<?> list) {
        if (list instanceof Reference reference) {
            return reference.capacity();
        }
        return list instanceof AbstractVec<?> vec ? vec.capacity() : list.size();
    }

    static int inlineCapacity(List<?> list) {
        if (list instanceof inlay.smallvec.SmallVec<?> vec) {
            return vec.inlineCapacity();
        }
        return list instanceof Reference reference ? reference.inlineCapacity() : 1;
    }

    static boolean isSmall(Reference list) {
        return list.placement() instanceof SmallPlacement;
    }

    // Lists

    List<@Nullable Object> list(int slot) {
        return lists[slot];
    }

    /** Makes a list one of those alive, if there is a slot of this number. */
    void put(int slot, List<@Nullable Object> list) {
        if (slot < LISTS) {
            lists[slot] = list;
        }
    }

    List<@Nullable Object> view(int number) {
        return views.get(number);
    }

    void keepView(int number, List<@Nullable Object> view) {
        views.set(number, view);
    }

    /** The list, after it was put into a slot, if there is one of this number. */
    <T extends List<@Nullable Object>> T kept(int slot, T list) {
        put(slot, list);
        return list;
    }

    /** Gives a list other storage, if it is one that has any; its size stays. */
    void relocate(List<@Nullable Object> list) {
        int room = capacity(list) - list.size();
        if (list instanceof AbstractVec<@Nullable Object> vec) {
            vec.reserve(room + 1);
            vec.shrinkToFit();
        } else if (list instanceof Reference reference) {
            reference.reserve(room + 1);
            reference.shrinkToFit();
        }
    }

    /** Counts as a result: it is compared with that of the other side. */
    void note(@Nullable Object noted) {
        trace.add(noted);
    }

    void noteThrown(Throwable thrown) {
        trace.add(thrown.getClass());
    }

    Trace trace() {
        return trace;
    }

    /** Runs an operation inside another one; what it throws is noted and nothing else. */
    void nest(ListOperation operation) {
        nestings++;
        try {
            operation.run(this);
        } catch (Throwable thrown) {
            noteThrown(thrown);
        }
    }

    /** Does something to all lists inside an operation; what it throws is noted and nothing else. */
    void nestOnAll(Consumer<List<@Nullable Object>> change) {
        nestings++;
        for (List<@Nullable Object> list : lists) {
            try {
                change.accept(list);
            } catch (Throwable thrown) {
                noteThrown(thrown);
            }
        }
    }

    /** Gets ready for an operation. */
    void start() {
        trace.clear();
        given.clear();
        nestings = 0;
        adopted = null;
    }

    boolean hasNested() {
        return nestings > 0;
    }

    // Elements

    @Nullable
    Object element(Element element) {
        return elements.get(element);
    }

    @Nullable
    Object element(int ordinal) {
        return elements.get(ordinal);
    }

    @Nullable
    Object[] objects(List<Element> named) {
        @Nullable Object[] objects = new @Nullable Object[named.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = element(named.get(i));
        }
        return objects;
    }

    int ordinalOf(@Nullable Object element) {
        return elements.ordinalOf(element);
    }

    Elements elements() {
        return elements;
    }

    void arm(Callback callback) {
        armed = new Calls(callback, this);
    }

    /** The armed element was compared or hashed; returns what it answers, which is no unless it was armed. */
    boolean compared(@Nullable Object with) {
        Calls calls = armed;
        if (calls == null) {
            note(with);
            return false;
        }
        if (calls.isNext()) {
            armed = null;
        }
        return calls.test(with);
    }

    // Arrays

    /** An array that an operation hands over or that a source gives: nothing may keep it. */
    <T extends @Nullable Object> T[] give(T[] array) {
        given.add(array);
        return array;
    }

    List<Object[]> given() {
        return given;
    }

    /** An array that an operation hands over for good. */
    @Nullable
    Object[] handOver(@Nullable Object[] array) {
        adopted = array;
        adoptedContent = array.clone();
        return array;
    }

    @Nullable
    Object @Nullable [] adopted() {
        return adopted;
    }

    /** What was in that array then. */
    @Nullable
    Object[] adoptedContent() {
        return adoptedContent;
    }

    // Callbacks

    Calls calls(Callback callback) {
        return new Calls(callback, this);
    }

    @SuppressWarnings("NullAway")
    Predicate<@Nullable Object> predicate(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::test;
    }

    @SuppressWarnings("NullAway")
    BiPredicate<@Nullable Object, @Nullable Object> biPredicate(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::same;
    }

    @SuppressWarnings("NullAway")
    Function<@Nullable Object, @Nullable Object> function(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::apply;
    }

    @SuppressWarnings("NullAway")
    UnaryOperator<@Nullable Object> operator(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::apply;
    }

    @SuppressWarnings("NullAway")
    Supplier<@Nullable Object> supplier(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::get;
    }

    @SuppressWarnings("NullAway")
    Consumer<@Nullable Object> consumer(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::accept;
    }

    @SuppressWarnings("NullAway")
    Comparator<@Nullable Object> comparator(Callback callback) {
        return callback.isAbsent() ? null : calls(callback)::compare;
    }
}
