package inlay.vec.suite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tables of calls of the {@link List} interface, with arguments that fit a content; an array list is their model. */
@SuppressWarnings({"JdkObsolete", "UndefinedEquals"})
final class ListOperations {

    private static final Comparator<@Nullable String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private ListOperations() {}

    /** All indices of a short list, or the more telling ones of a long list, from 0 to {@code end} inclusive. */
    static int[] indices(int end) {
        return IntStream.rangeClosed(0, end)
                .filter(i -> end <= 33 || i < 18 || i % 16 < 2 || i > end - 3)
                .toArray();
    }

    /** The indices of {@link #indices} and some beyond them at both ends. */
    static int[] indicesAndBeyond(int end) {
        int[] beyond = {-1, end + 1, end + 2, Integer.MAX_VALUE, Integer.MIN_VALUE};
        return IntStream.concat(Arrays.stream(indices(end)), Arrays.stream(beyond))
                .toArray();
    }

    /** The same instance for the same text, so that a list and its model can be given it. */
    static String word(String text) {
        return text.intern();
    }

    /** Elements inside and outside of the content, of the same and of another type. */
    private static List<@Nullable Object> samples(List<@Nullable String> content) {
        List<@Nullable Object> samples = new ArrayList<>();
        samples.add(null);
        samples.add("");
        samples.add(42);
        for (int i : indices(content.size() - 1)) {
            samples.add(content.get(i));
            samples.add(content.get(i) + "");
        }
        return samples;
    }

    /** Collections of elements to add, to look for and to remove. */
    static List<Collection<@Nullable String>> collections(List<@Nullable String> content) {
        List<Collection<@Nullable String>> collections = new ArrayList<>();
        collections.add(new ArrayList<>());
        collections.add(new LinkedList<>(Collections.singletonList("one")));
        collections.add(new ArrayList<>(Collections.singletonList(null)));
        collections.add(new ArrayList<>(Arrays.asList("one", null, "three")));
        collections.add(new LinkedHashSet<>(content));
        collections.add(new ArrayList<>(content));
        collections.add(new ArrayList<>(content.subList(content.size() / 2, content.size())));
        collections.add(new HashSet<>(content.subList(0, (content.size() + 1) / 2)));
        collections.add(new ArrayList<>(VecCase.content(33)));
        return collections;
    }

    /** Predicates that match all, none, some, the first, the last. */
    static List<Predicate<@Nullable String>> predicates(List<@Nullable String> content) {
        List<Predicate<@Nullable String>> predicates = new ArrayList<>();
        predicates.add(element -> true);
        predicates.add(element -> false);
        predicates.add(Objects::isNull);
        predicates.add(Objects::nonNull);
        predicates.add(element -> element != null && element.startsWith("single"));
        for (int i : indices(content.size() - 1)) {
            String chosen = content.get(i);
            predicates.add(element -> Objects.equals(element, chosen));
            predicates.add(element -> !Objects.equals(element, chosen));
        }
        return predicates;
    }

    /** Calls that change nothing. */
    static Operations<List<@Nullable String>> reading(List<@Nullable String> content) {
        Operations<List<@Nullable String>> table = new Operations<>();
        table.sharing("size()", List::size);
        table.sharing("isEmpty()", List::isEmpty);
        table.sharing("hashCode()", List::hashCode);
        table.sharing("toString()", List::toString);
        for (int i : indicesAndBeyond(content.size() - 1)) {
            table.sharing("get(" + i + ")", list -> list.get(i));
        }
        for (Object sample : samples(content)) {
            table.sharing("contains(" + sample + ")", list -> list.contains(sample));
            table.sharing("indexOf(" + sample + ")", list -> list.indexOf(sample));
            table.sharing("lastIndexOf(" + sample + ")", list -> list.lastIndexOf(sample));
            table.sharing("equals(" + sample + ")", list -> list.equals(sample));
        }
        for (Collection<@Nullable String> other : collections(content)) {
            table.sharing("containsAll(" + other + ")", list -> list.containsAll(other));
            table.sharing("equals(" + other + ")", list -> list.equals(other));
            table.sharing(other + ".equals(list)", list -> other.equals(list));
        }
        table.sharing("containsAll(itself)", list -> list.containsAll(itself(list)));
        table.sharing("equals(itself)", list -> list.equals(itself(list)));
        for (int i : indices(content.size() - 1)) {
            List<@Nullable String> different = new ArrayList<>(content);
            different.set(i, "different");
            table.sharing("equals(different at " + i + ")", list -> list.equals(different));
            table.sharing("equals(first " + i + ")", list -> list.equals(new LinkedList<>(content.subList(0, i))));
        }
        List<@Nullable String> longer = new LinkedList<>(content);
        longer.add(null);
        table.sharing("equals(longer)", list -> list.equals(longer));
        readingAll(table, content);
        return table;
    }

    private static void readingAll(Operations<List<@Nullable String>> table, List<@Nullable String> content) {
        int size = content.size();
        table.sharing("toArray()", List::toArray);
        for (int length : new int[] {0, size - 1, size, size + 1, size + 3}) {
            table.sharing("toArray(String[" + length + "])", list -> {
                String[] array = new String[Math.max(0, length)];
                Arrays.fill(array, "stale");
                String[] result = list.toArray(array);
                return Arrays.asList(result == array, Arrays.asList(result));
            });
        }
        table.sharing("toArray(Object[]::new)", list -> list.toArray(Object[]::new));
        table.sharing("toArray(String[]::new)", list -> list.toArray(String[]::new));
        table.sharing("toArray(Integer[])", list -> list.toArray((Object[]) new Integer[0]));
        table.sharing("new LinkedList(list)", LinkedList::new);
        table.sharing("forEach", list -> {
            List<@Nullable String> seen = new ArrayList<>();
            list.forEach(seen::add);
            return seen;
        });
        table.sharing("stream", list -> list.stream().collect(Collectors.toList()));
        table.sharing(
                "stream, sorted", list -> list.stream().sorted(NULLS_FIRST).collect(Collectors.toList()));
        table.sharing("stream, some", list -> list.stream().skip(1).limit(3).collect(Collectors.toList()));
        table.sharing("stream, toArray", list -> list.stream().toArray());
        table.sharing(
                "stream, count", list -> list.stream().filter(Objects::isNull).count());
        table.sharing(
                "parallel stream",
                list -> list.parallelStream().map(element -> element + "!").collect(Collectors.toList()));
        for (int i : indices(size)) {
            table.sharing("subList(0, " + i + ")", list -> new ArrayList<>(list.subList(0, i)));
            table.sharing(
                    "subList(" + i + ", size)", list -> list.subList(i, size).hashCode());
            table.sharing("String.join(subList)", list -> String.join(",", list.subList(i / 2, i)));
        }
        if (listsHaveBothEnds()) {
            table.sharing("getFirst()", list -> invoke(list, "getFirst"));
            table.sharing("getLast()", list -> invoke(list, "getLast"));
            table.sharing("reversed()", list -> new ArrayList<>(reversed(list)));
            table.sharing("reversed().reversed()", list -> new ArrayList<>(reversed(reversed(list))));
        }
    }

    /** Calls that add elements. */
    static Operations<List<@Nullable String>> adding(List<@Nullable String> content) {
        Operations<List<@Nullable String>> table = new Operations<>();
        table.sharing("add(e)", list -> list.add("new"));
        table.sharing("add(null)", list -> list.add(null));
        table.sharingAction("add(get(0))", list -> list.add(list.get(0)));
        table.sharing("add, three times", list -> List.of(list.add("1"), list.add("2"), list.add("3")));
        List<Collection<@Nullable String>> collections = collections(content);
        for (Collection<@Nullable String> added : collections) {
            table.sharing("addAll(" + added + ")", list -> list.addAll(added));
        }
        table.sharing("addAll(itself)", list -> list.addAll(itself(list)));
        for (int i : indicesAndBeyond(content.size())) {
            table.sharingAction("add(" + i + ", e)", list -> list.add(i, "new"));
            table.sharingAction("add(" + i + ", null)", list -> list.add(i, null));
            table.sharing("addAll(" + i + ", itself)", list -> list.addAll(i, itself(list)));
            for (Collection<@Nullable String> added : collections) {
                table.sharing("addAll(" + i + ", " + added + ")", list -> list.addAll(i, added));
            }
        }
        for (int i : indices(content.size())) {
            table.sharing("addAll(subList(0, " + i + "))", list -> list.addAll(list.subList(0, i)));
            table.sharing(
                    "addAll(1, subList(" + i + ", size))",
                    list -> list.addAll(Math.min(1, list.size()), list.subList(i, list.size())));
        }
        if (listsHaveBothEnds()) {
            for (String element : Arrays.asList("new", null)) {
                table.sharing("addFirst(" + element + ")", list -> invoke(list, "addFirst", element));
                table.sharing("addLast(" + element + ")", list -> invoke(list, "addLast", element));
            }
        }
        return table;
    }

    /** Calls that replace or reorder elements. */
    static Operations<List<@Nullable String>> replacing(List<@Nullable String> content) {
        Operations<List<@Nullable String>> table = new Operations<>();
        for (int i : indicesAndBeyond(content.size() - 1)) {
            table.sharing("set(" + i + ", e)", list -> list.set(i, "new"));
            table.sharing("set(" + i + ", null)", list -> list.set(i, null));
        }
        table.sharingAction("replaceAll", list -> list.replaceAll(element -> word(element + "!")));
        table.sharingAction("replaceAll by null", list -> list.replaceAll(element -> null));
        table.sharingAction("sort", list -> list.sort(NULLS_FIRST));
        table.sharingAction("sort, reversed", list -> list.sort(NULLS_FIRST.reversed()));
        table.sharingAction("sort, stable", list -> list.sort(Comparator.comparing(Objects::isNull)));
        table.sharingAction("sort(null)", list -> {
            list.replaceAll(String::valueOf);
            list.sort(null);
        });
        table.sharingAction("Collections.reverse", Collections::reverse);
        table.sharingAction("Collections.shuffle", list -> Collections.shuffle(list, new Random(1)));
        table.sharingAction("Collections.rotate", list -> Collections.rotate(list, 2));
        table.sharingAction("Collections.fill", list -> Collections.fill(list, "full"));
        return table;
    }

    /** Calls that remove elements. */
    static Operations<List<@Nullable String>> removing(List<@Nullable String> content) {
        Operations<List<@Nullable String>> table = new Operations<>();
        table.sharingAction("clear()", List::clear);
        for (int i : indicesAndBeyond(content.size() - 1)) {
            table.sharing("remove(" + i + ")", list -> list.remove(i));
        }
        for (Object sample : samples(content)) {
            table.sharing("remove(object " + sample + ")", list -> list.remove(sample));
        }
        for (Predicate<@Nullable String> predicate : predicates(content)) {
            table.sharing("removeIf", list -> list.removeIf(predicate));
        }
        for (Collection<@Nullable String> others : collections(content)) {
            table.sharing("removeAll(" + others + ")", list -> list.removeAll(others));
            table.sharing("retainAll(" + others + ")", list -> list.retainAll(others));
        }
        table.sharing("removeAll(itself)", list -> list.removeAll(itself(list)));
        table.sharing("retainAll(itself)", list -> list.retainAll(itself(list)));
        for (int i : indices(content.size())) {
            table.sharingAction(
                    "subList(0, " + i + ").clear()", list -> list.subList(0, i).clear());
            table.sharingAction(
                    "subList(" + i + ", size).clear()",
                    list -> list.subList(i, list.size()).clear());
        }
        table.sharing("remove, then add, until empty", list -> {
            for (int left = list.size(); left > 0; left--) {
                list.remove(left / 2);
                list.add("refilled");
                list.remove(0);
            }
            return list.size();
        });
        if (listsHaveBothEnds()) {
            table.sharing("removeFirst()", list -> invoke(list, "removeFirst"));
            table.sharing("removeLast()", list -> invoke(list, "removeLast"));
        }
        return table;
    }

    /** Walks with iterators and list iterators, with and without changes through them. */
    static Operations<List<@Nullable String>> iterating(List<@Nullable String> content) {
        Operations<List<@Nullable String>> table = new Operations<>();
        for (int i : indicesAndBeyond(content.size())) {
            table.sharing("listIterator(" + i + ")", list -> {
                ListIterator<@Nullable String> iterator = list.listIterator(i);
                return Arrays.asList(iterator.nextIndex(), iterator.previousIndex(), iterator.hasNext());
            });
            for (int seed = 0; seed < 4; seed++) {
                long start = 31L * i + seed;
                table.sharing("script " + start, list -> script(list.listIterator(i), new Random(start)));
            }
        }
        for (int i : indices(content.size())) {
            table.sharing("forEachRemaining after " + i, list -> remaining(list.iterator(), i));
            table.sharing("forEachRemaining of list iterator after " + i, list -> remaining(list.listIterator(), i));
        }
        table.sharing("next() to the end and once more", list -> remaining(list.iterator(), list.size() + 1));
        for (Predicate<@Nullable String> predicate : predicates(content)) {
            table.sharing("iterator().remove()", list -> {
                for (Iterator<@Nullable String> iterator = list.iterator(); iterator.hasNext(); ) {
                    if (predicate.test(iterator.next())) {
                        iterator.remove();
                    }
                }
                return list.size();
            });
        }
        table.sharingAction("remove() before next()", list -> list.iterator().remove());
        table.sharingAction("remove() twice", list -> {
            Iterator<@Nullable String> iterator = list.iterator();
            iterator.next();
            iterator.remove();
            iterator.remove();
        });
        return table;
    }

    private static List<@Nullable String> remaining(Iterator<@Nullable String> iterator, int skipped) {
        for (int i = 0; i < skipped; i++) {
            iterator.next();
        }
        List<@Nullable String> rest = new ArrayList<>();
        iterator.forEachRemaining(rest::add);
        return rest;
    }

    /** Sixty random steps of a list iterator; returns all that could be seen of it. */
    private static List<@Nullable Object> script(ListIterator<@Nullable String> iterator, Random random) {
        List<@Nullable Object> seen = new ArrayList<>();
        boolean onwards = random.nextBoolean();
        for (int step = 0; step < 60; step++) {
            try {
                switch (random.nextInt(8)) {
                    case 0 -> iterator.add(word("added " + step));
                    case 1 -> iterator.remove();
                    case 2 -> iterator.set(random.nextBoolean() ? word("set " + step) : null);
                    case 3 -> seen.add(onwards ? iterator.previous() : iterator.next());
                    case 4 -> onwards ^= !(onwards ? iterator.hasNext() : iterator.hasPrevious());
                    default -> seen.add(onwards ? iterator.next() : iterator.previous());
                }
            } catch (NoSuchElementException | IllegalStateException e) {
                seen.add(e.getClass());
            }
            seen.add(iterator.hasNext());
            seen.add(iterator.hasPrevious());
            seen.add(iterator.nextIndex());
            seen.add(iterator.previousIndex());
        }
        return seen;
    }

    /** Whether {@link List} has methods for both ends and a reversed view. */
    static boolean listsHaveBothEnds() {
        return Runtime.version().feature() >= 21;
    }

    /** The list from back to front, as {@link List} gives it from 21 on. */
    @SuppressWarnings("unchecked")
    static List<@Nullable String> reversed(List<@Nullable String> list) {
        return (List<@Nullable String>) Objects.requireNonNull(invoke(list, "reversed"));
    }

    /** The argument, unseen by checks that forbid to hand a collection to itself. */
    private static <T> T itself(T list) {
        return list;
    }

    private static @Nullable Object invoke(List<@Nullable String> list, String name, @Nullable Object... arguments) {
        try {
            Class<?>[] types = new Class<?>[arguments.length];
            Arrays.fill(types, Object.class);
            Method method = List.class.getMethod(name, types);
            return method.invoke(list, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
