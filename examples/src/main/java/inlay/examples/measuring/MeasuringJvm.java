package inlay.examples.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a JVM of its own for each measurement, with the same JDK and the same modules, or class path, as this one. */
public final class MeasuringJvm {
    private final Path directory;
    private final Class<?> program;

    /**
     * Prepares to measure.
     *
     * @param directory where the figures and the output of the JVMs go
     * @param program the main class, which writes its figures to the file that its last argument names
     */
    public MeasuringJvm(Path directory, Class<?> program) {
        this.directory = directory;
        this.program = program;
    }

    /** Runs one measurement to its end. */
    public Figures run(String name, List<String> jvmOptions, List<String> arguments)
            throws IOException, InterruptedException, ExperimentFailure {
        Path figures = directory.resolve("figures.properties");
        Path log = directory.resolve("measuring-jvm.log");
        Files.deleteIfExists(figures);
        Process process = new ProcessBuilder(command(jvmOptions, arguments, figures))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new ExperimentFailure("the JVM that measured " + name + " ended with exit code " + exit
                        + "; its output is in " + log);
            }
        } finally {
            process.destroyForcibly();
        }
        Figures read = Figures.read(figures);
        Files.delete(figures);
        Files.delete(log);
        return read;
    }

    private List<String> command(List<String> jvmOptions, List<String> arguments, Path figures) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        if (program.getModule().isNamed()) {
            command.addAll(List.of("-p", System.getProperty("jdk.module.path", "")));
            command.addAll(List.of("-m", program.getModule().getName() + "/" + program.getName()));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        }
        command.addAll(arguments);
        command.add(figures.toString());
        return command;
    }

    /** What JOL needs: it asks the VM for sizes through an agent, and walks the fields of open packages much faster. */
    public static List<String> optionsForLayouts(String... walkedPackages) {
        List<String> options = new ArrayList<>();
        options.add("--add-modules=java.instrument,jdk.attach");
        options.add("-Djdk.attach.allowAttachSelf=true");
        options.add("-XX:+EnableDynamicAgentLoading");
        for (String walked : walkedPackages) {
            options.add("--add-opens=" + walked + "=jol.core");
        }
        return options;
    }
}
