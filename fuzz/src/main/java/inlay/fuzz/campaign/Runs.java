package inlay.fuzz.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All runs of a campaign. */
final class Runs {

    private static final int MILLISECONDS_BETWEEN_UPDATES = 500;
    private static final long SECONDS_TO_END = 20;

    private final Plan plan;
    private final List<TargetRun> all;
    private volatile boolean interrupted;

    Runs(Plan plan) {
        this.plan = plan;
        this.all = plan.targets().stream()
                .map(target -> new TargetRun(target, plan))
                .toList();
    }

    List<TargetRun> all() {
        return all;
    }

    int findings() {
        return all.stream().mapToInt(run -> run.findings().size()).sum();
    }

    /** Runs all targets; false if an interrupt ended them early. */
    boolean run() throws IOException, InterruptedException {
        Thread campaign = Thread.currentThread();
        Thread hook = new Thread(() -> interrupt(campaign), "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        ExecutorService executor = Executors.newFixedThreadPool(plan.jobs());
        try (ProgressLine line = new ProgressLine(plan, all)) {
            List<Future<?>> futures = new ArrayList<>();
            for (TargetRun run : all) {
                futures.add(executor.submit(() -> {
                    run.run();
                    return run;
                }));
            }
            for (Future<?> future : futures) {
                await(future, line);
            }
        } finally {
            executor.shutdownNow();
        }
        if (!interrupted) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        return !interrupted;
    }

    /** The JVM goes on for as long as this hook runs: time for the report. */
    private void interrupt(Thread campaign) {
        interrupted = true;
        all.forEach(TargetRun::stop);
        try {
            campaign.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Future<?> future, ProgressLine line) throws IOException, InterruptedException {
        while (true) {
            try {
                future.get(MILLISECONDS_BETWEEN_UPDATES, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillRunning) {
                line.update();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
            }
        }
    }
}
