package inlay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final Pattern PROFILE = Pattern.compile("\\bmvn\\b[^\\n`]*? -P([\\w-]+)");
    private static final Pattern PROFILE_ID = Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([\\w-]+)</id>");

    static Stream<Document> documents() {
        return Document.all().stream();
    }

    static Stream<Document.Block> blocks(String language) {
        return documents()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.language().equals(language));
    }

    static Stream<Document.Block> javaBlocks() {
        return blocks("java");
    }

    static Stream<Document.Block> kotlinBlocks() {
        return blocks("kotlin");
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void shouldDoWhatItsCommentsSay(Document.Block block, @TempDir Path folder) throws Exception {
        new JavaBlock(block).run(folder);
    }

    @ParameterizedTest
    @MethodSource("kotlinBlocks")
    void shouldBePartOfAKotlinTest(Document.Block block) throws IOException {
        Path tests = Document.REPOSITORY.resolve("ecosystem/src/test/kotlin/inlay/ecosystem/KotlinTest.kt");

        assertTrue(unindented(Files.readString(tests)).contains(unindented(block.content())), block.content());
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldNameProfilesThatExist(Document document) throws IOException {
        Set<String> named = matches(PROFILE, Files.readString(document.path()));
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(profiles());

        assertEquals(Set.of(), missing);
    }

    private static Set<String> profiles() throws IOException {
        Set<String> profiles = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Document.REPOSITORY, 2)) {
            for (Path pom : files.filter(path -> path.endsWith("pom.xml")).toList()) {
                profiles.addAll(matches(PROFILE_ID, Files.readString(pom)));
            }
        }
        return profiles;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldLeadToFilesThatExist(Document document) {
        List<String> broken = document.targets().stream()
                .filter(target -> !target.startsWith("http"))
                .filter(target -> !Files.exists(document.path().resolveSibling(target.replaceFirst("#.*", ""))))
                .toList();

        assertEquals(List.of(), broken);
    }

    @Test
    void shouldHaveALanguageForEachBlock() {
        Set<String> languages = documents()
                .flatMap(document -> document.blocks().stream())
                .map(Document.Block::language)
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(Set.of("", "java", "kotlin", "json", "xml").containsAll(languages), languages::toString);
    }
}
