package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The {@link List} interface of whole lists, and of their reversed view where {@link List} has one. */
public abstract class VecListSuite extends ListMethodsSuite {

    /** Constructor for subclasses. */
    protected VecListSuite() {}

    @Override
    Collection<View> views(VecCase subject) {
        return ListOperations.listsHaveBothEnds()
                ? List.of(list -> list, ListOperations::reversed)
                : List.of(list -> list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldEqualExactlyTheListsOfTheSameElements(VecCase subject) {
        List<@Nullable String> content = VecCase.content(subject.size());
        Vec<@Nullable String> list = subject.list();
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                Vec<@Nullable String> same = history.list(kind, content);
                assertEquals(list, same);
                assertEquals(list.hashCode(), same.hashCode());
                for (int i : ListOperations.indices(content.size() - 1)) {
                    String element = same.set(i, "different");
                    assertNotEquals(list, same);
                    assertNotEquals(same, list);
                    same.set(i, element);
                }
                same.add(null);
                assertNotEquals(list, same);
                assertNotEquals(same, list);
                kind.checkStructure(same);
            }
        }
        VecAssertions.assertSound(subject.kind(), content, list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldBeEqualToListsWhoseElementsAreEqualButNotTheSame(VecCase subject) {
        List<@Nullable String> copies = new ArrayList<>(VecCase.content(subject.size()));
        copies.replaceAll(element -> element == null ? null : String.valueOf(element.toCharArray()));
        assertEquals(copies, subject.list());
        assertEquals(subject.list(), copies);
        assertEquals(subject.list(), subject.history().list(subject.kind(), copies));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSortStably(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        List<@Nullable String> model = subject.model();
        list.replaceAll(String::valueOf);
        model.replaceAll(String::valueOf);
        list.sort((left, right) ->
                Integer.compare(text(right).length(), text(left).length()));
        model.sort((left, right) ->
                Integer.compare(text(right).length(), text(left).length()));
        assertEquals(model, list);
        VecAssertions.assertSound(subject.kind(), new ArrayList<>(list), list);
    }

    private static String text(@Nullable String element) {
        return String.valueOf(element);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldHoldArraysAndItselfAsElements(VecCase subject) {
        List<@Nullable Object> model = new ArrayList<>();
        for (int i = 0; i < subject.size(); i++) {
            model.add(i % 2 == 0 ? new Object[] {i} : new String[0]);
        }
        Vec<@Nullable Object> list = subject.history().list(subject.kind(), model);
        subject.kind().checkStructure(list);
        assertEquals(model, list);
        VecAssertions.assertSound(subject.kind(), model, list);
        list.add(list);
        assertEquals(
                model.isEmpty() ? "[(this Collection)]" : model.toString().replaceFirst("]$", ", (this Collection)]"),
                list.toString());
        assertEquals(model.size(), list.lastIndexOf(list.get(list.size() - 1)));
        list.remove(model.size());
        VecAssertions.assertSound(subject.kind(), model, list);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldUseTheEqualsOfTheElementSoughtFor(VecCase subject) {
        Object equalToNothingButItself = new Object();
        Object equalToEverything = new Object() {
            @Override
            public boolean equals(@Nullable Object other) {
                return true;
            }

            @Override
            public int hashCode() {
                return 0;
            }
        };
        Operations<Vec<@Nullable String>> table = new Operations<>();
        for (Object sought : Arrays.asList(equalToNothingButItself, equalToEverything)) {
            table.sharing("contains", list -> list.contains(sought));
            table.sharing("indexOf", list -> list.indexOf(sought));
            table.sharing("lastIndexOf", list -> list.lastIndexOf(sought));
            table.sharing("remove", list -> list.remove(sought));
            table.sharing("containsAll", list -> list.containsAll(Collections.singleton(sought)));
        }
        assertAgree(subject, table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGiveArraysOfItsOwn(VecCase subject) {
        Vec<@Nullable String> list = subject.list();
        assertAll(
                () -> Arrays.fill(list.toArray(), "scribble"),
                () -> Arrays.fill(list.toArray(new String[0]), "scribble"),
                () -> Arrays.fill(list.toArray(Object[]::new), "scribble"));
        assertEquals(Object[].class, list.toArray().getClass());
        VecAssertions.assertSound(subject.kind(), subject.model(), list);
    }
}
