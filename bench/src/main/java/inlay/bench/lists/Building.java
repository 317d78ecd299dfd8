package inlay.bench.lists;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Lists that are filled. The first two make a list each time; the third fills one list again and again. */
public class Building extends FilledList {

    @Benchmark
    public List<Integer> build() {
        List<Integer> built = peer.create(size);
        for (Integer element : elements) {
            built.add(element);
        }
        return built;
    }

    @Benchmark
    public List<Integer> addAll() {
        List<Integer> built = peer.create(size);
        built.addAll(source);
        return built;
    }

    @Benchmark
    public List<Integer> clearAndRefill() {
        List<Integer> refilled = list;
        refilled.clear();
        for (Integer element : elements) {
            refilled.add(element);
        }
        return refilled;
    }
}
