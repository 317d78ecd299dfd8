package inlay.examples.classgraph;

import inlay.examples.measuring.Sample;

/** Wall-clock times in milliseconds. */
final class Stopwatch {
    private Stopwatch() {}

    static double milliseconds(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The median over repetitions, after repetitions that only warm up. */
    static double medianMilliseconds(int warmUps, int repetitions, Runnable action) {
        for (int i = 0; i < warmUps; i++) {
            action.run();
        }
        double[] times = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            times[i] = milliseconds(action);
        }
        return Sample.median(times);
    }

    /** The median time of a full collection of the heap as it is. */
    static double medianFullCollection() {
        return medianMilliseconds(2, 9, System::gc);
    }
}
