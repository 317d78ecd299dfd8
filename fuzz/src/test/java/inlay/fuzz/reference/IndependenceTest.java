package inlay.fuzz.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final Pattern CONTAINER = Pattern.compile("inlay[./](vec|smallvec|slimvec|smallbox)[./]");

    @Test
    void shouldNotNameAContainerInAnyClass() throws IOException, URISyntaxException {
        List<Path> classes = classes(Reference.class);
        assertTrue(classes.size() > 8, "too few classes: " + classes);
        for (Path type : classes) {
            assertFalse(namesContainer(type), type::toString);
        }
    }

    @Test
    void shouldSeeNamesOfContainers() throws IOException, URISyntaxException {
        assertTrue(classes(IndependenceTest.class).stream().anyMatch(IndependenceTest::namesContainer));
    }

    private static List<Path> classes(Class<?> beside) throws IOException, URISyntaxException {
        String name = beside.getSimpleName() + ".class";
        Path folder = Path.of(beside.getResource(name).toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** All names are in the constant pool, as they are written. */
    private static boolean namesContainer(Path type) {
        try {
            String bytes = new String(Files.readAllBytes(type), StandardCharsets.ISO_8859_1);
            return CONTAINER.matcher(bytes).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void shouldHaveEveryMethodOfVec() {
        for (Method method : Vec.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                assertEquals(method.getName(), AsVec.of(Reference.class, method).getName());
            }
        }
    }

    @Test
    void shouldHaveEveryMethodOfSmallVec() {
        for (Method method : SmallVec.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
                assertEquals(method.getName(), AsVec.of(Reference.class, method).getName());
            }
        }
    }
}
