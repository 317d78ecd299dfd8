package inlay.fuzz.bugs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BugTest {

    private static final int LEAST = 40;
    private static final int LEAST_DEEP = 8;

    static List<Bug> bugs() {
        return Bug.all();
    }

    private static Bug bug(String... lines) {
        return Bug.parse("sample", List.of(lines));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void shouldApplyToTheSourcesAsTheyAre(Bug bug) {
        assertDoesNotThrow(bug::patched);
    }

    @Test
    void shouldBeManyAndSomeOfThemDeep() {
        assertTrue(bugs().size() >= LEAST);
        assertTrue(bugs().stream().filter(Bug::isDeep).count() >= LEAST_DEEP);
    }

    @Test
    void shouldReplaceLines() {
        Bug bug = bug("Two is three", "--- smallvec/A.java", " one", "-two", "+three", "@@", "-five");
        assertEquals("one\nthree\nfour\n", bug.patch("one\ntwo\nfour\nfive\n"));
        assertEquals("Two is three", bug.title());
        assertEquals(Properties.LIST, bug.property());
        assertFalse(bug.isDeep());
    }

    @Test
    void shouldTellWhyItIsDeep() {
        Bug bug = bug("One is two", "deep: long ago", "--- smallbox/A.java", "-one", "+two");
        assertEquals("long ago", bug.deep());
        assertEquals(Properties.BOX, bug.property());
    }

    @Test
    void shouldTellWhatIsToFindIt() {
        Bug bug = bug("One is two", "property: stream", "--- vec/A.java", "-one", "+two");
        assertEquals(Properties.STREAM, bug.property());
    }

    @Test
    void shouldSayThatItNoLongerApplies() {
        Bug bug = bug("One is two", "--- smallvec/A.java", "-one", "+two");
        assertThatFails(() -> bug.patch("three\n"), "sample no longer applies: nowhere");
        assertThatFails(() -> bug.patch("one\none\n"), "sample no longer applies: more than once");
        assertThatFails(() -> bug.patch("one two\n"), "sample no longer applies: nowhere");
    }

    @Test
    void shouldNameTheLineThatHasNoPlace() {
        assertThatFails(() -> bug("One is two", "smallvec/A.java"), "sample, line 2:");
        assertThatFails(() -> bug("One is two", "--- smallvec/A.java", "-one", "two"), "sample, line 4:");
    }

    private static void assertThatFails(org.junit.jupiter.api.function.Executable executable, String message) {
        String thrown = assertThrows(RuntimeException.class, executable).getMessage();
        assertTrue(thrown.startsWith(message), thrown);
    }

    @Test
    void shouldLoadTheProjectAnewAndNothingElse() throws Exception {
        PatchedClasses classes = new PatchedClasses(Map.of());
        Class<?> reloaded = classes.loadClass("inlay.smallvec.SmallVec");
        assertEquals(classes, reloaded.getClassLoader());
        assertEquals(classes, classes.loadClass("inlay.vec.Vec").getClassLoader());
        assertEquals(Property.class, classes.loadClass(Property.class.getName()));
        assertEquals(List.class, classes.loadClass("java.util.List"));
        assertThrows(ClassNotFoundException.class, () -> classes.loadClass("inlay.Absent"));
    }

    @Test
    void shouldLoadWhatWasCompiled() throws Exception {
        Bug bug = bugs().get(0);
        Map<String, byte[]> compiled = Compilation.of(bug);
        PatchedClasses classes = new PatchedClasses(compiled);
        String name = compiled.keySet().iterator().next();
        try (InputStream file = classes.getResourceAsStream(name.replace('.', '/') + ".class")) {
            assertEquals(compiled.get(name).length, file.readAllBytes().length);
        }
        assertEquals(name, classes.loadClass(name).getName());
    }
}
