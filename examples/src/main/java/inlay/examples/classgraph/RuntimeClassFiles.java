package inlay.examples.classgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The class files of the running JVM, as its {@code jrt:} file system shows them. */
final class RuntimeClassFiles {
    private static final Path MODULES = runtime().getPath("modules");

    private RuntimeClassFiles() {}

    private static FileSystem runtime() {
        return FileSystems.getFileSystem(URI.create("jrt:/"));
    }

    /** Whether the running JVM has a module of this name. */
    static boolean hasModule(String module) {
        return !module.isBlank() && !module.contains("/") && Files.isDirectory(MODULES.resolve(module));
    }

    /** All class files of the given modules, or of every module if none is given, in a fixed order. */
    static List<Path> list(Collection<String> modules) throws IOException {
        List<Path> roots = new ArrayList<>();
        for (String module : modules) {
            roots.add(MODULES.resolve(module));
        }
        List<Path> files = new ArrayList<>();
        for (Path root : roots.isEmpty() ? List.of(MODULES) : roots) {
            try (Stream<Path> tree = Files.walk(root)) {
                tree.filter(RuntimeClassFiles::isClass).forEach(files::add);
            }
        }
        return files.stream().distinct().sorted().toList();
    }

    /** Parses the files on all cores; the result keeps their order. */
    static List<ParsedClass> parse(List<Path> files, Runnable afterEach) {
        return files.parallelStream()
                .map(file -> {
                    ParsedClass parsed = parse(file);
                    afterEach.run();
                    return parsed;
                })
                .toList();
    }

    private static ParsedClass parse(Path file) {
        try {
            return ClassFileParser.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(Path path) {
        String file = path.getFileName() == null ? "" : path.getFileName().toString();
        return file.endsWith(".class") && !file.equals("module-info.class");
    }
}
