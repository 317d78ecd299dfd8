package inlay.fuzz.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.fuzz.language.Divergence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
    private static final String LONG = """
            planted
            push(1)
            clear
            push(99)
            push(8)
            pop
            push(7)
            push(6)
            push(5)
            push(4)
            push(3)
            push(2)
            """;

    private static final String SHORTEST = """
            planted
            push(51)
            push(0)
            push(0)
            push(0)
            push(0)
            """;

    private final Finding finding = Finding.of(Script.parse(LONG)).orElseThrow();

    @Test
    void shouldFindNothingWhereNothingDiffers() {
        assertEquals(Optional.empty(), Finding.of(Script.parse("planted\npush(99)\n")));
    }

    @Test
    void shouldShowTheFirstStepThatDiffersAndBothStates() {
        assertEquals("""
                planted: shortened from 11 operations to 5
                They differ first at step 5: push(0)
                  other elements
                  container: [0, 0, 0, 0, 0]
                  reference: [51, 0, 0, 0, 0]
                """, finding.difference());
    }

    @Test
    void shouldNameTheFileToCommit(@TempDir Path directory) throws Exception {
        assertEquals(SHORTEST, finding.content());
        assertTrue(finding.file().matches("src/test/resources/inlay/fuzz/findings/planted-[0-9a-f]{8}\\.txt"));
        assertEquals(SHORTEST, Files.readString(finding.save(directory)));
    }

    @Test
    void shouldEndWithTestAndFile() {
        assertTrue(finding.text()
                .endsWith(
                        finding.test() + "\nTo be committed as fuzz/" + finding.file() + ":\n\n" + finding.content()));
    }

    @Test
    void shouldGiveATestThatCompilesAndFails(@TempDir Path directory) throws Exception {
        assertThrows(Divergence.class, () -> runTest(finding.test(), directory));
    }

    @Test
    void shouldGiveATestThatPassesOnceTheBugIsGone(@TempDir Path directory) throws Exception {
        runTest(finding.test().replace("push(51)", "push(50)"), directory);
    }

    private static void runTest(String source, Path directory) throws Exception {
        String name = source.replaceAll("(?s).*class (\\w+) .*", "$1");
        Path file = Files.writeString(directory.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-d", directory.toString(), file.toString());
        assertEquals(0, compiler.run(null, null, null, options.toArray(new String[0])));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            Class<?> test = loader.loadClass("inlay.fuzz.findings." + name);
            var constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method method = test.getDeclaredMethod("shouldAgreeWithTheReference");
            method.setAccessible(true);
            method.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Divergence divergence) {
                throw divergence;
            }
            throw e;
        }
    }
}
