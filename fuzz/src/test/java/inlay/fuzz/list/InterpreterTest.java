package inlay.fuzz.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.language.Divergence;
import inlay.fuzz.language.StateTable;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each check fires: containers are broken behind the interpreter's back. */
class InterpreterTest {

    private final World world = new World();
    private final Interpreter interpreter = new Interpreter(world, new StateTable());

    private Vec<@Nullable Object> container(int slot) {
        return (Vec<@Nullable Object>) world.container().list(slot);
    }

    private String difference(ListOperation operation) {
        return assertThrows(Divergence.class, () -> interpreter.run(operation)).difference();
    }

    private void run(ListOperation... operations) {
        for (ListOperation operation : operations) {
            interpreter.run(operation);
        }
    }

    private void add(int slot, int count) {
        for (int i = 0; i < count; i++) {
            run(new VecEdit.Push(slot, Element.B));
        }
    }

    private static @Nullable Object get(Object object, String field) {
        try {
            return field(object.getClass(), field).get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object object, String field, @Nullable Object value) {
        try {
            field(object.getClass(), field).set(object, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException inSuperclass) {
            Class<?> parent = type.getSuperclass();
            if (parent == null) {
                throw inSuperclass;
            }
            return field(parent, name);
        }
    }

    private @Nullable Object[] block(int slot, String field) {
        return (@Nullable Object[]) java.util.Objects.requireNonNull(get(container(slot), field));
    }

    @Test
    void shouldSeeAnotherResult() {
        add(0, 1);
        set(container(0), "e0", "another");

        assertEquals("another result", difference(new ListReading.Get(0, At.FIRST)));
    }

    @Test
    void shouldSeeAnElementThatIsEqualOnly() {
        run(new ListEdit.Add(0, Element.A));
        set(container(0), "e0", world.container().element(Element.SAME_AS_A));

        assertEquals("list 0: inline slots", difference(new ListReading.Size(0)));
    }

    @Test
    void shouldSeeAnExceptionThatIsMissing() {
        container(0).add("more");

        assertEquals("nothing thrown", difference(new VecEdit.Pop(0)));
    }

    @Test
    void shouldSeeAnExceptionThatIsAnother() {
        assertEquals("another exception", Checks.thrown(new IllegalStateException(), new IllegalArgumentException()));
        assertEquals("another exception", Checks.thrown(new IllegalStateException(), null));
    }

    @Test
    void shouldSeeACallbackThatIsNotCalled() {
        add(0, 2);
        set(container(0), "tagged", 2);

        assertEquals(
                "callbacks: 1 notes instead of 2",
                difference(new ListReading.ForEach(0, new Callback(0, Deed.NOTHING, Turn.FIRST, List.of()))));
    }

    @Test
    void shouldSeeAnotherCapacity() {
        add(0, 6);
        container(0).reserve(20);

        assertTrue(difference(new ListReading.Size(1)).startsWith("list 0: "));
    }

    @Test
    void shouldSeeALostFlag() {
        add(0, 6);
        set(container(0), "tagged", 6 << 1);

        assertEquals("list 0: spilled", difference(new ListReading.Size(1)));
    }

    @Test
    void shouldSeeAStaleInlineSlot() {
        add(0, 2);
        set(container(0), "e3", "stale");

        assertEquals("list 0: inline slots", difference(new ListReading.Size(1)));
    }

    @Test
    void shouldSeeAStaleInlineSlotBesideABlock() {
        add(0, 6);
        set(container(0), "e3", "stale");

        assertEquals("list 0: inline slot 3 in use beside a block", difference(new ListReading.Size(1)));
    }

    @Test
    void shouldSeeAStaleSlotOfABlock() {
        add(0, 6);
        block(0, "e0")[7] = "stale";

        assertEquals("list 0: slots of the block", difference(new ListReading.Size(1)));
    }

    @Test
    void shouldSeeABlockOfAnotherClass() {
        add(0, 6);
        set(container(0), "e0", java.util.Arrays.copyOf(block(0, "e0"), 8, String[].class));

        assertTrue(difference(new ListReading.Size(1)).startsWith("a check has failed")
                || difference(new ListReading.Size(1)).startsWith("list 0: "));
    }

    @Test
    void shouldSeeAStaleSlotOfAMarkedBlock() {
        add(1, 3);
        block(1, "content")[2] = "another";

        assertTrue(difference(new ListReading.Size(0)).startsWith("list 1: "));
    }

    @Test
    void shouldSeeAMarkerThatTellsAnotherSize() {
        add(1, 17);
        @Nullable Object[] block = block(1, "content");
        set(java.util.Objects.requireNonNull(block[block.length - 1]), "size", 16);

        assertEquals("list 1: size in the marker", difference(new ListReading.Size(0)));
    }

    @Test
    void shouldSeeASharedMarkerThatWasWritten() {
        Object shared = Internals.shared(9);
        set(shared, "size", 8);
        try {
            assertEquals("a shared marker was changed", difference(new ListReading.Size(0)));
        } finally {
            set(shared, "size", 9);
        }
    }

    @Test
    void shouldSeeAMarkerOfItsOwnInAShortBlock() {
        add(1, 3);
        add(2, 1);
        run(new VecCapacity.Grow(1, Many.POOL_AND_ONE));
        Object own = block(1, "content")[16];
        run(new VecCapacity.ShrinkTo(1, Many.FIVE));
        block(1, "content")[4] = own;

        assertEquals("list 1: a marker of its own in a short block", difference(new ListReading.Size(0)));
    }

    @Test
    void shouldSeeABlockOfTwoLists() {
        run(new SmallMaking.SmallWithInlineCapacity(2, Inline.FOUR));
        add(0, 6);
        add(2, 6);
        Object block = get(container(0), "e0");
        set(container(2), "e0", block);
        Divergence divergence = assertThrows(Divergence.class, () -> interpreter.run(new VecCapacity.ShrinkToFit(1)));

        assertTrue(divergence.difference().startsWith("list 2: moved to another block"));
    }

    @Test
    void shouldSeeAMarkerOfTwoLists() {
        run(new SlimMaking.SlimFilled(0, Many.FORTY, Element.B), new SlimMaking.SlimFilled(2, Many.FORTY, Element.B));
        run(new VecEdit.Truncate(0, Many.NINE), new VecEdit.Truncate(2, Many.NINE));
        block(2, "content")[39] = block(0, "content")[39];

        assertEquals("lists 0 and 2 share their storage", difference(new VecCapacity.ShrinkToFit(1)));
    }

    @Test
    void shouldSeeAReadingOperationThatMovesTheBlock() {
        add(0, 6);
        set(container(0), "e0", block(0, "e0").clone());

        assertEquals("list 0: changed by an operation that only reads", difference(new ListReading.Size(1)));
    }

    @Test
    void shouldSeeABlockThatIsReplacedInVain() {
        add(0, 6);
        set(container(0), "e0", block(0, "e0").clone());

        assertEquals("list 0: moved to another block", difference(new VecCapacity.ShrinkToFit(1)));
    }

    @Test
    void shouldSeeAListOfAnotherKind() {
        world.container().put(0, SmallVec.withInlineCapacity(8));

        assertEquals("list 0: another kind of list", difference(new ListReading.Size(1)));
    }

    @Test
    void shouldTellStepAndBothStates() {
        add(0, 2);
        set(container(0), "e3", "stale");
        Divergence divergence = assertThrows(Divergence.class, () -> interpreter.run(new ListReading.Size(1)));

        assertEquals(2, divergence.step());
        assertTrue(
                divergence.container().contains("list 0: SmallVec 4, size 2, capacity 4 fields [b, b, null, stale]"));
        assertTrue(divergence.reference().contains("list 0: SmallVec 4, size 2, capacity 4, some [b, b]"));
    }

    @Test
    void shouldCutLongListsBeforeTheNextOperation() {
        run(new SlimMaking.SlimFilled(1, Many.SIX_HUNDRED, Element.A), new ListEdit.Add(1, Element.A));
        assertEquals(601, container(1).size());
        run(new ListReading.Size(0));
        assertEquals(9, container(1).size());
    }
}
