package inlay.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime image with a program in it that uses all the containers. */
class RuntimeImageTest {

    private static final Path SOURCES = Path.of("src", "it", "users", "together", "src", "main", "java");
    private static final int TIMEOUT_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void shouldRunFromAnImageOfItsModulesAlone() throws Exception {
        Path classes = folder.resolve("classes");
        Path image = folder.resolve("image");
        compile(classes);
        run(
                "jlink",
                "--module-path",
                modulePath(Stream.of(classes)),
                "--add-modules",
                "consumer.together",
                "--output",
                image.toString());

        Set<String> modules = start(image, "--list-modules").stream()
                .map(module -> module.replaceFirst("@.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "consumer.together",
                        "inlay.slimvec",
                        "inlay.smallbox",
                        "inlay.smallvec",
                        "inlay.vec",
                        "java.base")),
                modules);
        assertEquals(
                List.of("10 [even, odd, even, odd, even]"),
                start(image, "-ea", "-m", "consumer.together/consumer.together.Main", "named"));
    }

    private static void compile(Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "--module-path", modulePath(Stream.of()), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        run("javac", arguments.toArray(String[]::new));
    }

    private static String modulePath(Stream<Path> more) {
        return Stream.concat(PackagedJar.paths(), more)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(String tool, String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output, true);
        int exit = ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments);
        assertEquals(0, exit, output::toString);
    }

    /** Starts the image's launcher and returns the lines that it prints. */
    private List<String> start(Path image, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(image.resolve(Path.of("bin", "java")).toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS), command::toString);
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output);
        assertEquals(0, process.exitValue(), () -> String.join("\n", lines));
        return lines;
    }
}
