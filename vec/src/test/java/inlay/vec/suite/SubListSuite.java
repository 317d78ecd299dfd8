package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sub-lists: the methods of {@link List} on parts of a list and on parts of parts, seen from the whole list too. */
public abstract class SubListSuite extends ListMethodsSuite {

    /** Constructor for subclasses. */
    protected SubListSuite() {}

    @Override
    Collection<View> views(VecCase subject) {
        int size = subject.size();
        int inline = subject.kind().inlineCapacity();
        List<View> views = new ArrayList<>();
        views.add(part(0, size));
        views.add(part(0, size / 2));
        views.add(part(size / 2, size));
        views.add(part((size + 1) / 2, (size + 1) / 2));
        views.add(part(Math.min(inline - 1, size), Math.min(inline + 2, size)));
        View three = part(size / 4, size);
        View two = part(0, size - 2 * (size / 4));
        views.add((List<@Nullable String> list) -> two.of(three.of(list)));
        if (ListOperations.listsHaveBothEnds()) {
            views.add((List<@Nullable String> list) -> ListOperations.reversed(three.of(list)));
            views.add((List<@Nullable String> list) -> three.of(ListOperations.reversed(list)));
        }
        return views;
    }

    private static View part(int from, int to) {
        return (List<@Nullable String> list) -> list.subList(from, to);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldShowChangesOfTheInnermostSubListOnAllLevels(VecCase subject) {
        int size = subject.size();
        Vec<@Nullable String> list = subject.list();
        List<@Nullable String> model = subject.model();
        List<List<@Nullable String>> levels = new ArrayList<>(List.of(list));
        List<List<@Nullable String>> modelLevels = new ArrayList<>(List.of(model));
        for (int from = 0, to = size; from <= to && levels.size() < 5; from = 1, to -= 2) {
            levels.add(levels.get(levels.size() - 1).subList(from, to));
            modelLevels.add(modelLevels.get(modelLevels.size() - 1).subList(from, to));
        }
        List<@Nullable String> innermost = levels.get(levels.size() - 1);
        List<@Nullable String> modelOfInnermost = modelLevels.get(modelLevels.size() - 1);
        Operations<List<@Nullable String>> steps = new Operations<>();
        steps.sharing("add", each -> each.add("added"));
        steps.sharing(
                "addAll", each -> each.addAll(0, VecCase.content(subject.kind().lastConsecutiveSize())));
        steps.sharing("set", each -> each.set(0, "changed"));
        steps.sharing("removeIf", each -> each.removeIf(element -> element == null));
        steps.sharing("sort", each -> {
            each.sort(null);
            return each.size();
        });
        steps.sharing("remove", each -> each.remove(0));
        steps.sharing("iterator", each -> {
            ListIterator<@Nullable String> iterator = each.listIterator(each.size());
            iterator.add("at the end");
            return iterator.previous();
        });
        steps.sharing("clear", each -> {
            each.clear();
            return each.size();
        });
        steps.sharing("refill", each -> each.addAll(VecCase.content(3)));
        steps.assertEach(subject.toString(), (Operation<List<@Nullable String>> step) -> {
            step.assertAgrees(innermost, modelOfInnermost);
            assertEquals(modelLevels, levels);
            VecAssertions.assertSound(subject.kind(), model, list);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldShowChangesOfTheListThatKeepItsSize(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        List<@Nullable String> part = list.subList(0, subject.size());
        list.replaceAll(element -> element + "!");
        assertEquals(list, part);
        list.reserve(200);
        assertEquals(list, part);
        list.shrinkToFit();
        assertEquals(list, part);
        list.sort(Collections.reverseOrder());
        assertEquals(list, part);
        VecAssertions.assertSound(subject.kind(), new ArrayList<>(part), list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldAddPartsOfAListToItselfOrToEachOther(VecCase subject) {
        int half = subject.size() / 2;
        Operations<Vec<@Nullable String>> table = new Operations<>();
        table.sharing(
                "part.addAll(list)", list -> list.subList(0, half).addAll(new ArrayList<>(list.subList(half, half))));
        table.sharing("part.addAll(list)", list -> {
            List<@Nullable String> part = list.subList(half, list.size());
            List<@Nullable String> itself = part;
            return List.of(part.addAll(itself), part.addAll(0, itself));
        });
        table.doing(
                "list.addAll(its part)",
                list -> list.addAll(1, list.subList(half, list.size())),
                list -> list.addAll(1, new ArrayList<>(list.subList(half, list.size()))));
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFailFastWhenTheSizeOfTheListHasChanged(VecCase subject) {
        int size = subject.size();
        Operations<List<@Nullable String>> changes = new Operations<>();
        changes.sharing("add", list -> list.add("added"));
        changes.sharingAction("add at 0", list -> list.add(0, "added"));
        changes.sharing("addAll", list -> list.addAll(VecCase.content(40)));
        if (size > 0) {
            changes.sharing("remove", list -> list.remove(list.size() - 1));
            changes.sharingAction("clear", List::clear);
        }
        changes.assertEach(
                subject.toString(),
                (Operation<List<@Nullable String>> change) -> uses().assertEach(
                                change.name(), (Operation<List<@Nullable String>> use) -> {
                                    Vec<@Nullable String> list = subject.list();
                                    List<@Nullable String> part = list.subList(size / 2, size);
                                    List<@Nullable String> nested = part.subList(0, part.size());
                                    change.model().on(list);
                                    List<@Nullable String> changed = new ArrayList<>(list);
                                    assertThrows(
                                            ConcurrentModificationException.class,
                                            () -> use.model().on(part));
                                    assertThrows(
                                            ConcurrentModificationException.class,
                                            () -> use.model().on(nested));
                                    VecAssertions.assertSound(subject.kind(), changed, list);
                                }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldStayOutOfDateWhenAnInnerSubListIsUpToDateAgain(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        list.add("last");
        List<@Nullable String> part = list.subList(0, list.size());
        List<@Nullable String> nested = part.subList(0, part.size());
        part.add("added");
        list.remove(0);
        nested.remove(0);
        List<@Nullable String> left = new ArrayList<>(list);
        assertThrows(ConcurrentModificationException.class, part::size);
        assertThrows(ConcurrentModificationException.class, part::clear);
        VecAssertions.assertSound(subject.kind(), left, list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldAskTheWantedObjectEvenAboutItself(VecCase subject) {
        Object unlikeItself = new Object() {
            @Override
            public boolean equals(@Nullable Object other) {
                return false;
            }

            @Override
            public int hashCode() {
                return 0;
            }
        };
        Vec<Object> list = subject.kind().copyOf(Collections.nCopies(subject.size(), unlikeItself));
        for (List<Object> searched : List.of(list, list.subList(0, list.size()))) {
            assertEquals(-1, searched.indexOf(unlikeItself));
            assertEquals(-1, searched.lastIndexOf(unlikeItself));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldIterateOnAfterWhatChangesNothing(VecCase subject) {
        List<@Nullable String> part = subject.list().subList(subject.size() / 2, subject.size());
        Iterator<@Nullable String> iterator = part.iterator();
        part.addAll(List.of());
        part.removeIf(element -> false);
        List<@Nullable String> seen = new ArrayList<>();
        iterator.forEachRemaining(seen::add);
        assertEquals(part, seen);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @SuppressWarnings("NullAway")
    void shouldRejectNullHoweverFewElementsThereAre(VecCase subject) {
        List<@Nullable String> empty = subject.list().subList(subject.size(), subject.size());
        assertThrows(NullPointerException.class, () -> empty.removeAll(null));
        assertThrows(NullPointerException.class, () -> empty.retainAll(null));
        assertThrows(NullPointerException.class, () -> empty.removeIf(null));
    }

    /** Every way to use a list that is out of date. */
    private static Operations<List<@Nullable String>> uses() {
        Operations<List<@Nullable String>> uses = new Operations<>();
        uses.sharing("size", List::size);
        uses.sharing("isEmpty", List::isEmpty);
        uses.sharing("get", list -> list.get(0));
        uses.sharing("set", list -> list.set(0, "set"));
        uses.sharing("add", list -> list.add("added"));
        uses.sharingAction("add at 0", list -> list.add(0, "added"));
        uses.sharing("addAll", list -> list.addAll(VecCase.content(2)));
        uses.sharing("addAll at 0", list -> list.addAll(0, VecCase.content(2)));
        uses.sharing("remove at 0", list -> list.remove(0));
        uses.sharing("remove", list -> list.remove((Object) null));
        uses.sharingAction("clear", List::clear);
        uses.sharing("contains", list -> list.contains(""));
        uses.sharing("indexOf", list -> list.indexOf(""));
        uses.sharing("lastIndexOf", list -> list.lastIndexOf(""));
        uses.sharing("removeIf", list -> list.removeIf(element -> true));
        uses.sharing("removeAll", list -> list.removeAll(VecCase.content(5)));
        uses.sharing("retainAll", list -> list.retainAll(List.of()));
        uses.sharingAction("replaceAll", list -> list.replaceAll(element -> "replaced"));
        uses.sharingAction("sort", list -> list.sort(Collections.reverseOrder()));
        uses.sharingAction("forEach", list -> list.forEach(element -> {}));
        uses.sharing("iterator", list -> list.iterator().next());
        uses.sharing("listIterator", list -> list.listIterator(0).next());
        uses.sharing("subList", list -> list.subList(0, 0).size());
        uses.sharing("toArray", List::toArray);
        uses.sharing("toArray(T[])", list -> list.toArray(new String[0]));
        uses.sharing("hashCode", List::hashCode);
        uses.sharing("toString", List::toString);
        uses.sharing("equals", list -> list.equals(Arrays.asList("", "", "")));
        return uses;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFailFastInIteratorsOfASubList(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        list.add("last");
        List<@Nullable String> part = list.subList(subject.size() / 2, list.size());
        Iterator<@Nullable String> iterator = part.iterator();
        ListIterator<@Nullable String> backwards = part.listIterator(part.size());
        part.add("more");
        assertThrows(ConcurrentModificationException.class, iterator::next);
        assertThrows(ConcurrentModificationException.class, backwards::previous);
        List<@Nullable String> model = subject.model();
        model.add("last");
        model.add("more");
        assertEquals(model.subList(subject.size() / 2, model.size()), part);
        VecAssertions.assertSound(subject.kind(), model, list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldBeOfRandomAccessOnAllLevels(VecCase subject) {
        List<@Nullable String> part = subject.list().subList(0, subject.size());
        assertInstanceOf(RandomAccess.class, part);
        assertInstanceOf(RandomAccess.class, part.subList(0, part.size()));
    }
}
