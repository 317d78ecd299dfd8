package inlay.examples.classgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a JVM of its own for each measurement, with the same JDK and modules as this one. */
final class MeasuringJvm {
    private final Path directory;
    private final Collector collector;

    /**
     * Prepares to measure.
     *
     * @param directory where the figures and the output of the JVMs go
     * @param collector what every JVM collects garbage with
     */
    MeasuringJvm(Path directory, Collector collector) {
        this.directory = directory;
        this.collector = collector;
    }

    /** Runs one measurement to its end. */
    Figures run(Measurement measurement, Contender contender, String input)
            throws IOException, InterruptedException, ExperimentFailure {
        Path figures = directory.resolve("figures.properties");
        Path log = directory.resolve("measuring-jvm.log");
        Files.deleteIfExists(figures);
        List<String> command = command(measurement, contender, input, figures);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new ExperimentFailure("the JVM that measured " + measurement + " with " + contender.label()
                        + " ended with exit code " + exit + "; its output is in " + log);
            }
        } finally {
            process.destroyForcibly();
        }
        Figures read = Figures.read(figures);
        Files.delete(figures);
        Files.delete(log);
        return read;
    }

    private List<String> command(Measurement measurement, Contender contender, String input, Path figures) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(measurement.jvmOptions());
        command.add(collector.flag());
        command.addAll(List.of("-p", System.getProperty("jdk.module.path", "")));
        command.addAll(List.of("-m", "inlay.examples/" + MeasuringProgram.class.getName()));
        command.addAll(List.of(measurement.name(), contender.label(), input, figures.toString()));
        return command;
    }
}
