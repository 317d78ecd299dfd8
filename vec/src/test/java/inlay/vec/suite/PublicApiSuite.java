package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users can reach, as listed in {@code public-api.txt} beside the test: a change of it has to be a change of that
 * list.
 */
public abstract class PublicApiSuite {

    private static final String LIST = "public-api.txt";

    /** For subclasses. */
    protected PublicApiSuite() {}

    /** All public classes of the container and of its contract. */
    protected abstract List<Class<?>> types();

    @Test
    void shouldHaveTheMembersListed() throws IOException {
        Set<String> actual = new TreeSet<>();
        for (Class<?> type : types()) {
            Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
                    .<Member>flatMap(Arrays::stream)
                    .filter(member -> !member.isSynthetic())
                    .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                    .forEach(member -> actual.add(type.getSimpleName() + ": " + describe(member)));
        }
        Set<String> listed = new TreeSet<>(listed());

        List<String> differences = new ArrayList<>();
        listed.stream().filter(line -> !actual.contains(line)).forEach(line -> differences.add("- " + line));
        actual.stream().filter(line -> !listed.contains(line)).forEach(line -> differences.add("+ " + line));

        assertTrue(differences.isEmpty(), () -> LIST + " differs:\n" + String.join("\n", differences));
        assertEquals(new ArrayList<>(listed), listed(), "sorted, each once");
    }

    private List<String> listed() throws IOException {
        return CommittedFile.lines(getClass(), LIST);
    }

    /** Name, parameters and result first, as that is what one looks for. */
    private static String describe(Member member) {
        String modifiers = Modifier.toString(member.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE);
        if (member instanceof Method method) {
            return method.getName() + parameters(method) + " "
                    + method.getReturnType().getSimpleName() + ", " + modifiers;
        }
        if (member instanceof Constructor<?> constructor) {
            return "<init>" + parameters(constructor) + ", " + modifiers;
        }
        return member.getName() + " " + ((Field) member).getType().getSimpleName() + ", " + modifiers;
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void shouldShowOneClassAndItsContract() throws Exception {
        for (Class<?> type : types()) {
            Set<String> expected = types().stream()
                    .filter(other -> other.getPackage() == type.getPackage())
                    .map(Class::getSimpleName)
                    .collect(Collectors.toSet());
            assertEquals(expected, publicClassesBeside(type));
        }
    }

    private static Set<String> publicClassesBeside(Class<?> type) throws Exception {
        Path root = ClassFiles.root(type);
        if (Files.isDirectory(root)) {
            return publicClassesIn(root, type);
        }
        try (FileSystem archive = FileSystems.newFileSystem(root)) {
            return publicClassesIn(archive.getPath("/"), type);
        }
    }

    private static Set<String> publicClassesIn(Path root, Class<?> neighbour) throws Exception {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files =
                Files.list(root.resolve(neighbour.getPackageName().replace('.', '/')))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (name.equals("package-info")) {
                    continue;
                }
                Class<?> type =
                        Class.forName(neighbour.getPackageName() + "." + name, false, neighbour.getClassLoader());
                if (isPublic(type)) {
                    names.add(type.getSimpleName());
                }
            }
        }
        return names;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }
}
