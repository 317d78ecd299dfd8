package inlay.smallbox;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where the primitives of a shape are in words: the widest first, so that none is cut in two. */
final class Packing {

    private static final MethodHandle PLACE =
            Handles.find(Packing.class, "place", methodType(long.class, long.class, long.class, int.class));
    private static final MethodHandle JOIN =
            Handles.find(Packing.class, "join", methodType(long.class, long.class, long.class));
    private static final MethodHandle WORD =
            Handles.find(Packing.class, "word", methodType(long.class, SmallBox.class, int.class));
    private static final MethodHandle TAKE =
            Handles.find(Packing.class, "take", methodType(long.class, long.class, int.class));
    private static final MethodHandle STORE_ONE =
            Handles.find(Packing.class, "store", methodType(void.class, SmallBox.class, long.class));
    private static final MethodHandle STORE_TWO =
            Handles.find(Packing.class, "store", methodType(void.class, SmallBox.class, long.class, long.class));
    private static final MethodHandle STORE_MANY =
            Handles.find(Packing.class, "store", methodType(void.class, SmallBox.class, long[].class));

    private final Shape shape;
    private final int[] offsets;
    private final int words;

    Packing(Shape shape) {
        this.shape = shape;
        int count = shape.parts().size();
        this.offsets = new int[count];
        int bits = 0;
        List<Integer> widestFirst = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(part -> -width(part)))
                .toList();
        for (int part : widestFirst) {
            offsets[part] = bits;
            bits += width(part);
        }
        this.words = (bits + Long.SIZE - 1) / Long.SIZE;
    }

    int words() {
        return words;
    }

    private Class<?> primitive(int part) {
        return shape.parts().get(part).type().returnType();
    }

    private int width(int part) {
        Class<?> type = primitive(part);
        if (type == long.class || type == double.class) {
            return Long.SIZE;
        }
        if (type == int.class || type == float.class) {
            return Integer.SIZE;
        }
        return type == short.class || type == char.class ? Short.SIZE : Byte.SIZE;
    }

    /** {@code (SmallBox, T) -> void}: takes an instance apart, then writes it. */
    MethodHandle store() {
        Class<?> type = shape.make().type().returnType();
        MethodHandle store = switch (words) {
            case 0 -> MethodHandles.empty(methodType(void.class, SmallBox.class));
            case 1 -> STORE_ONE;
            case 2 -> STORE_TWO;
            default -> STORE_MANY.asCollector(long[].class, words);
        };
        int[] order = new int[words + 1];
        for (int word = 0; word < words; word++) {
            store = MethodHandles.filterArguments(store, word + 1, joined(word));
            order[word + 1] = 1;
        }
        return MethodHandles.permuteArguments(store, methodType(void.class, SmallBox.class, type), order);
    }

    /** {@code (T) -> long}: the parts of one word. */
    private MethodHandle joined(int word) {
        return IntStream.range(0, offsets.length)
                .filter(part -> offsets[part] / Long.SIZE == word)
                .mapToObj(this::placed)
                .reduce(Packing::join)
                .orElseThrow();
    }

    private static MethodHandle join(MethodHandle left, MethodHandle right) {
        return MethodHandles.permuteArguments(MethodHandles.filterArguments(JOIN, 0, left, right), right.type(), 0, 0);
    }

    private MethodHandle placed(int part) {
        MethodHandle bits = MethodHandles.filterReturnValue(shape.parts().get(part), toBits(primitive(part)));
        long mask = -1L >>> (Long.SIZE - width(part));
        return MethodHandles.filterReturnValue(
                bits, MethodHandles.insertArguments(PLACE, 1, mask, offsets[part] % Long.SIZE));
    }

    /** {@code (SmallBox) -> T}. */
    MethodHandle load() {
        MethodHandle load = shape.make();
        List<MethodHandle> parts = new ArrayList<>();
        for (int part = 0; part < offsets.length; part++) {
            MethodHandle word = MethodHandles.insertArguments(WORD, 1, offsets[part] / Long.SIZE);
            MethodHandle bits = MethodHandles.filterReturnValue(
                    word, MethodHandles.insertArguments(TAKE, 1, offsets[part] % Long.SIZE));
            parts.add(MethodHandles.filterReturnValue(bits, ofBits(primitive(part))));
        }
        load = MethodHandles.filterArguments(load, 0, parts.toArray(new MethodHandle[0]));
        return MethodHandles.permuteArguments(
                load, methodType(load.type().returnType(), SmallBox.class), new int[offsets.length]);
    }

    private static MethodHandle toBits(Class<?> type) {
        if (type == double.class) {
            return Handles.find(Double.class, "doubleToRawLongBits", methodType(long.class, double.class));
        }
        if (type == float.class) {
            return Handles.find(Float.class, "floatToRawIntBits", methodType(int.class, float.class))
                    .asType(methodType(long.class, float.class));
        }
        return MethodHandles.explicitCastArguments(MethodHandles.identity(long.class), methodType(long.class, type));
    }

    private static MethodHandle ofBits(Class<?> type) {
        if (type == double.class) {
            return Handles.find(Double.class, "longBitsToDouble", methodType(double.class, long.class));
        }
        if (type == float.class) {
            return MethodHandles.explicitCastArguments(
                    Handles.find(Float.class, "intBitsToFloat", methodType(float.class, int.class)),
                    methodType(float.class, long.class));
        }
        return MethodHandles.explicitCastArguments(MethodHandles.identity(long.class), methodType(type, long.class));
    }

    static long place(long bits, long mask, int offset) {
        return (bits & mask) << offset;
    }

    static long join(long left, long right) {
        return left | right;
    }

    static long take(long word, int offset) {
        return word >>> offset;
    }

    static long word(SmallBox<?> box, int index) {
        return index == 0 ? box.w0 : index == 1 ? ((SmallBox2<?>) box).w1 : box.word(index);
    }

    static void store(SmallBox<?> box, long word) {
        box.w0 = word;
    }

    static void store(SmallBox<?> box, long first, long second) {
        box.w0 = first;
        ((SmallBox2<?>) box).w1 = second;
    }

    static void store(SmallBox<?> box, long[] words) {
        for (int i = 0; i < words.length; i++) {
            box.setWord(i, words[i]);
        }
    }
}
