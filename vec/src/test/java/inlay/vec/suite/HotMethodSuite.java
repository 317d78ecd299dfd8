package inlay.vec.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods that are called most have to stay small enough for the JIT compiler to inline them. */
public abstract class HotMethodSuite extends VecSuite {

    /** HotSpot's {@code FreqInlineSize}. */
    private static final int LARGEST_INLINED = 325;

    private static final Set<String> HOT = Set.of(
            "get",
            "set",
            "add",
            "push",
            "size",
            "iterator",
            "next",
            "hasNext",
            "forEach",
            "indexOf",
            "contains",
            "toArray",
            "copyInto");

    /** For subclasses. */
    protected HotMethodSuite() {}

    /**
     * The classes that implement a list: its own, those nested in it, and its superclasses in the same package, as the
     * hot methods of others are shared and have to be overridden.
     */
    protected List<Class<?>> family(VecKind kind) {
        Class<?> type = kind.create().getClass();
        List<Class<?>> family = new ArrayList<>(List.of(type.getDeclaredClasses()));
        for (Class<?> part = type; part.getPackage() == type.getPackage(); part = part.getSuperclass()) {
            family.add(part);
        }
        return family;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldBeSmallEnoughToBeInlined(VecKind kind) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Class<?> type : family(kind)) {
            sizes.putAll(codeSizes(type));
        }
        sizes.keySet().removeIf(method -> !HOT.contains(nameOf(method)));

        Set<String> found = sizes.keySet().stream().map(HotMethodSuite::nameOf).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(HOT), new TreeSet<>(found));
        sizes.values().removeIf(size -> size <= LARGEST_INLINED);
        assertTrue(sizes.isEmpty(), () -> "over " + LARGEST_INLINED + " bytes: " + sizes);
    }

    private static String nameOf(String method) {
        return method.substring(method.indexOf('.') + 1, method.indexOf('('));
    }

    /** Bytes of bytecode, by class, name and descriptor. */
    private static Map<String, Integer> codeSizes(Class<?> type) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        ClassReader reader = new ClassReader(ClassFiles.read(type));
        // a writer with the reader's constant pool, so that instructions keep their length
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, new ClassWriter(reader, 0)) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        MethodVisitor writer = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return new MethodVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitMaxs(int maxStack, int maxLocals) {
                                Label end = new Label();
                                super.visitLabel(end);
                                sizes.put(type.getSimpleName() + "." + name + descriptor, end.getOffset());
                                super.visitMaxs(maxStack, maxLocals);
                            }
                        };
                    }
                },
                0);
        return sizes;
    }
}
