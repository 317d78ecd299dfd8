package inlay.fuzz.reference;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Two lists, views of the first one, and what its callbacks were called with: once real, once the reference. */
final class Side {

    Vec<@Nullable Object> list;
    final Vec<@Nullable Object> other;
    List<@Nullable Object> view;
    List<@Nullable Object> inner;
    Iterator<@Nullable Object> iterator;
    ListIterator<@Nullable Object> cursor;
    Spliterator<@Nullable Object> spliterator;

    final List<@Nullable Object> trace = new ArrayList<>();
    private int calls;
    private int trigger;
    private Random deeds = new Random();

    Side(Vec<@Nullable Object> list, Vec<@Nullable Object> other) {
        this.list = list;
        this.other = other;
        this.view = list.subList(0, 0);
        this.inner = list.subList(0, 0).subList(0, 0);
        this.iterator = list.iterator();
        this.cursor = list.listIterator();
        this.spliterator = list.spliterator();
    }

    /** Forgets the calls so far; the one with the number given will throw or change the list. */
    void begin(int trigger, long deeds) {
        trace.clear();
        calls = 0;
        this.trigger = trigger;
        this.deeds = new Random(deeds);
    }

    void called(String what, @Nullable Object... arguments) {
        trace.add(what);
        trace.addAll(Arrays.asList(arguments));
        if (calls++ == trigger) {
            interfere();
        }
    }

    private void interfere() {
        int deed = deeds.nextInt(11);
        int size = list.size();
        switch (deed) {
            case 0 -> list.add("added");
            case 1 -> list.add(0, null);
            case 2 -> removeOne();
            case 3 -> list.reserve(deeds.nextInt(20));
            case 4 -> list.shrinkToFit();
            case 5 -> refill(size);
            case 6 -> setOne("set");
            case 7 -> setOne(null);
            case 8 -> list.grow(size + deeds.nextInt(20));
            case 9 -> list.clear();
            default -> throw new Broken();
        }
    }

    private void removeOne() {
        if (!list.isEmpty()) {
            list.remove(deeds.nextInt(list.size()));
        }
    }

    private void refill(int size) {
        list.clear();
        for (int i = 0; i < size; i++) {
            list.add(deeds.nextBoolean() ? null : "again");
        }
    }

    private void setOne(@Nullable Object element) {
        if (!list.isEmpty()) {
            list.set(deeds.nextInt(list.size()), element);
        }
    }
}
