package inlay.consumers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is in the jars that are published, and nothing beside it. */
class PackagedJarTest {

    /** Of class files for Java 17. */
    private static final int MAJOR_VERSION = 61;

    private static final int MAJOR_VERSION_AT = 6;

    private static final String MAVEN = "META-INF/maven/io.github.inlay/";

    @ParameterizedTest
    @EnumSource
    void shouldBeAModuleThatExportsItsPackage(PackagedJar jar) {
        ModuleDescriptor module = ModuleFinder.of(jar.path())
                .find(jar.packageName())
                .orElseThrow()
                .descriptor();

        assertFalse(module.isAutomatic());
        assertFalse(module.isOpen());
        assertEquals(Set.of(jar.packageName()), module.packages());
        assertEquals(
                Set.of(jar.packageName()),
                module.exports().stream().map(Exports::toString).collect(Collectors.toSet()));
        assertEquals(Set.of(), module.opens());
        assertEquals(Set.of(), module.uses());
        assertEquals(Set.of(), module.provides());
    }

    @ParameterizedTest
    @EnumSource
    void shouldRequireNothingElseAtRunTime(PackagedJar jar) {
        Set<Requires> requires = ModuleFinder.of(jar.path())
                .find(jar.packageName())
                .orElseThrow()
                .descriptor()
                .requires();

        Set<String> expected = jar.required().stream()
                .map(required -> Set.of(Requires.Modifier.TRANSITIVE) + " " + required.packageName())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add(Set.of(Requires.Modifier.MANDATED) + " java.base");
        expected.add(Set.of(Requires.Modifier.STATIC) + " org.jspecify");
        assertEquals(
                expected,
                requires.stream()
                        .map(required -> required.modifiers() + " " + required.name())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldItsPackageAndItsOwnDescription(PackagedJar jar) throws IOException {
        String folder = jar.packageName().replace('.', '/');
        Set<String> others = new TreeSet<>();
        try (JarFile file = open(jar)) {
            file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.matches(folder + "/[^/]+\\.class"))
                    .forEach(others::add);
        }

        assertEquals(
                new TreeSet<>(Set.of(
                        "META-INF/LICENSE",
                        "META-INF/MANIFEST.MF",
                        MAVEN + jar.artifact() + "/pom.properties",
                        MAVEN + jar.artifact() + "/pom.xml",
                        "module-info.class")),
                others);
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldClassesForTheOldestJavaPromised(PackagedJar jar) throws IOException {
        try (JarFile file = open(jar)) {
            List<JarEntry> classes = file.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .toList();
            assertTrue(classes.size() > 1, classes::toString);
            for (JarEntry entry : classes) {
                try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
                    in.skipNBytes(MAJOR_VERSION_AT);
                    assertEquals(MAJOR_VERSION, in.readUnsignedShort(), entry.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldTellWhatItIsInItsManifest(PackagedJar jar) throws IOException {
        try (JarFile file = open(jar)) {
            Attributes attributes = file.getManifest().getMainAttributes();
            Properties coordinates = new Properties();
            try (InputStream in = content(file, MAVEN + jar.artifact() + "/pom.properties")) {
                coordinates.load(in);
            }

            assertEquals("Inlay " + jar.artifact(), attributes.getValue(Attributes.Name.IMPLEMENTATION_TITLE));
            assertEquals(
                    coordinates.getProperty("version"), attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
            // neither a name for an automatic module, nor versions for other releases, nor a class path
            assertEquals(
                    new TreeSet<>(Set.of(
                            "Build-Jdk-Spec",
                            "Created-By",
                            "Implementation-Title",
                            "Implementation-Version",
                            "Java-Version",
                            "Manifest-Version")),
                    attributes.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldCarryItsLicence(PackagedJar jar) throws IOException {
        try (JarFile file = open(jar);
                InputStream in = content(file, "META-INF/LICENSE")) {
            assertArrayEquals(Files.readAllBytes(Path.of("..", "LICENSE")), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBePublishedWithAllThatARepositoryAsksFor(PackagedJar jar) throws Exception {
        Element project = pom(jar);

        assertEquals(List.of(), children(project, "parent"));
        assertEquals("Inlay " + jar.artifact(), text(project, "name"));
        assertFalse(text(project, "description").isBlank());
        for (String value : List.of(
                text(project, "url"),
                text(child(child(project, "licenses"), "license"), "name"),
                text(child(child(project, "developers"), "developer"), "name"),
                text(child(project, "scm"), "url"),
                text(child(project, "scm"), "connection"))) {
            assertFalse(value.isBlank());
            assertFalse(value.contains("$"), value);
            assertFalse(value.endsWith("/" + jar.artifact()), value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBringNoDependencyButTheContract(PackagedJar jar) throws Exception {
        List<String> brought = new ArrayList<>();
        List<Element> dependencies = children(pom(jar), "dependencies").stream()
                .flatMap(element -> children(element, "dependency").stream())
                .toList();
        for (Element dependency : dependencies) {
            List<Element> scope = children(dependency, "scope");
            if (scope.isEmpty() || !scope.get(0).getTextContent().equals("provided")) {
                brought.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
            }
        }

        assertEquals(
                jar.required().stream()
                        .map(required -> "io.github.inlay:" + required.artifact())
                        .toList(),
                brought);
    }

    // Reading

    private static JarFile open(PackagedJar jar) throws IOException {
        return new JarFile(jar.path().toFile());
    }

    private static InputStream content(JarFile file, String name) throws IOException {
        return file.getInputStream(Objects.requireNonNull(file.getEntry(name), name));
    }

    private static Element pom(PackagedJar jar) throws Exception {
        try (JarFile file = open(jar);
                InputStream in = content(file, MAVEN + jar.artifact() + "/pom.xml")) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }
}
