package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.vec.suite.ClassFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A program with records in packages of every kind, run as a module or on the class path. */
final class RecordModule {

    private static final String MODULE = """
            module program {
                requires inlay.smallbox;
                exports exported;
                opens opened;
            }
            """;

    private static final String MAIN = """
            package concealed;

            import inlay.smallbox.*;
            import java.lang.invoke.MethodHandles;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    for (Object value : exported.Values.all()) print(SmallBox.of(value, Space.S4));
                    for (Object value : opened.Values.all()) print(SmallBox.of(value, Space.S4));
                    for (Object value : concealed.Values.all()) print(SmallBox.of(value, Space.S4));
                    Hidden hidden = new Hidden(1);
                    SmallBox<Hidden> opened =
                            SmallBox.of(hidden, Space.S1, Layout.ofRecord(MethodHandles.lookup(), Hidden.class));
                    System.out.println("concealed.Hidden by its owner " + opened.isInline());
                }

                static void print(SmallBox<?> box) {
                    if (box.isHeap() && box.get() != box.get()) throw new AssertionError();
                    System.out.println(box.get().getClass().getName() + " " + box.isInline());
                }
            }
            """;

    private static final String VALUES = """
            package %s;

            public class Values {
                public static Object[] all() {
                    return new Object[] {%s};
                }
            }
            """;

    private RecordModule() {}

    /** Compiles the program, runs it, and returns what it prints. */
    static List<String> run(boolean asModule) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("inlay");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            String boxes = ClassFiles.root(SmallBox.class).toString();
            Path classes = folder.resolve("classes");
            compile(folder, classes, boxes, asModule);
            String path = classes + File.pathSeparator + boxes;
            command.addAll(
                    asModule
                            ? List.of("-p", path, "-m", "program/concealed.Main")
                            : List.of("-cp", path, "concealed.Main"));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), output);
            return output.lines().toList();
        } finally {
            delete(folder);
        }
    }

    private static void compile(Path folder, Path classes, String boxes, boolean asModule) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), asModule ? "-p" : "-cp", boxes));
        if (asModule) {
            arguments.add(write(folder, "module-info", MODULE));
        }
        arguments.add(write(folder, "concealed/Main", MAIN));
        for (String name : List.of("exported", "opened", "concealed")) {
            String values = "new Public(1, 2), new Hidden(3)";
            if (name.equals("exported")) {
                values += ", new OfHidden(new Hidden(4))";
                arguments.add(write(
                        folder, "exported/OfHidden", "package exported; public record OfHidden(Hidden hidden) {}"));
            }
            arguments.add(write(folder, name + "/Values", VALUES.formatted(name, values)));
            arguments.add(write(
                    folder, name + "/Public", "package " + name + "; public record Public(int first, long second) {}"));
            arguments.add(write(folder, name + "/Hidden", "package " + name + "; record Hidden(int number) {}"));
        }
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        assertEquals(0, compiler.run(System.out, System.err, arguments.toArray(new String[0])));
    }

    private static String write(Path folder, String name, String source) throws IOException {
        Path file = folder.resolve(name + ".java");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, source).toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
