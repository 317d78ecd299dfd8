package inlay.bench.lists;

import inlay.smallvec.SmallVec;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Call sites that meet one capacity only, in a JVM that has used others elsewhere, or has not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PollutedProfile {

    private static final int TRAINING_ROUNDS = 20_000;

    /** What the JVM has done before. */
    public enum Profile {
        CLEAN,
        /** The same once more: what two runs of one thing differ by is the noise. */
        CLEAN_AGAIN,
        POLLUTED
    }

    @Param
    public Profile profile;

    private final Integer[] elements = {1, 2, 3, 4};
    private final List<Integer> list = SmallVec.withInlineCapacity(4);

    @Setup
    public void train(Blackhole blackhole) {
        list.addAll(List.of(elements));
        if (profile != Profile.POLLUTED) {
            return;
        }
        for (int round = 0; round < TRAINING_ROUNDS; round++) {
            for (int capacity : new int[] {2, 8, 16}) {
                useElsewhere(SmallVec.withInlineCapacity(capacity), blackhole);
            }
        }
    }

    private void useElsewhere(List<Integer> other, Blackhole blackhole) {
        for (Integer element : elements) {
            other.add(element);
        }
        for (int i = 0; i < other.size(); i++) {
            blackhole.consume(other.set(i, other.get(i)));
        }
        for (Integer element : other) {
            blackhole.consume(element);
        }
        other.forEach(blackhole::consume);
        blackhole.consume(other.indexOf(elements[3]));
        blackhole.consume(other.toArray());
    }

    @Benchmark
    public List<Integer> add() {
        List<Integer> built = SmallVec.withInlineCapacity(4);
        for (Integer element : elements) {
            built.add(element);
        }
        return built;
    }

    @Benchmark
    public int get() {
        List<Integer> read = list;
        int sum = 0;
        for (int i = 0; i < read.size(); i++) {
            sum += read.get(i);
        }
        return sum;
    }

    @Benchmark
    public int set() {
        List<Integer> written = list;
        int sum = 0;
        for (int i = 0; i < written.size(); i++) {
            sum += written.set(i, elements[i]);
        }
        return sum;
    }

    @Benchmark
    public int loop() {
        int sum = 0;
        for (int element : list) {
            sum += element;
        }
        return sum;
    }

    @Benchmark
    public void forEach(Blackhole blackhole) {
        list.forEach(blackhole::consume);
    }

    @Benchmark
    public int indexOf() {
        return list.indexOf(elements[3]);
    }

    @Benchmark
    public Object[] toArray() {
        return list.toArray();
    }
}
