package inlay.smallvec;

import inlay.vec.suite.Footprint;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Measures lists of nulls, which have nothing but the list and its block to measure. */
final class FootprintCase {

    private FootprintCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        Footprint.start();
        for (int inlineCapacity : new int[] {2, 4, 8, 16}) {
            print(inlineCapacity, "empty", SmallVec.withInlineCapacity(inlineCapacity));
            print(inlineCapacity, "full", nulls(inlineCapacity, inlineCapacity));
            SmallVec<?> shrunk = SmallVec.withCapacity(inlineCapacity, 100);
            shrunk.shrinkToFit();
            print(inlineCapacity, "shrunk back", shrunk);
            print(inlineCapacity, "bare array", new Object[inlineCapacity]);
            SmallVec<@Nullable Object> grown = nulls(inlineCapacity, inlineCapacity);
            grown.add(null);
            print(inlineCapacity, "grown", grown);
            print(inlineCapacity, "exact", nulls(inlineCapacity, inlineCapacity + 1));
            SmallVec<?> cleared = nulls(inlineCapacity, 100);
            cleared.clear();
            print(inlineCapacity, "cleared", cleared);
        }
    }

    private static SmallVec<@Nullable Object> nulls(int inlineCapacity, int count) {
        return SmallVec.<@Nullable Object>copyOf(inlineCapacity, Collections.<@Nullable Object>nCopies(count, null));
    }

    private static void print(int inlineCapacity, String what, Object measured) {
        Footprint.report(inlineCapacity + " " + what, measured);
    }
}
