package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Capacity: what it is after each call, and that no call on it touches the content. */
public abstract class VecCapacitySuite extends VecSuite {

    /** Constructor for subclasses. */
    protected VecCapacitySuite() {}

    /** Figures around everything that could make a difference. */
    private static Iterable<Integer> figures(VecCase subject) {
        int capacity = subject.list().capacity();
        int size = subject.size();
        TreeSet<Integer> figures = new TreeSet<>(subject.kind().tellingSizes());
        figures.addAll(List.of(size - 1, size, size + 1, 128, 129));
        figures.addAll(List.of(capacity - 1, capacity, capacity + 1, capacity - size, capacity - size + 1));
        return figures.tailSet(0);
    }

    /** Runs a call with each figure, and checks the capacity it leaves behind. */
    private static void assertCapacity(
            VecCase subject, Iterable<Integer> figures, ObjIntConsumer<Vec<?>> call, IntUnaryOperator expected) {
        for (int figure : figures) {
            Vec<@Nullable String> list = subject.list();
            int capacity = list.capacity();
            Object storage = subject.kind().storage(list);
            call.accept(list, figure);
            assertEquals(expected.applyAsInt(figure), list.capacity(), () -> subject + ", figure " + figure);
            if (list.capacity() == capacity) {
                assertSame(storage, subject.kind().storage(list), () -> subject + ", figure " + figure);
            }
            VecAssertions.assertSound(subject.kind(), subject.model(), list);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReserveWithRoomToGrow(VecCase subject) {
        int capacity = subject.list().capacity();
        IntUnaryOperator expected = additional -> subject.size() + additional <= capacity
                ? capacity
                : subject.kind().grownCapacity(capacity, subject.size() + additional);
        assertCapacity(subject, figures(subject), Vec::reserve, expected);
        assertCapacity(subject, figures(subject), (list, n) -> assertTrue(list.tryReserve(n)), expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReserveExactly(VecCase subject) {
        int capacity = subject.list().capacity();
        IntUnaryOperator expected =
                additional -> subject.kind().exactCapacity(Math.max(capacity, subject.size() + additional));
        assertCapacity(subject, figures(subject), Vec::reserveExact, expected);
        assertCapacity(subject, figures(subject), (list, n) -> assertTrue(list.tryReserveExact(n)), expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGrowToExactlyTheCapacityGiven(VecCase subject) {
        List<Integer> figures = new ArrayList<>();
        figures(subject).forEach(figure -> figures.add(Math.max(figure, subject.size())));
        assertCapacity(subject, figures, Vec::grow, subject.kind()::exactCapacity);
        assertCapacity(subject, figures, (list, n) -> assertTrue(list.tryGrow(n)), subject.kind()::exactCapacity);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldShrinkToWhatIsNeeded(VecCase subject) {
        int fit = subject.kind().exactCapacity(subject.size());
        int capacity = subject.list().capacity();
        assertCapacity(subject, List.of(0), (list, n) -> list.shrinkToFit(), n -> fit);
        assertCapacity(subject, List.of(0), (list, n) -> list.trimToSize(), n -> fit);
        IntUnaryOperator expected = minimum ->
                minimum >= capacity ? capacity : subject.kind().exactCapacity(Math.max(minimum, subject.size()));
        assertCapacity(subject, figures(subject), Vec::shrinkTo, expected);
        assertCapacity(subject, List.of(Integer.MAX_VALUE), Vec::shrinkTo, n -> capacity);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldEnsureCapacityAsAnArrayListDoes(VecCase subject) {
        int capacity = subject.list().capacity();
        IntUnaryOperator expected =
                minimum -> minimum <= capacity ? capacity : subject.kind().grownCapacity(capacity, minimum);
        assertCapacity(subject, figures(subject), Vec::ensureCapacity, expected);
        assertCapacity(subject, List.of(-1, Integer.MIN_VALUE), Vec::ensureCapacity, n -> capacity);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGrowOnlyWhenFull(VecCase subject) {
        Operations<Vec<@Nullable String>> table = new Operations<>();
        table.sharingAction("add", list -> list.add("new"));
        table.sharingAction("add at 0", list -> list.add(0, "new"));
        table.sharingAction("add in the middle", list -> list.add(list.size() / 2, "new"));
        table.sharingAction("addAll", list -> list.addAll(Collections.singleton("new")));
        table.sharingAction("list iterator", list -> list.listIterator().add("new"));
        table.sharingAction("sub-list", list -> list.subList(0, 0).add("new"));
        table.doing("push", list -> list.push("new"), list -> list.add("new"));
        table.doing("addLast", list -> list.addLast("new"), list -> list.add("new"));
        table.doing("addFirst", list -> list.addFirst("new"), list -> list.add(0, "new"));
        table.doing("extend", list -> list.extend(List.of("new").iterator()), list -> list.add("new"));
        table.doing("resize", list -> list.resize(list.size() + 1, "new"), list -> list.add("new"));
        table.doing("resizeWith", list -> list.resizeWith(list.size() + 1, () -> "new"), list -> list.add("new"));
        table.doing("splice", list -> list.splice(0, 0, List.of("new")), list -> list.add(0, "new"));
        table.assertEach(subject.toString(), (Operation<Vec<@Nullable String>> operation) -> {
            Vec<@Nullable String> list = subject.list();
            List<@Nullable String> model = subject.model();
            for (int i = 0; i < 40; i++) {
                int capacity = list.capacity();
                boolean full = list.size() == capacity;
                operation.assertAgrees(list, model);
                int expected = full ? subject.kind().grownCapacity(capacity, list.size()) : capacity;
                assertEquals(expected, list.capacity(), "capacity at size " + list.size());
                subject.kind().checkStructure(list);
            }
            VecAssertions.assertSound(subject.kind(), model, list);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGrowOnceForManyElements(VecCase subject) {
        for (int count : new int[] {1, 2, subject.kind().inlineCapacity(), 31}) {
            List<@Nullable String> added = VecCase.content(count);
            int capacity = subject.list().capacity();
            int needed = subject.size() + count;
            int expected = needed <= capacity ? capacity : subject.kind().grownCapacity(capacity, needed);
            Operations<Vec<@Nullable String>> table = new Operations<>();
            table.sharing("addAll", list -> list.addAll(added));
            table.sharing("addAll at 0", list -> list.addAll(0, added));
            table.doing("extend", list -> list.extend((Iterable<@Nullable String>) added), list -> list.addAll(added));
            table.doing("extend at 0", list -> list.extend(0, added.iterator()), list -> list.addAll(0, added));
            table.doing(
                    "array", list -> list.extend(added.toArray(new String[0]), 0, count), list -> list.addAll(added));
            table.doing("append", list -> list.append(subject.kind().copyOf(added)), list -> list.addAll(added));
            table.doing("splice", list -> list.splice(0, 0, added), list -> list.addAll(0, added));
            table.doing(
                    "resize", list -> list.resize(needed, "x"), list -> list.addAll(Collections.nCopies(count, "x")));
            table.doing(
                    "resizeWith",
                    list -> list.resizeWith(needed, () -> "x"),
                    list -> list.addAll(Collections.nCopies(count, "x")));
            table.assertEach(subject.toString(), (Operation<Vec<@Nullable String>> operation) -> {
                Vec<@Nullable String> list = subject.list();
                List<@Nullable String> model = subject.model();
                operation.assertAgrees(list, model);
                assertEquals(expected, list.capacity(), "capacity");
                VecAssertions.assertSound(subject.kind(), model, list);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldKeepItsCapacityWhenElementsAreRemoved(VecCase subject) {
        int size = subject.size();
        Operations<Vec<@Nullable String>> table = new Operations<>();
        table.sharingAction("clear", List::clear);
        table.sharing("remove object", list -> list.remove((Object) null));
        table.sharing("removeIf", list -> list.removeIf(element -> true));
        table.sharing("removeAll", list -> list.removeAll(VecCase.content(5)));
        table.sharing("retainAll", list -> list.retainAll(VecCase.content(2)));
        table.sharingAction(
                "subList.clear", list -> list.subList(size / 2, size).clear());
        table.sharingAction("iterator", list -> {
            for (Iterator<@Nullable String> iterator = list.iterator(); iterator.hasNext(); ) {
                iterator.next();
                iterator.remove();
            }
        });
        table.doing(
                "truncate",
                list -> list.truncate(size / 2),
                list -> list.subList(size / 2, size).clear());
        table.doing(
                "resize",
                list -> list.resize(size / 2, "new"),
                list -> list.subList(size / 2, size).clear());
        table.doing("drain", list -> list.drain(0, size), List::clear);
        table.doing(
                "splitOff",
                list -> list.splitOff(size / 2),
                list -> list.subList(size / 2, size).clear());
        table.doing("splice", list -> list.splice(0, size, List.of()), List::clear);
        table.doing("extractIf", list -> list.extractIf(0, size, element -> true), List::clear);
        table.doing("retain", list -> list.retain(element -> false), List::clear);
        table.doing("dedupBy", list -> list.dedupBy((later, kept) -> true), list -> {
            list.subList(Math.min(1, size), size).clear();
        });
        table.doing("drainTo", list -> list.drainTo(element -> {}), List::clear);
        table.doing("intoList", Vec::intoList, List::clear);
        table.doing("intoArray", list -> list.intoArray(String[]::new), List::clear);
        table.doing("assign", list -> list.assign(List.of()), List::clear);
        if (size > 0) {
            table.sharing("remove first", list -> list.remove(0));
            table.sharing("remove last", list -> list.remove(size - 1));
            table.doing("pop", Vec::pop, list -> list.remove(size - 1));
            table.doing("popIf", list -> list.popIf(element -> false), list -> {});
            table.doing("removeFirst", Vec::removeFirst, list -> list.remove(0));
            table.doing("removeLast", Vec::removeLast, list -> list.remove(size - 1));
            table.doing("swapRemove", list -> list.swapRemove(size - 1), list -> list.remove(size - 1));
        }
        table.assertEach(subject.toString(), (Operation<Vec<@Nullable String>> operation) -> {
            Vec<@Nullable String> list = subject.list();
            List<@Nullable String> model = subject.model();
            int capacity = list.capacity();
            boolean spilled = subject.kind().spilled(list);
            operation.assertAgrees(list, model);
            int expected = subject.kind().keptCapacity(spilled, capacity, list.size());
            assertEquals(expected, list.capacity(), "capacity");
            assertEquals(spilled, subject.kind().spilled(list), "spilled");
            VecAssertions.assertSound(subject.kind(), model, list);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGoThroughEveryCapacityAndBack(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        List<@Nullable String> model = subject.model();
        for (int capacity = subject.size(); capacity < subject.size() + 40; capacity++) {
            list.grow(capacity);
            assertEquals(subject.kind().exactCapacity(capacity), list.capacity());
            VecAssertions.assertSound(subject.kind(), model, list);
        }
        while (!model.isEmpty()) {
            list.pop();
            model.remove(model.size() - 1);
            list.shrinkToFit();
            assertEquals(subject.kind().exactCapacity(model.size()), list.capacity());
            VecAssertions.assertSound(subject.kind(), model, list);
        }
    }
}
