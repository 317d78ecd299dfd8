package inlay.vec.suite;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** Where classes come from, on the module path as on the class path. */
public final class ClassFiles {

    private ClassFiles() {}

    /** The class file of a class. */
    public static byte[] read(Class<?> type) throws IOException {
        try (InputStream file = Objects.requireNonNull(type.getResourceAsStream("/" + path(type)), type::getName)) {
            return file.readAllBytes();
        }
    }

    /** The folder or archive that a class was read from. */
    public static Path root(Class<?> type) {
        String file = Objects.requireNonNull(type.getResource("/" + path(type)), type::getName)
                .toString();
        String root = file.substring(0, file.length() - path(type).length());
        String archive =
                root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
        return Path.of(URI.create(archive));
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }
}
