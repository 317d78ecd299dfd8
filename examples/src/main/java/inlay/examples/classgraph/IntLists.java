package inlay.examples.classgraph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Many lists of ints in two arrays: list {@code i} is {@code targets[offsets[i]]} up to {@code targets[offsets[i + 1]]}. */
@SuppressWarnings("ArrayRecordComponent") // a plain carrier, never compared
record IntLists(int[] offsets, int[] targets) {

    /** Number of lists. */
    int count() {
        return offsets.length - 1;
    }

    /** Number of elements of list {@code i}. */
    int size(int i) {
        return offsets[i + 1] - offsets[i];
    }

    void writeTo(DataOutputStream out) throws IOException {
        writeInts(out, offsets);
        writeInts(out, targets);
    }

    static IntLists readFrom(DataInputStream in) throws IOException {
        return new IntLists(readInts(in), readInts(in));
    }

    private static void writeInts(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    /** Appends lists one after the other. */
    static final class Builder {
        private int[] offsets = new int[1024];
        private int[] targets = new int[4096];
        private int lists;
        private int elements;

        /** Adds an element to the list that is open. */
        void add(int target) {
            if (elements == targets.length) {
                targets = Arrays.copyOf(targets, 2 * elements);
            }
            targets[elements++] = target;
        }

        /** Closes the open list, empty or not, and opens the next. */
        void endList() {
            if (++lists == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * lists);
            }
            offsets[lists] = elements;
        }

        IntLists build() {
            return new IntLists(Arrays.copyOf(offsets, lists + 1), Arrays.copyOf(targets, elements));
        }
    }
}
