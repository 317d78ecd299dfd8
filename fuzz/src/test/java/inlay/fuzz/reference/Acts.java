package inlay.fuzz.reference;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be done to a side, with arguments that depend on the random numbers alone. */
@SuppressWarnings("NullAway")
final class Acts {

    /** One operation. */
    interface Act {
        @Nullable
        Object on(Side side, Random random);

        default String name() {
            int index = ACTS.indexOf(this);
            return index < 0 ? toString() : "act " + index;
        }
    }

    /** One operation on a list or a view. */
    private interface ListAct {
        @Nullable
        Object on(Side side, List<@Nullable Object> target, Random random);
    }

    /** One operation on the list, its view or the view of its view. */
    private record OnList(int act, int target, boolean backwards) implements Act {

        @Override
        public @Nullable Object on(Side side, Random random) {
            List<@Nullable Object> list = target < 4 ? side.list : target == 4 ? side.view : side.inner;
            return LIST_ACTS.get(act).on(side, backwards ? reversed(list) : list, random);
        }
    }

    /** The view that lists have from Java 21 on; before, the list itself. */
    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> reversed(List<@Nullable Object> list) {
        try {
            return (List<@Nullable Object>) List.class.getMethod("reversed").invoke(list);
        } catch (NoSuchMethodException before21) {
            return list;
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("reversed", broken);
        }
    }

    private static final @Nullable Object[] POOL = {
        null,
        null,
        null,
        new Noisy(0),
        new Noisy(1),
        new Noisy(1),
        new Noisy(2),
        "s",
        "text",
        new Object[] {"in"},
        new Object[0],
        new String[] {"in"},
    };

    private static final int[] EXTREME = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 7};

    private Acts() {}

    // Arguments

    private static @Nullable Object element(Random random) {
        return POOL[random.nextInt(POOL.length)];
    }

    private static @Nullable Object[] elements(Random random, int bound) {
        boolean nullsOnly = random.nextInt(4) == 0;
        @Nullable Object[] elements = new @Nullable Object[random.nextInt(bound)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = nullsOnly ? null : element(random);
        }
        return elements;
    }

    private static int index(List<?> list, Random random) {
        return random.nextInt(list.size() + 2) - (random.nextInt(20) == 0 ? 1 : 0);
    }

    private static int count(Random random) {
        return random.nextInt(20) == 0 ? EXTREME[random.nextInt(EXTREME.length)] : random.nextInt(24);
    }

    private static Predicate<@Nullable Object> predicate(Side side, Random random) {
        int salt = random.nextInt(4);
        return element -> {
            side.called("test", element);
            return (salt + identity(element)) % 3 == 0;
        };
    }

    private static int identity(@Nullable Object element) {
        for (int i = 0; i < POOL.length; i++) {
            if (POOL[i] == element) {
                return i;
            }
        }
        return POOL.length;
    }

    private static UnaryOperator<@Nullable Object> operator(Side side, Random random) {
        int salt = random.nextInt(POOL.length);
        return element -> {
            side.called("apply", element);
            return POOL[(salt + identity(element)) % POOL.length];
        };
    }

    private static Consumer<@Nullable Object> consumer(Side side) {
        return element -> side.called("accept", element);
    }

    private static @Nullable Comparator<@Nullable Object> comparator(Side side, Random random) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        return (left, right) -> {
            side.called("compare", left, right);
            return Integer.compare(identity(left), identity(right));
        };
    }

    private static Iterator<@Nullable Object> iterator(Side side, Random random) {
        Iterator<@Nullable Object> content = Arrays.asList(elements(random, 8)).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                side.called("hasNext");
                return content.hasNext();
            }

            @Override
            public @Nullable Object next() {
                side.called("next");
                if (!content.hasNext()) {
                    throw new NoSuchElementException();
                }
                return content.next();
            }
        };
    }

    private static Iterable<@Nullable Object> iterable(Side side, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> collection(side, random);
            default -> {
                Iterator<@Nullable Object> iterator = iterator(side, random);
                yield () -> {
                    side.called("iterator");
                    return iterator;
                };
            }
        };
    }

    private static Collection<@Nullable Object> collection(Side side, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> side.list;
            case 1 -> side.view;
            default -> another(side, random);
        };
    }

    /** Neither the list nor a part of it. */
    private static Collection<@Nullable Object> another(Side side, Random random) {
        return random.nextInt(4) == 0 ? side.other : new Source(side, random, elements(random, 12));
    }

    private static final class Source extends AbstractCollection<@Nullable Object> {

        private final Side side;
        private final @Nullable Object[] content;

        Source(Side side, Random random, @Nullable Object[] content) {
            this.side = side;
            this.content = random.nextInt(8) == 0 ? new @Nullable String[] {"a", null, "b"} : content;
        }

        @Override
        public int size() {
            side.called("size");
            return content.length;
        }

        @Override
        public boolean contains(@Nullable Object element) {
            side.called("contains", element);
            return identity(element) % 2 == 0;
        }

        @Override
        public Iterator<@Nullable Object> iterator() {
            side.called("iterator");
            return Arrays.asList(content).iterator();
        }

        @Override
        public @Nullable Object[] toArray() {
            side.called("toArray");
            return content.clone();
        }
    }

    // Operations of List

    private static final List<ListAct> LIST_ACTS = List.of(
            (s, l, r) -> l.add(element(r)),
            (s, l, r) -> l.add(element(r)),
            (s, l, r) -> l.add(element(r)),
            (s, l, r) -> l.add(null),
            (s, l, r) -> nothing(() -> l.add(index(l, r), element(r))),
            (s, l, r) -> nothing(() -> l.add(index(l, r), element(r))),
            (s, l, r) -> l.remove(index(l, r)),
            (s, l, r) -> l.remove(index(l, r)),
            (s, l, r) -> l.remove(index(l, r)),
            (s, l, r) -> l.remove(element(r)),
            (s, l, r) -> l.set(index(l, r), element(r)),
            (s, l, r) -> l.get(index(l, r)),
            (s, l, r) -> l.addAll(collection(s, r)),
            (s, l, r) -> l.addAll(index(l, r), collection(s, r)),
            (s, l, r) -> l.removeIf(predicate(s, r)),
            (s, l, r) -> l.removeAll(another(s, r)),
            (s, l, r) -> l.retainAll(another(s, r)),
            (s, l, r) -> l.containsAll(collection(s, r)),
            (s, l, r) -> nothing(() -> l.replaceAll(operator(s, r))),
            (s, l, r) -> nothing(() -> l.sort(comparator(s, r))),
            (s, l, r) -> nothing(() -> l.forEach(consumer(s))),
            (s, l, r) -> l.contains(element(r)),
            (s, l, r) -> l.indexOf(element(r)),
            (s, l, r) -> l.lastIndexOf(element(r)),
            (s, l, r) -> l.toArray(),
            (s, l, r) -> l.toArray(r.nextBoolean() ? new @Nullable Object[r.nextInt(8)] : new @Nullable String[3]),
            (s, l, r) -> l.toArray(length -> {
                s.called("generate", length);
                return new @Nullable Object[r.nextInt(8)];
            }),
            (s, l, r) -> l.hashCode(),
            (s, l, r) -> l.toString(),
            (s, l, r) -> l.equals(s.other),
            (s, l, r) -> l.equals(l.subList(0, l.size())),
            (s, l, r) -> l.equals(new ArrayList<>(l)),
            (s, l, r) -> l.equals(listOf(s, l, r)),
            (s, l, r) -> nothing(l::clear),
            (s, l, r) -> l.subList(index(l, r), index(l, r)).toArray(),
            (s, l, r) -> walk(l.listIterator(index(l, r)), r),
            (s, l, r) -> walk(l.listIterator(), r),
            (s, l, r) -> nothing(() -> s.iterator = l.iterator()),
            (s, l, r) -> nothing(() -> s.cursor = l.listIterator()),
            (s, l, r) -> nothing(() -> s.cursor = l.listIterator(index(l, r))),
            (s, l, r) -> nothing(() -> s.spliterator = l.spliterator()),
            (s, l, r) -> nothing(() -> l.stream()
                    .sorted(Comparator.comparingInt(Acts::identity))
                    .limit(3)
                    .forEach(consumer(s))));

    /** Nearly equal to another list, and calls back. */
    private static List<@Nullable Object> listOf(Side side, List<@Nullable Object> list, Random random) {
        @Nullable Object[] content = Arrays.copyOf(list.toArray(), Math.max(0, list.size() + random.nextInt(3) - 1));
        return new AbstractList<>() {
            @Override
            public @Nullable Object get(int index) {
                side.called("get", index);
                return content[index];
            }

            @Override
            public int size() {
                side.called("size");
                return content.length;
            }
        };
    }

    private static List<@Nullable Object> walk(ListIterator<@Nullable Object> cursor, Random random) {
        List<@Nullable Object> seen = new ArrayList<>();
        for (int step = random.nextInt(12); step > 0; step--) {
            seen.add(walkOne(cursor, random));
        }
        return seen;
    }

    private static @Nullable Object walkOne(ListIterator<@Nullable Object> cursor, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> nothing(() -> cursor.add(element(random)));
            case 1 -> cursor.nextIndex();
            case 2 -> cursor.previousIndex();
            case 3 -> cursor.hasPrevious();
            case 4, 5 -> cursor.hasPrevious() ? visited(cursor.previous(), cursor, random) : null;
            default -> cursor.hasNext() ? visited(cursor.next(), cursor, random) : null;
        };
    }

    private static @Nullable Object visited(
            @Nullable Object element, ListIterator<@Nullable Object> cursor, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> cursor.remove();
            case 1 -> cursor.set(element(random));
            default -> {}
        }
        return element;
    }

    // Operations of views that live on, and of Vec

    private static final List<Act> ACTS = List.of(
            (s, r) -> nothing(() -> s.view = s.list.subList(index(s.list, r), index(s.list, r))),
            (s, r) -> nothing(() -> s.view = third(s.list)),
            (s, r) -> nothing(() -> s.inner = third(s.view)),
            (s, r) -> s.list.removeAll(s.view),
            (s, r) -> s.list.retainAll(s.view),
            (s, r) -> s.view.removeAll(s.list),
            (s, r) -> s.view.retainAll(s.inner),
            (s, r) -> s.iterator.hasNext(),
            (s, r) -> s.iterator.next(),
            (s, r) -> s.iterator.next(),
            (s, r) -> nothing(() -> s.iterator.remove()),
            (s, r) -> nothing(() -> s.iterator.forEachRemaining(consumer(s))),
            (s, r) -> s.cursor.hasNext(),
            (s, r) -> s.cursor.hasPrevious(),
            (s, r) -> s.cursor.nextIndex(),
            (s, r) -> s.cursor.previousIndex(),
            (s, r) -> s.cursor.next(),
            (s, r) -> s.cursor.next(),
            (s, r) -> s.cursor.previous(),
            (s, r) -> s.cursor.previous(),
            (s, r) -> nothing(() -> s.cursor.remove()),
            (s, r) -> nothing(() -> s.cursor.add(element(r))),
            (s, r) -> nothing(() -> s.cursor.set(element(r))),
            (s, r) -> nothing(() -> s.cursor.forEachRemaining(consumer(s))),
            (s, r) -> s.spliterator.tryAdvance(consumer(s)),
            (s, r) -> nothing(() -> s.spliterator.forEachRemaining(consumer(s))),
            (s, r) -> s.spliterator.estimateSize(),
            (s, r) -> s.spliterator.characteristics(),
            (s, r) -> split(s, r),
            (s, r) -> nothing(() -> s.list.reserve(count(r))),
            (s, r) -> nothing(() -> s.list.reserveExact(count(r))),
            (s, r) -> s.list.tryReserve(count(r)),
            (s, r) -> s.list.tryReserveExact(count(r)),
            (s, r) -> nothing(() -> s.list.grow(count(r))),
            (s, r) -> s.list.tryGrow(count(r)),
            (s, r) -> nothing(() -> s.list.shrinkTo(count(r))),
            (s, r) -> nothing(() -> s.list.shrinkToFit()),
            (s, r) -> nothing(() -> s.list.trimToSize()),
            (s, r) -> nothing(() -> s.list.ensureCapacity(count(r))),
            (s, r) -> s.list.getFirst(),
            (s, r) -> s.list.getLast(),
            (s, r) -> nothing(() -> s.list.addFirst(element(r))),
            (s, r) -> nothing(() -> s.list.addLast(element(r))),
            (s, r) -> s.list.removeFirst(),
            (s, r) -> s.list.removeLast(),
            (s, r) -> nothing(() -> s.list.push(element(r))),
            (s, r) -> s.list.pop(),
            (s, r) -> s.list.popIf(predicate(s, r)),
            (s, r) -> s.list.swapRemove(index(s.list, r)),
            (s, r) -> nothing(() -> s.list.extend(iterator(s, r))),
            (s, r) -> nothing(() -> s.list.extend(iterable(s, r))),
            (s, r) -> nothing(() -> s.list.extend(elements(r, 8), r.nextInt(3), r.nextInt(8))),
            (s, r) -> nothing(() -> s.list.extend(index(s.list, r), iterator(s, r))),
            (s, r) -> nothing(() -> s.list.extend(index(s.list, r), iterable(s, r))),
            (s, r) -> nothing(() -> s.list.extend(index(s.list, r), elements(r, 8), r.nextInt(3), r.nextInt(8))),
            (s, r) -> nothing(() -> s.list.extendFromWithin(index(s.list, r), index(s.list, r))),
            (s, r) -> nothing(() -> s.list.append(r.nextInt(9) == 0 ? s.list : s.other)),
            (s, r) -> nothing(() -> s.other.append(s.list)),
            (s, r) -> nothing(() -> s.list.assign(collection(s, r))),
            (s, r) -> nothing(() -> s.list.truncate(count(r))),
            (s, r) -> nothing(() -> s.list.resize(count(r), element(r))),
            (s, r) -> nothing(() -> s.list.resize(count(r), null)),
            (s, r) -> nothing(() -> s.list.resizeWith(count(r), () -> {
                s.called("get");
                return element(r);
            })),
            (s, r) -> s.list.retain(predicate(s, r)),
            (s, r) -> s.list.extractIf(index(s.list, r), index(s.list, r), predicate(s, r)),
            (s, r) -> s.list.extractIf(0, s.list.size(), predicate(s, r)),
            (s, r) -> s.list.dedup(),
            (s, r) -> s.list.dedupBy((later, kept) -> {
                s.called("same", later, kept);
                return (identity(later) + identity(kept)) % 3 == 0;
            }),
            (s, r) -> s.list.dedupByKey(element -> {
                s.called("key", element);
                return POOL[identity(element) / 2];
            }),
            (s, r) -> s.list.drain(index(s.list, r), index(s.list, r)),
            (s, r) -> s.list.drain(s.list.size() / 2, s.list.size()),
            (s, r) -> s.list.splice(index(s.list, r), index(s.list, r), iterable(s, r)),
            (s, r) -> s.list.splice(s.list.size() / 3, s.list.size() / 2, iterable(s, r)),
            (s, r) -> s.list.splitOff(index(s.list, r)),
            (s, r) -> nothing(() -> s.list.drainTo(consumer(s))),
            (s, r) -> s.list.intoList(),
            (s, r) -> s.list.intoArray(length -> {
                s.called("generate", length);
                return r.nextInt(3) == 0 ? new @Nullable String[length] : new @Nullable Object[length];
            }),
            (s, r) -> s.list.copy());

    private static List<@Nullable Object> third(List<@Nullable Object> list) {
        return list.subList(list.size() / 3, list.size());
    }

    private static @Nullable Object split(Side side, Random random) {
        var first = side.spliterator.trySplit();
        if (first != null && random.nextBoolean()) {
            side.spliterator = first;
        }
        return first == null;
    }

    private static @Nullable Object nothing(Runnable act) {
        act.run();
        return null;
    }

    static Act any(Random random) {
        int index = random.nextInt(ACTS.size() + LIST_ACTS.size());
        return index < ACTS.size() ? ACTS.get(index) : anyOfList(random);
    }

    static Act anyOfList(Random random) {
        return new OnList(random.nextInt(LIST_ACTS.size()), random.nextInt(6), random.nextInt(6) == 0);
    }
}
