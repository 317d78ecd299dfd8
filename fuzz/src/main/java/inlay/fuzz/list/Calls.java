package inlay.fuzz.list;

import org.jspecify.annotations.Nullable;

/** A callback while an operation runs: what it was asked, in the trace of its side, and what it answers. */
final class Calls {

    private final Callback callback;
    private final Side side;
    private int count;

    Calls(Callback callback, Side side) {
        this.callback = callback;
        this.side = side;
    }

    /** Whether the next call is the one that does something. */
    boolean isNext() {
        return callback.call().isAfter(count);
    }

    private int called() {
        int call = count++;
        if (callback.call().isAfter(call)) {
            act();
        }
        return call;
    }

    private void act() {
        Deed deed = callback.deed();
        deed.throwIfAny();
        if (deed == Deed.OPERATE) {
            callback.nested().forEach(side::nest);
        } else if (deed == Deed.RELOCATE) {
            side.nestOnAll(side::relocate);
        } else if (deed == Deed.GROW) {
            side.nestOnAll(list -> list.add(side.element(Element.A)));
        }
    }

    /** A number that depends on the call, or on the element. */
    private int number(int call, @Nullable Object element) {
        return callback.answers() < Callback.BY_ELEMENT ? side.ordinalOf(element) : call;
    }

    void accept(@Nullable Object element) {
        side.note(element);
        called();
    }

    boolean test(@Nullable Object element) {
        side.note(element);
        return bit(number(called(), element));
    }

    private boolean bit(int number) {
        return (callback.answers() >> number % 7 & 1) != 0;
    }

    boolean same(@Nullable Object later, @Nullable Object kept) {
        side.note(later);
        side.note(kept);
        return bit(number(called(), later));
    }

    @Nullable
    Object apply(@Nullable Object element) {
        side.note(element);
        int answers = callback.answers() % Callback.BY_ELEMENT;
        int step = answers / Elements.COUNT;
        return side.element((answers + step * number(called(), element)) % Elements.COUNT);
    }

    @Nullable
    Object get() {
        return apply("get");
    }

    /** An order if it answers by the element, else none at all. */
    int compare(@Nullable Object left, @Nullable Object right) {
        side.note(left);
        side.note(right);
        int call = called();
        int kinds = callback.answers() % 7 + 2;
        if (callback.answers() < Callback.BY_ELEMENT) {
            return Integer.compare(side.ordinalOf(left) % kinds, side.ordinalOf(right) % kinds);
        }
        return (callback.answers() >> call % 6 & 3) - 1;
    }
}
