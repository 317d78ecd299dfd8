package inlay.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a native image has to be told of, read from the byte code. */
class NoReflectionTest {

    /** What javac makes of lambdas and of strings put together; a native image knows them. */
    private static final Set<String> KNOWN_BOOTSTRAPS =
            Set.of("java/lang/invoke/LambdaMetafactory", "java/lang/invoke/StringConcatFactory");

    private static final Set<String> OF_CLASS = Set.of(
            "forName",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredField",
            "getDeclaredMethod",
            "getField",
            "getMethod",
            "getRecordComponents",
            "getResource",
            "getResourceAsStream");

    @ParameterizedTest
    @ValueSource(classes = {Vec.class, SmallVec.class, SlimVec.class})
    void shouldNotReflect(Class<?> container) {
        assertThat(reflectiveCalls(container)).isEmpty();
    }

    @Test
    void shouldReflectInABoxWhereTheDocumentSaysSo() {
        Set<String> classes = new TreeSet<>();
        reflectiveCalls(SmallBox.class).forEach(call -> classes.add(call.substring(0, call.indexOf(':'))));

        assertThat(classes).containsExactly("Handles", "Packing", "RecordForm", "RecordHandles", "Records", "Shape");
    }

    private static Set<String> reflectiveCalls(Class<?> container) {
        Set<String> calls = new TreeSet<>();
        classFiles(container, bytes -> collectCalls(new ClassReader(bytes), calls));
        return calls;
    }

    private interface ClassFileConsumer {
        void accept(byte[] bytes);
    }

    private static void classFiles(Class<?> container, ClassFileConsumer consumer) {
        Path root = Path.of(URI.create(
                container.getProtectionDomain().getCodeSource().getLocation().toString()));
        try {
            if (Files.isDirectory(root)) {
                readAll(root, consumer);
                return;
            }
            try (FileSystem archive = FileSystems.newFileSystem(root, Map.of())) {
                readAll(archive.getPath("/"), consumer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAll(Path root, ClassFileConsumer consumer) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                consumer.accept(Files.readAllBytes(file));
            }
        }
    }

    private static void collectCalls(ClassReader reader, Set<String> calls) {
        String caller = reader.getClassName().replaceFirst(".*/", "");
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Calls(caller, calls);
                    }
                },
                ClassReader.SKIP_DEBUG);
    }

    private static final class Calls extends MethodVisitor {

        private final String caller;
        private final Set<String> calls;

        Calls(String caller, Set<String> calls) {
            super(Opcodes.ASM9);
            this.caller = caller;
            this.calls = calls;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.startsWith("java/lang/reflect/")
                    || owner.startsWith("java/lang/invoke/")
                    || (owner.equals("java/lang/Class") && OF_CLASS.contains(name))) {
                calls.add(caller + ": " + owner + "." + name);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (!KNOWN_BOOTSTRAPS.contains(bootstrap.getOwner())) {
                calls.add(caller + ": " + bootstrap.getOwner() + "." + bootstrap.getName());
            }
        }
    }
}
