package inlay.fuzz.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a list shorter and its elements simpler as long as it still fails. */
public final class Shortener<E> {

    private final Function<E, List<E>> simpler;
    private final Predicate<List<E>> fails;
    private int attempts;

    /**
     * Prepares to shorten.
     *
     * @param simpler what to replace an element with, the simplest first
     * @param fails whether a list is still of interest
     * @param attempts how many lists may be tried
     */
    public Shortener(Function<E, List<E>> simpler, Predicate<List<E>> fails, int attempts) {
        this.simpler = simpler;
        this.fails = fails;
        this.attempts = attempts;
    }

    /** The shortest list found. */
    public List<E> shorten(List<E> failing) {
        List<E> shortest = failing;
        List<E> before;
        do {
            before = shortest;
            shortest = simplify(remove(shortest));
        } while (!shortest.equals(before) && attempts > 0);
        return shortest;
    }

    /** Leaves out runs of elements, from halves down to single ones, the last first. */
    private List<E> remove(List<E> failing) {
        List<E> shortest = failing;
        for (int length = Math.max(1, failing.size() / 2); length > 0; length /= 2) {
            for (int at = shortest.size() - length; at >= 0; at -= length) {
                List<E> shorter = new ArrayList<>(shortest);
                shorter.subList(at, Math.min(at + length, shorter.size())).clear();
                if (stillFails(shorter)) {
                    shortest = shorter;
                }
            }
        }
        return shortest;
    }

    private List<E> simplify(List<E> failing) {
        List<E> simplest = new ArrayList<>(failing);
        for (int at = 0; at < simplest.size(); at++) {
            while (replace(simplest, at)) {
                // until nothing simpler fails
            }
        }
        return simplest;
    }

    private boolean replace(List<E> failing, int at) {
        E original = failing.get(at);
        for (E replacement : simpler.apply(original)) {
            failing.set(at, replacement);
            if (stillFails(failing)) {
                return true;
            }
        }
        failing.set(at, original);
        return false;
    }

    private boolean stillFails(List<E> list) {
        return attempts-- > 0 && fails.test(list);
    }
}
