package inlay.fuzz.bugs;

import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles the package of a container with one of its files changed. Nothing is written to disk. */
final class Compilation {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Compilation() {}

    /**
     * The classes of the package that a bug is in.
     *
     * @return class file by class name
     * @throws IllegalStateException if the bug no longer applies, or does not compile
     */
    static Map<String, byte[]> of(Bug bug) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        COMPILER.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8);
                Classes classes = new Classes(files)) {
            boolean compiled = COMPILER.getTask(null, classes, diagnostics, options(), null, sources(files, bug))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(bug.name() + " does not compile:\n" + errors(diagnostics));
            }
            return classes.files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options() {
        String classPath = Stream.of(Vec.class, SmallVec.class, SlimVec.class, SmallBox.class, Nullable.class)
                .map(Compilation::placeOf)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-classpath", classPath, "-proc:none", "-nowarn", "-g");
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JavaFileObject> sources(StandardJavaFileManager files, Bug bug) throws IOException {
        Path changed = bug.file();
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> siblings = Files.list(changed.resolveSibling("."))) {
            for (Path sibling :
                    siblings.filter(Files::isRegularFile).map(Path::normalize).toList()) {
                if (!sibling.getFileName().equals(changed.getFileName())) {
                    files.getJavaFileObjects(sibling).forEach(sources::add);
                }
            }
        }
        sources.add(new Source(changed, bug.patched()));
        return sources;
    }

    private static String errors(DiagnosticCollector<?> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(Path file, String content) {
            super(file.toUri(), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    /** Keeps what is compiled. */
    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Classes(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> files() {
            return written.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> entry.getValue().toByteArray()));
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream file = new ByteArrayOutputStream();
                    written.put(className, file);
                    return file;
                }
            };
        }
    }
}
