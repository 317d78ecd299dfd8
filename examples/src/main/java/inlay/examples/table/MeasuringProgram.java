package inlay.examples.table;

import com.sun.management.ThreadMXBean;
import inlay.examples.measuring.Figures;
import inlay.examples.measuring.JavaRuntime;
import inlay.examples.measuring.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.openjdk.jol.info.GraphLayout;
import org.openjdk.jol.vm.VM;
import org.openjdk.jol.vm.VirtualMachine;

/** The main class of a measuring JVM: one table, either its bytes or its recomputation. */
final class MeasuringProgram {
    /** Rounds before the first one that is measured; the compiler is done by then. */
    static final int WARM_UP_ROUNDS = 4000;

    static final int WINDOWS = 15;

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private MeasuringProgram() {}

    /** Arguments: which table, how many rounds in each window or 0 to count bytes, the file for the figures. */
    public static void main(String[] arguments) throws IOException {
        Table table = OrderFile.load(TableKind.valueOf(arguments[0]), OrderFile.read());
        int rounds = Integer.parseInt(arguments[1]);
        Figures figures = new Figures();
        if (rounds == 0) {
            figures.put(Metric.BYTES, bytes(table));
        } else {
            measure(table, rounds, figures);
        }
        figures.put("rows", String.valueOf(table.rows()));
        figures.put("checksum", Long.toHexString(table.checksum()));
        figures.put("headers", JavaRuntime.headerLayout());
        figures.put("collector", JavaRuntime.collector());
        figures.write(Path.of(arguments[2]));
    }

    private static void measure(Table table, int rounds, Figures figures) {
        Recomputation recomputation = new Recomputation(table);
        run(recomputation, WARM_UP_ROUNDS);
        double[] times = new double[WINDOWS];
        double[] allocations = new double[WINDOWS];
        for (int window = 0; window < WINDOWS; window++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            run(recomputation, rounds);
            times[window] = (System.nanoTime() - start) / (double) rounds;
            allocations[window] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) rounds;
        }
        figures.put(Metric.TIME, Sample.median(times));
        figures.put(Metric.ALLOCATION, Sample.median(allocations));
    }

    private static void run(Recomputation recomputation, int rounds) {
        for (int round = 0; round < rounds; round++) {
            recomputation.run();
        }
    }

    /** The arrays and cells of a table alone, since a box refers to what is shared by all, and the values with all they refer to. */
    private static long bytes(Table table) {
        VirtualMachine vm = VM.current();
        long structure =
                distinct(table.structure()).stream().mapToLong(vm::sizeOf).sum();
        return structure
                + GraphLayout.parseInstance(distinct(table.referents()).toArray())
                        .totalSize();
    }

    private static Set<Object> distinct(Collection<Object> objects) {
        Set<Object> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(objects);
        return distinct;
    }
}
