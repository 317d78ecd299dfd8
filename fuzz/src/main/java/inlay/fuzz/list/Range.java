package inlay.fuzz.list;

/** A range of a list of whatever size. In order, unless one end is outside or the first one is the end of the list. */
public record Range(At from, At to) {

    int start(int size) {
        return isOrdered() ? Math.min(from.position(size), to.position(size)) : from.position(size);
    }

    int end(int size) {
        return isOrdered() ? Math.max(from.position(size), to.position(size)) : to.position(size);
    }

    private boolean isOrdered() {
        return !from.isOutside() && !to.isOutside() && from != At.END;
    }
}
