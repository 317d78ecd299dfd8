package inlay.vec.suite;

import static inlay.vec.suite.VecAssertions.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list, or something of it, as an argument of its own methods; arrays as elements. */
public abstract class AliasingSuite extends VecSuite {

    /** For subclasses. */
    protected AliasingSuite() {}

    /** An operation on a list with parts of itself, and the same on its model, which is a copy of it. */
    private record Alias(
            String name, Consumer<Vec<@Nullable Object>> operation, Consumer<List<@Nullable Object>> model) {
        @Override
        public String toString() {
            return name;
        }
    }

    @SuppressWarnings("ModifyingCollectionWithItself")
    static Stream<Alias> aliases() {
        return Stream.of(
                new Alias("add(first)", list -> list.add(list.get(0)), model -> model.add(model.get(0))),
                new Alias("add(last)", list -> list.add(list.getLast()), model -> model.add(last(model))),
                new Alias("push(first)", list -> list.push(list.getFirst()), model -> model.add(model.get(0))),
                new Alias("addFirst(last)", list -> list.addFirst(list.getLast()), model -> model.add(0, last(model))),
                new Alias("add(1, first)", list -> list.add(1, list.get(0)), model -> model.add(1, model.get(0))),
                new Alias("addAll(this)", list -> list.addAll(list), model -> model.addAll(copy(model))),
                new Alias("addAll(0, this)", list -> list.addAll(0, list), model -> model.addAll(0, copy(model))),
                new Alias("addAll(1, this)", list -> list.addAll(1, list), model -> model.addAll(1, copy(model))),
                new Alias("extend(this)", list -> list.extend(list), model -> model.addAll(copy(model))),
                new Alias("extend(1, this)", list -> list.extend(1, list), model -> model.addAll(1, copy(model))),
                new Alias(
                        "addAll(part)",
                        list -> list.addAll(list.subList(1, list.size())),
                        model -> model.addAll(copy(model.subList(1, model.size())))),
                new Alias(
                        "addAll(1, part)",
                        list -> list.addAll(1, list.subList(0, list.size() - 1)),
                        model -> model.addAll(1, copy(model.subList(0, model.size() - 1)))),
                new Alias(
                        "part.addAll(this)",
                        list -> list.subList(0, 1).addAll(list),
                        model -> model.addAll(1, copy(model))),
                new Alias(
                        "part.addAll(0, this)",
                        list -> list.subList(1, list.size()).addAll(0, list),
                        model -> model.addAll(1, copy(model))),
                new Alias(
                        "part.addAll(itself)",
                        list -> {
                            List<@Nullable Object> part = list.subList(0, list.size() / 2 + 1);
                            part.addAll(part);
                        },
                        model -> model.addAll(model.size() / 2 + 1, copy(model.subList(0, model.size() / 2 + 1)))),
                new Alias(
                        "extendFromWithin(all)",
                        list -> list.extendFromWithin(0, list.size()),
                        model -> model.addAll(copy(model))),
                new Alias(
                        "extendFromWithin(part)",
                        list -> list.extendFromWithin(list.size() / 2, list.size()),
                        model -> model.addAll(copy(model.subList(model.size() / 2, model.size())))),
                new Alias("extendFromWithin(nothing)", list -> list.extendFromWithin(1, 1), model -> {}),
                new Alias(
                        "splice(all by this)",
                        list -> assertEquals(list.copy(), list.splice(0, list.size(), list)),
                        model -> {}),
                new Alias(
                        "splice(first by this)",
                        list -> assertEquals(1, list.splice(0, 1, list).size()),
                        model -> model.addAll(1, copy(model.subList(1, model.size())))),
                new Alias(
                        "splice(nothing by this)",
                        list -> assertTrue(list.splice(1, 1, list).isEmpty()),
                        model -> model.addAll(1, copy(model))),
                new Alias(
                        "splice(all by part)",
                        list -> assertEquals(list.copy(), list.splice(0, list.size(), list.subList(1, list.size()))),
                        model -> model.remove(0)),
                new Alias(
                        "splice(part by iterator of this)",
                        list -> assertEquals(
                                1, list.splice(0, 1, () -> list.iterator()).size()),
                        model -> model.addAll(1, copy(model.subList(1, model.size())))),
                new Alias("assign(this)", list -> list.assign(list), model -> {}),
                new Alias("assign(part)", list -> list.assign(list.subList(1, list.size())), model -> model.remove(0)),
                new Alias("assign(nothing of it)", list -> list.assign(list.subList(1, 1)), List::clear),
                new Alias("removeAll(this)", list -> assertTrue(list.removeAll(list)), List::clear),
                new Alias(
                        "removeAll(part)",
                        list -> assertTrue(list.removeAll(list.subList(0, 1))),
                        model -> model.removeAll(Arrays.asList(model.get(0)))),
                new Alias("retainAll(this)", list -> assertEquals(false, list.retainAll(list)), model -> {}),
                new Alias(
                        "retainAll(part)",
                        list -> assertEquals(list.size() > 1, list.retainAll(list.subList(0, 1))),
                        model -> model.retainAll(Arrays.asList(model.get(0)))),
                new Alias(
                        "part.removeAll(this)",
                        list -> assertEquals(
                                list.size() > 1, list.subList(1, list.size()).removeAll(list)),
                        model -> model.subList(1, model.size()).clear()),
                new Alias(
                        "part.retainAll(this)",
                        list -> assertEquals(false, list.subList(1, list.size()).retainAll(list)),
                        model -> {}),
                new Alias("set(0, last)", list -> list.set(0, list.getLast()), model -> model.set(0, last(model))),
                new Alias("resize", list -> list.resize(list.size() + 3, list.get(0)), model -> {
                    Object first = model.get(0);
                    model.addAll(Arrays.asList(first, first, first));
                }),
                new Alias(
                        "extend(toArray())",
                        list -> list.extend(list.toArray(), 0, list.size()),
                        model -> model.addAll(copy(model))),
                new Alias("equals(this)", list -> assertTrue(list.equals(list)), model -> {}),
                new Alias(
                        "equals(part)",
                        list -> assertTrue(list.equals(list.subList(0, list.size()))
                                && list.subList(0, list.size()).equals(list)),
                        model -> {}),
                new Alias("containsAll(this)", list -> assertTrue(list.containsAll(list)), model -> {}));
    }

    private static List<@Nullable Object> copy(List<@Nullable Object> list) {
        return new ArrayList<>(list);
    }

    private static @Nullable Object last(List<@Nullable Object> list) {
        return list.get(list.size() - 1);
    }

    Stream<Arguments> lists() {
        return kinds().stream()
                .flatMap(kind -> Stream.of(History.values()).map(history -> Arguments.of(kind, history)));
    }

    @ParameterizedTest
    @MethodSource("aliases")
    void shouldTakeItselfAsAnArgument(Alias alias) {
        for (VecKind kind : kinds()) {
            for (History history : History.values()) {
                for (int size = 1; size <= 2 * kind.lastConsecutiveSize(); size++) {
                    List<@Nullable Object> content = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        content.add(i == 2 ? null : new Object());
                    }
                    Vec<@Nullable Object> list = history.list(kind, content);

                    alias.operation().accept(list);
                    alias.model().accept(content);

                    assertSound(kind, content, list);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldNotBeAppendedToItself(VecKind kind, History history) {
        for (int size = 0; size <= kind.lastConsecutiveSize(); size++) {
            List<Integer> content = IntStream.range(0, size).boxed().toList();
            Vec<Integer> list = history.list(kind, content);
            int capacity = list.capacity();

            assertThrows(IllegalArgumentException.class, () -> list.append(list));

            assertSound(kind, content, list);
            assertEquals(capacity, list.capacity());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldPrintItselfAsThisCollection(VecKind kind, History history) {
        for (int size = 0; size <= kind.lastConsecutiveSize(); size++) {
            Vec<Object> list =
                    history.list(kind, IntStream.range(0, size).boxed().toList());
            List<Object> model = new ArrayList<>(list);
            list.add(list);
            list.add(0, list);
            model.add(model);
            model.add(0, model);

            assertEquals(model.toString(), list.toString());
            assertTrue(list.toString().startsWith("[(this Collection)"));
            assertSame(list, list.get(0));
            assertEquals(0, list.indexOf(list));
            kind.checkStructure(list);
        }
    }

    /** An array as element must never be taken for the block that a list may have in the same place. */
    @ParameterizedTest
    @MethodSource("lists")
    void shouldTakeArraysForElements(VecKind kind, History history) {
        int inline = kind.inlineCapacity();
        for (int size : kind.tellingSizes().tailSet(1)) {
            for (int length : new int[] {0, 1, inline, inline + 1, 16, 64}) {
                List<Object> model = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    model.add(new Object[length]);
                }
                Vec<Object> list = history.list(kind, model);
                assertSound(kind, model, list);
                for (Consumer<List<Object>> step : steps(length)) {
                    step.accept(list);
                    step.accept(model);
                    assertSound(kind, model, list);
                    assertEquals(kind.spilled(list), list.capacity() > inline);
                    assertSound(kind, model, list.copy());
                }
            }
        }
    }

    /** Crosses the inline capacity in both directions, with arrays only. */
    private static List<Consumer<List<Object>>> steps(int length) {
        Object[] array = new Object[length];
        Object[] outer = {array};
        return List.of(
                list -> list.set(0, array),
                list -> list.add(0, array),
                list -> list.remove(list.size() - 1),
                AliasingSuite::shrink,
                list -> list.addAll(new ArrayList<>(list)),
                list -> list.removeIf(element -> element != array),
                AliasingSuite::shrink,
                list -> list.add(outer),
                list -> list.addAll(1, List.of(array, array, array, array, array)),
                list -> list.remove(1),
                list -> list.subList(0, list.size() - 1).clear(),
                AliasingSuite::shrink,
                List::clear,
                list -> list.add(array));
    }

    private static void shrink(List<Object> list) {
        if (list instanceof Vec<Object> vec) {
            vec.shrinkToFit();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldMoveArraysOutAsElements(VecKind kind, History history) {
        for (int size = 1; size <= kind.lastConsecutiveSize(); size++) {
            List<Object[]> content = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                content.add(new Object[] {i});
            }
            Vec<Object[]> drained = history.list(kind, content);
            assertSound(kind, content.subList(0, 1), drained.drain(0, 1));
            assertSound(kind, content.subList(1, size), drained);

            Vec<Object[]> emptied = history.list(kind, content);
            assertEquals(content, emptied.intoList());
            assertSound(kind, List.of(), emptied);

            Vec<Object[]> sorted = history.list(kind, content);
            List<Object[]> reversed = new ArrayList<>(content);
            reversed.sort((left, right) -> right[0].hashCode() - left[0].hashCode());
            sorted.sort((left, right) -> right[0].hashCode() - left[0].hashCode());
            assertSound(kind, reversed, sorted);
            assertSame(reversed.get(0), sorted.swapRemove(0));
        }
    }
}
