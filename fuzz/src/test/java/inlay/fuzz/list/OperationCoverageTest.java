package inlay.fuzz.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every public method of the lists is called by an operation. */
class OperationCoverageTest {

    /** What only looks at lists, and runs no operation. */
    private static final Set<String> NO_OPERATIONS = Set.of("Interpreter", "Raw", "Internals", "Description", "World");

    /** What is called, as "owner name(parameters)". */
    private static final Set<String> CALLED = called();

    @Test
    void shouldCallEveryMethodOfSmallVec() {
        assertEquals(Set.of(), missing(SmallVec.class));
    }

    @Test
    void shouldCallEveryMethodOfSlimVec() {
        assertEquals(Set.of(), missing(SlimVec.class));
    }

    @Test
    void shouldCallTheStaticMethodsOfVec() {
        assertEquals(Set.of(), missing(Vec.class));
    }

    @Test
    void shouldNoticeAMissingMethod() {
        assertTrue(missing(ArrayList.class).contains("ArrayList ensureCapacity(I)"));
    }

    private static Set<String> missing(Class<?> type) {
        Set<String> missing = new TreeSet<>();
        for (Method method : type.getMethods()) {
            boolean isOfObject = method.getDeclaringClass() == Object.class;
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            if (!isOfObject && !isCalled(type, signature(method), isStatic)) {
                missing.add(type.getSimpleName() + " " + signature(method));
            }
        }
        return missing;
    }

    private static String signature(Method method) {
        String descriptor = Type.getMethodDescriptor(method);
        return method.getName() + descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    /** A static method belongs to its class; any other may be called through any type above it. */
    private static boolean isCalled(Class<?> type, String signature, boolean isStatic) {
        Collection<Class<?>> owners = isStatic ? List.of(type) : typesAbove(type);
        boolean isCalled = owners.stream().anyMatch(owner -> CALLED.contains(owner.getName() + " " + signature));
        return isCalled || (!isStatic && isCalledByReflection(signature));
    }

    private static boolean isCalledByReflection(String signature) {
        return Arrays.stream(Later.values()).anyMatch(later -> later.signature().equals(signature));
    }

    private static List<Class<?>> typesAbove(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(List.of(type));
        for (int i = 0; i < types.size(); i++) {
            Class<?> parent = types.get(i).getSuperclass();
            if (parent != null) {
                types.add(parent);
            }
            types.addAll(Arrays.asList(types.get(i).getInterfaces()));
        }
        return types;
    }

    private static Set<String> called() {
        Set<String> called = new TreeSet<>();
        try (Stream<Path> files = Files.list(classes())) {
            files.filter(OperationCoverageTest::isOperation).forEach(file -> read(file, called));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return called;
    }

    private static boolean isOperation(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class")
                && NO_OPERATIONS.stream().noneMatch(no -> name.equals(no + ".class") || name.startsWith(no + "$"));
    }

    private static Path classes() {
        try {
            Path root = Path.of(ListOperation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return root.resolve("inlay/fuzz/list");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Path file, Set<String> called) {
        try (InputStream in = Files.newInputStream(file)) {
            new ClassReader(in).accept(new Calls(called), ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects the methods that a class calls, or refers to as a function. */
    private static final class Calls extends ClassVisitor {

        private final Set<String> called;

        /** Lists do not declare {@code toString}: a call of it looks like one on any object. */
        private boolean isText;

        Calls(Set<String> called) {
            super(Opcodes.ASM9);
            this.called = called;
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            isText = name.equals(Type.getInternalName(ListReading.ToText.class));
        }

        private void add(String owner, String name, String descriptor) {
            if (owner.equals(Type.getInternalName(Object.class)) && !isText) {
                return;
            }
            String parameters = descriptor.substring(0, descriptor.indexOf(')') + 1);
            called.add(owner.replace('/', '.') + " " + name + parameters);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String name, String descriptor, boolean isInterface) {
                    add(owner, name, descriptor);
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String name, String descriptor, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            add(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
