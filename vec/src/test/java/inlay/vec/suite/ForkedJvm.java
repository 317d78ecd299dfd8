package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.vec.Vec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jol.info.GraphLayout;

/** Runs a main class of the tests on the class path of a virtual machine of its own, with options of its own. */
public final class ForkedJvm {

    private static final int TIMEOUT_SECONDS = 120;
    private static final String RESULT = "result ";

    private ForkedJvm() {}

    /** For the main class: hands a line over to the test that waits for it. */
    public static void result(String line) {
        System.out.println(RESULT + line);
    }

    /**
     * Runs a main class to its end.
     *
     * @param mainClass what to run, with what comes from the same folder or archive
     * @param container the list that it uses, with what comes from the same folder or archive
     * @param options of the virtual machine
     * @return its results, line by line
     */
    public static List<String> run(Class<?> mainClass, Class<?> container, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(Stream.of(mainClass, ForkedJvm.class, container, Vec.class, GraphLayout.class)
                .map(type -> ClassFiles.root(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass.getName());
        Path output = Files.createTempFile("inlay", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                assertTrue(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS), () -> "no end of " + command);
            } finally {
                process.destroyForcibly();
            }
            List<String> lines = Files.readAllLines(output);
            assertEquals(0, process.exitValue(), () -> command + "\n" + String.join("\n", lines));
            return lines.stream()
                    .filter(line -> line.startsWith(RESULT))
                    .map(line -> line.substring(RESULT.length()))
                    .toList();
        } finally {
            Files.delete(output);
        }
    }
}
