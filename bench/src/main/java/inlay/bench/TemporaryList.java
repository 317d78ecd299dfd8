package inlay.bench;

import inlay.smallvec.SmallVec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A list that is built, read once and dropped. Each kind is made where its class is known: a method that returns it as
 * {@code List} would hide the class from the compiler of 17. What is done with it is always inlined, as if it were
 * written there.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TemporaryList {

    @Param({"ARRAY_LIST", "ARRAY_LIST_AGAIN", "SMALL_VEC_2", "SMALL_VEC_4", "SMALL_VEC_8"})
    public Kind kind;

    @Param({"2", "4", "8", "16"})
    public int size;

    private Integer[] elements;

    @Setup
    public void boxElements() {
        elements = new Integer[size];
        for (int i = 0; i < size; i++) {
            elements[i] = i * 31;
        }
    }

    @Benchmark
    public int byIndex() {
        return switch (kind) {
            case ARRAY_LIST, ARRAY_LIST_AGAIN -> sumByIndex(new ArrayList<>(), elements);
            case SMALL_VEC_2 -> sumByIndex(SmallVec.withInlineCapacity(2), elements);
            case SMALL_VEC_4 -> sumByIndex(SmallVec.withInlineCapacity(4), elements);
            case SMALL_VEC_8 -> sumByIndex(SmallVec.withInlineCapacity(8), elements);
            case SLIM_VEC -> throw new IllegalStateException("not made for temporaries");
        };
    }

    @Benchmark
    public int byForEach() {
        return switch (kind) {
            case ARRAY_LIST, ARRAY_LIST_AGAIN -> sumByForEach(new ArrayList<>(), elements);
            case SMALL_VEC_2 -> sumByForEach(SmallVec.withInlineCapacity(2), elements);
            case SMALL_VEC_4 -> sumByForEach(SmallVec.withInlineCapacity(4), elements);
            case SMALL_VEC_8 -> sumByForEach(SmallVec.withInlineCapacity(8), elements);
            case SLIM_VEC -> throw new IllegalStateException("not made for temporaries");
        };
    }

    @CompilerControl(CompilerControl.Mode.INLINE)
    private static int sumByIndex(List<Integer> list, Integer[] elements) {
        for (Integer element : elements) {
            list.add(element);
        }
        int sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += list.get(i);
        }
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.INLINE)
    private static int sumByForEach(List<Integer> list, Integer[] elements) {
        for (Integer element : elements) {
            list.add(element);
        }
        int sum = 0;
        for (int element : list) {
            sum += element;
        }
        return sum;
    }
}
