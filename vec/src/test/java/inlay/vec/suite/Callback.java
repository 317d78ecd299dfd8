package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Where the calls of all functions, iterators, collections and elements that one operation was given come together. */
final class Callback {

    /** How many elements the iterators and collections made here have. */
    static final int ARRIVING = 5;

    private final List<Item> given = new ArrayList<>();
    private IntPredicate answers = call -> call % 3 != 1;
    private IntConsumer action = call -> {};
    private boolean armed;
    private int calls;

    /** An element whose {@code equals} and kin call back while an operation runs; otherwise it equals only itself. */
    final class Item implements Comparable<Item> {

        final int id;

        Item(int id) {
            this.id = id;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return armed ? answer(other) : this == other;
        }

        @Override
        public int hashCode() {
            return armed ? call() : id;
        }

        @Override
        public int compareTo(Item other) {
            return compare(this, other);
        }

        @Override
        public String toString() {
            return armed ? "Item" + call() : "Item" + id;
        }
    }

    Item item(int id) {
        return new Item(id);
    }

    List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item(i));
        }
        return items;
    }

    /** What to do inside each call. */
    void on(IntConsumer actionOfCall) {
        action = actionOfCall;
    }

    /** What predicates and {@code equals} return. */
    Callback answering(IntPredicate answerOfCall) {
        answers = answerOfCall;
        return this;
    }

    int calls() {
        return calls;
    }

    /** The new elements that suppliers, operators and iterators have returned, in order. */
    List<Item> given() {
        return given;
    }

    /** Runs an operation; the elements call back only meanwhile. */
    void during(Runnable operation) {
        armed = true;
        try {
            operation.run();
        } finally {
            armed = false;
        }
    }

    /** Counts a call and does what is to be done in it; what the list hands over has to be one of its elements. */
    int call(@Nullable Object... seen) {
        boolean wasArmed = armed;
        armed = false;
        try {
            for (Object element : seen) {
                assertInstanceOf(Item.class, element);
            }
            int call = calls++;
            action.accept(call);
            return call;
        } finally {
            armed = wasArmed;
        }
    }

    boolean answer(@Nullable Object... seen) {
        return answers.test(call(seen));
    }

    Item give(Object... seen) {
        Item item = item(1000 + call(seen));
        given.add(item);
        return item;
    }

    /** An order in which hardly two neighbours are sorted already. */
    int compare(Item left, Item right) {
        call(left, right);
        return Integer.compare(left.id * 37 % 101, right.id * 37 % 101);
    }

    /** An iterator with {@value #ARRIVING} new elements. */
    Iterator<Item> iterator() {
        return new Iterator<>() {
            private int remaining = ARRIVING;

            @Override
            public boolean hasNext() {
                call();
                return remaining > 0;
            }

            @Override
            public Item next() {
                if (remaining == 0) {
                    throw new NoSuchElementException();
                }
                remaining--;
                return give();
            }
        };
    }

    /** Not a collection. */
    Iterable<Item> iterable() {
        return () -> {
            call();
            return iterator();
        };
    }

    /** A list with the content given, of which every call to its iterator calls back. */
    List<Item> list(Collection<Item> content) {
        List<Item> elements = new ArrayList<>(content);
        return new AbstractList<>() {
            @Override
            public Item get(int index) {
                return elements.get(index);
            }

            @Override
            public int size() {
                return elements.size();
            }

            @Override
            public Iterator<Item> iterator() {
                call();
                Iterator<Item> iterator = elements.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        call();
                        return iterator.hasNext();
                    }

                    @Override
                    public Item next() {
                        call();
                        return iterator.next();
                    }
                };
            }
        };
    }

    /** A collection of which every method calls back. */
    AbstractCollection<Item> collection() {
        return new AbstractCollection<>() {
            @Override
            public int size() {
                call();
                return ARRIVING;
            }

            @Override
            public boolean isEmpty() {
                call();
                return false;
            }

            @Override
            public boolean contains(@Nullable Object element) {
                return answer(element);
            }

            @Override
            public Iterator<Item> iterator() {
                call();
                return Callback.this.iterator();
            }

            @Override
            public Object[] toArray() {
                Object[] array = new Object[ARRIVING];
                for (int i = 0; i < ARRIVING; i++) {
                    array[i] = item(2000 + i);
                }
                call();
                return array;
            }
        };
    }
}
