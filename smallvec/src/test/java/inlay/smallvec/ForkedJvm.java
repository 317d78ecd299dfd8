package inlay.smallvec;

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
final class ForkedJvm {

    private static final int TIMEOUT_SECONDS = 120;
    private static final String RESULT = "result ";

    private ForkedJvm() {}

    /** For the main class: hands a line over to the test that waits for it. */
    static void result(String line) {
        System.out.println(RESULT + line);
    }

    /** Runs a main class to its end and returns its results, line by line. */
    static List<String> run(Class<?> mainClass, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(Stream.of(mainClass, SmallVec.class, Vec.class, GraphLayout.class)
                .map(type -> ClassFiles.root(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
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
