package inlay.bench.lists;

import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * What {@code Vec} does in one call against what one writes with {@code ArrayList}. Each puts back what it took out, so
 * that the list is the same, or as long, before each operation.
 */
public class Rearranging extends FilledList {

    private Vec<Integer> vec;
    private ArrayList<Integer> arrayList;
    private int from;
    private int to;
    private List<Integer> replacement;

    @Setup
    public void chooseRange() {
        vec = peer.ours() ? (Vec<Integer>) list : null;
        arrayList = peer.ours() ? null : (ArrayList<Integer>) list;
        from = size / 4;
        to = from + (size + 1) / 2;
        replacement = Arrays.asList(elements).subList(0, to - from);
    }

    /** One more element than before and one less again, then no unused memory: spills and comes back at n = N. */
    @Benchmark
    public List<Integer> spillAndReturn() {
        list.add(size);
        list.remove(size);
        if (peer.ours()) {
            vec.shrinkToFit();
        } else {
            arrayList.trimToSize();
        }
        return list;
    }

    @Benchmark
    public List<Integer> splitOffAndAppend() {
        if (peer.ours()) {
            Vec<Integer> tail = vec.splitOff(from);
            vec.append(tail);
            return tail;
        }
        List<Integer> range = arrayList.subList(from, size);
        List<Integer> tail = new ArrayList<>(range);
        range.clear();
        arrayList.addAll(tail);
        tail.clear();
        return tail;
    }

    @Benchmark
    public List<Integer> drainAndInsert() {
        if (peer.ours()) {
            Vec<Integer> drained = vec.drain(from, to);
            vec.addAll(from, drained);
            return drained;
        }
        List<Integer> range = arrayList.subList(from, to);
        List<Integer> drained = new ArrayList<>(range);
        range.clear();
        arrayList.addAll(from, drained);
        return drained;
    }

    /** The replacement is as long as what it replaces. */
    @Benchmark
    public List<Integer> splice() {
        if (peer.ours()) {
            return vec.splice(from, to, replacement);
        }
        List<Integer> range = arrayList.subList(from, to);
        List<Integer> removed = new ArrayList<>(range);
        range.clear();
        arrayList.addAll(from, replacement);
        return removed;
    }
}
