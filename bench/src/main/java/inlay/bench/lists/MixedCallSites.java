package inlay.bench.lists;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Call sites that have seen one, two or four classes of list before they are measured with one of them. All classes
 * take turns, the measured one last, until the call sites are compiled for what they have seen.
 */
public class MixedCallSites extends FilledList {

    private static final int TRAINING_ROUNDS = 20_000;

    /** Of these the first are the others that a call site has seen. */
    private static final List<Peer> OTHERS =
            List.of(Peer.ARRAY_LIST, Peer.SMALL_VEC_4, Peer.SLIM_VEC, Peer.SMALL_VEC_8, Peer.SMALL_VEC_2);

    @Param("1")
    public int classesSeen;

    private List<Integer> equal;
    private int sum;

    @Setup
    public void train(Blackhole blackhole) {
        equal = filled();
        List<Peer> met = met(peer, classesSeen);
        List<List<Integer>> lists = new ArrayList<>();
        for (Peer other : met) {
            List<Integer> made = other.create(size);
            made.addAll(source);
            lists.add(made);
        }
        for (int round = 0; round < TRAINING_ROUNDS; round++) {
            for (int i = 0; i < lists.size(); i++) {
                useAll(met.get(i), lists.get(i), blackhole);
            }
        }
    }

    /** The classes that a call site meets, the measured one last. */
    static List<Peer> met(Peer measured, int classes) {
        List<Peer> met = new ArrayList<>();
        for (Peer other : OTHERS) {
            boolean same = other == measured || (other.isArrayList() && measured.isArrayList());
            if (!same && met.size() < classes - 1) {
                met.add(other);
            }
        }
        met.add(measured);
        return met;
    }

    private void useAll(Peer other, List<Integer> used, Blackhole blackhole) {
        blackhole.consume(addTo(other.create(size), elements));
        blackhole.consume(sumByGet(used));
        blackhole.consume(sumByLoop(used));
        blackhole.consume(sumByForEach(used));
        blackhole.consume(indexIn(used, elements[size - 1]));
        blackhole.consume(arrayOf(used));
        blackhole.consume(setIn(used, elements));
        blackhole.consume(removeEvenFrom(used, source));
        blackhole.consume(refill(used, source));
        blackhole.consume(sorted(used));
        blackhole.consume(equalLists(used, equal));
    }

    @Benchmark
    public List<Integer> add() {
        return addTo(peer.create(size), elements);
    }

    @Benchmark
    public int get() {
        return sumByGet(list);
    }

    @Benchmark
    public int set() {
        return setIn(list, elements);
    }

    @Benchmark
    public int loop() {
        return sumByLoop(list);
    }

    @Benchmark
    public int forEach() {
        return sumByForEach(list);
    }

    @Benchmark
    public int indexOf() {
        return indexIn(list, elements[size - 1]);
    }

    @Benchmark
    public Object[] toArray() {
        return arrayOf(list);
    }

    /** Cleared and filled again before. */
    @Benchmark
    public List<Integer> removeIf() {
        return removeEvenFrom(list, source);
    }

    /** Cleared before. */
    @Benchmark
    public List<Integer> addAll() {
        return refill(list, source);
    }

    /** Of a list that is sorted. */
    @Benchmark
    public List<Integer> sort() {
        return sorted(list);
    }

    @Benchmark
    public boolean equalTo() {
        return equalLists(list, equal);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static List<Integer> addTo(List<Integer> list, Integer[] elements) {
        for (Integer element : elements) {
            list.add(element);
        }
        return list;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static int sumByGet(List<Integer> list) {
        int sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += list.get(i);
        }
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static int setIn(List<Integer> list, Integer[] elements) {
        int sum = 0;
        for (int i = 0; i < elements.length; i++) {
            sum += list.set(i, elements[i]);
        }
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static int sumByLoop(List<Integer> list) {
        int sum = 0;
        for (int element : list) {
            sum += element;
        }
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private int sumByForEach(List<Integer> list) {
        sum = 0;
        list.forEach(element -> sum += element);
        return sum;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static int indexIn(List<Integer> list, Integer element) {
        return list.indexOf(element);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static Object[] arrayOf(List<Integer> list) {
        return list.toArray();
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static List<Integer> refill(List<Integer> list, List<Integer> source) {
        list.clear();
        list.addAll(source);
        return list;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static List<Integer> removeEvenFrom(List<Integer> list, List<Integer> source) {
        list.clear();
        list.addAll(source);
        list.removeIf(element -> (element & 1) == 0);
        return list;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static List<Integer> sorted(List<Integer> list) {
        list.sort(null);
        return list;
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static boolean equalLists(List<Integer> list, List<Integer> other) {
        return list.equals(other);
    }
}
