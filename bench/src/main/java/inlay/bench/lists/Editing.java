package inlay.bench.lists;

import org.openjdk.jmh.annotations.Benchmark;

/** An element is removed and put back where it was, so that the list is the same before each operation. */
public class Editing extends FilledList {

    @Benchmark
    public Integer front() {
        return removeAndInsert(0);
    }

    @Benchmark
    public Integer middle() {
        return removeAndInsert(size / 2);
    }

    @Benchmark
    public Integer end() {
        Integer removed = list.remove(size - 1);
        list.add(removed);
        return removed;
    }

    private Integer removeAndInsert(int index) {
        Integer removed = list.remove(index);
        list.add(index, removed);
        return removed;
    }
}
