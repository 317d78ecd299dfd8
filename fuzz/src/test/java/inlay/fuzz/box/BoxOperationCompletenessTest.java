package inlay.fuzz.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inlay.fuzz.reference.Cell;
import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every public method is called by some operation: read from their bytecode. */
class BoxOperationCompletenessTest {

    /** Of {@link Object}, not declared anew by a box: nothing to compare. */
    private static final Set<String> OF_OBJECT =
            Set.of("getClass()", "notify()", "notifyAll()", "wait()", "wait(J)", "wait(JI)");

    private static Set<String> calls(Predicate<String> caller, Class<?>... owners) throws Exception {
        Set<String> names = Arrays.stream(owners).map(Type::getInternalName).collect(Collectors.toSet());
        Set<String> called = new TreeSet<>();
        Path classes = Path.of(BoxLanguage.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("inlay/fuzz/box"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> caller.test(path.getFileName().toString()))
                    .toList()) {
                read(file, names, called);
            }
        }
        return called;
    }

    private static void read(Path file, Set<String> owners, Set<String> called) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String type, String signature, String[] thrown) {
                                    return new Calls(owners, called);
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        }
    }

    private static final class Calls extends MethodVisitor {
        private final Set<String> owners;
        private final Set<String> called;

        Calls(Set<String> owners, Set<String> called) {
            super(Opcodes.ASM9);
            this.owners = owners;
            this.called = called;
        }

        private void add(String owner, String name, String type) {
            if (owners.contains(owner)) {
                called.add(owner + "." + name + type.substring(0, type.indexOf(')') + 1));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            add(owner, name, type);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    add(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }
    }

    private static String signature(Method method) {
        String type = Type.getMethodDescriptor(method);
        return method.getName() + type.substring(0, type.indexOf(')') + 1);
    }

    private static Set<String> publicMethods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> method.getDeclaringClass() == type || method.getDeclaringClass() == Object.class)
                .filter(method -> !OF_OBJECT.contains(signature(method)))
                .map(method -> Type.getInternalName(type) + "." + signature(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void shouldCallEveryPublicMethodOfABox() throws Exception {
        Set<String> wanted = publicMethods(SmallBox.class);
        wanted.removeAll(calls(name -> name.startsWith("HeldBox"), SmallBox.class));
        assertEquals(Set.of(), wanted);
    }

    /** An enum and a class without an equality: of {@link Object} they declare nothing that is theirs. */
    @Test
    void shouldCallEveryPublicMethodOfSpacesAndLayouts() throws Exception {
        for (Class<?> type : List.of(Space.class, Layout.class)) {
            Set<String> wanted = publicMethods(type);
            wanted.removeIf(name -> name.endsWith(".equals(Ljava/lang/Object;)")
                    || name.endsWith(".hashCode()")
                    || name.endsWith(".toString()"));
            wanted.removeAll(calls(name -> true, type));
            assertEquals(Set.of(), wanted);
        }
    }

    @Test
    void shouldHaveAnOperationForEverythingACellCanDo() throws Exception {
        Set<String> used = calls(name -> name.startsWith("BoxOperation"), Cell.class, Cell.Factory.class, Object.class);
        Set<String> wanted = publicMethods(Cell.class);
        wanted.addAll(publicMethods(Cell.Factory.class));
        wanted.removeAll(used);
        assertEquals(Set.of(), wanted);
        for (String method : List.of("equals(Ljava/lang/Object;)", "hashCode()", "toString()")) {
            assertFalse(used.stream().noneMatch(call -> call.endsWith("." + method)), method);
        }
    }

    @Test
    void shouldMakeEachLayout() throws Exception {
        assertFalse(calls(name -> name.startsWith("Sequence"), Layout.class).isEmpty());
    }
}
