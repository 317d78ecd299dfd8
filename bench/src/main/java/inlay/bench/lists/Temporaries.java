package inlay.bench.lists;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.jetbrains.kotlin.com.intellij.util.SmartList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;

/**
 * A list that is built, read once and dropped. Each is made where its class is known: a method that returns it as
 * {@code List} would hide the class from the compiler of 17. What is done with it is always inlined, as if it were
 * written there.
 */
@SuppressWarnings("JdkObsolete")
public class Temporaries extends FilledList {

    @Benchmark
    public int byIndex() {
        return switch (peer) {
            case ARRAY_LIST, ARRAY_LIST_AGAIN -> sumByIndex(new ArrayList<>(), elements);
            case ARRAY_LIST_PRESIZED -> sumByIndex(new ArrayList<>(size), elements);
            case LINKED_LIST -> sumByIndex(new LinkedList<>(), elements);
            case SMART_LIST -> sumByIndex(new SmartList<>(), elements);
            case FAST_LIST -> sumByIndex(new FastList<>(), elements);
            case FASTUTIL -> sumByIndex(new ObjectArrayList<>(), elements);
            case HPPC -> sumByIndex(new HppcList<>(), elements);
            case SMALL_VEC_2 -> sumByIndex(SmallVec.withInlineCapacity(2), elements);
            case SMALL_VEC_4 -> sumByIndex(SmallVec.withInlineCapacity(4), elements);
            case SMALL_VEC_8 -> sumByIndex(SmallVec.withInlineCapacity(8), elements);
            case SMALL_VEC_16 -> sumByIndex(SmallVec.withInlineCapacity(16), elements);
            case SLIM_VEC -> sumByIndex(SlimVec.create(), elements);
        };
    }

    @Benchmark
    public int byLoop() {
        return switch (peer) {
            case ARRAY_LIST, ARRAY_LIST_AGAIN -> sumByLoop(new ArrayList<>(), elements);
            case ARRAY_LIST_PRESIZED -> sumByLoop(new ArrayList<>(size), elements);
            case LINKED_LIST -> sumByLoop(new LinkedList<>(), elements);
            case SMART_LIST -> sumByLoop(new SmartList<>(), elements);
            case FAST_LIST -> sumByLoop(new FastList<>(), elements);
            case FASTUTIL -> sumByLoop(new ObjectArrayList<>(), elements);
            case HPPC -> sumByLoop(new HppcList<>(), elements);
            case SMALL_VEC_2 -> sumByLoop(SmallVec.withInlineCapacity(2), elements);
            case SMALL_VEC_4 -> sumByLoop(SmallVec.withInlineCapacity(4), elements);
            case SMALL_VEC_8 -> sumByLoop(SmallVec.withInlineCapacity(8), elements);
            case SMALL_VEC_16 -> sumByLoop(SmallVec.withInlineCapacity(16), elements);
            case SLIM_VEC -> sumByLoop(SlimVec.create(), elements);
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
    private static int sumByLoop(List<Integer> list, Integer[] elements) {
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
