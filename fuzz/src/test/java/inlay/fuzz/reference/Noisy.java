package inlay.fuzz.reference;

import org.jspecify.annotations.Nullable;

/** An element that tells a side of each call of its methods. Equal by value. */
final class Noisy implements Comparable<Noisy> {

    static @Nullable Side listener;

    private final int value;

    Noisy(int value) {
        this.value = value;
    }

    private void tell(String what, @Nullable Object... arguments) {
        Side side = listener;
        if (side != null) {
            side.called(what, arguments);
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        tell("equals", this, object);
        return object instanceof Noisy other && other.value == value;
    }

    @Override
    public int hashCode() {
        tell("hashCode", this);
        return value;
    }

    @Override
    public int compareTo(Noisy other) {
        tell("compareTo", this, other);
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        tell("toString", this);
        return "n" + value;
    }
}
