package inlay.examples.classgraph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the names that one class file mentions. */
final class ClassFileParser extends ClassVisitor {
    private String name = "";
    private final List<String> supertypes = new ArrayList<>();
    private final Set<String> references = new LinkedHashSet<>();
    private final Set<String> annotations = new LinkedHashSet<>();
    private final List<ParsedMethod> methods = new ArrayList<>();

    private ClassFileParser() {
        super(Opcodes.ASM9);
    }

    /** Parses the bytes of a class file. */
    static ParsedClass parse(byte[] classFile) {
        ClassFileParser parser = new ClassFileParser();
        new ClassReader(classFile).accept(parser, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        parser.references.remove(parser.name);
        return new ParsedClass(parser.name, parser.supertypes, parser.references, parser.annotations, parser.methods);
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        if (superName != null) {
            supertypes.add(superName);
        }
        if (interfaces != null) {
            supertypes.addAll(List.of(interfaces));
        }
        references.addAll(supertypes);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        annotations.add(Type.getType(descriptor).getInternalName());
        return refer(descriptor);
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        refer(descriptor);
        return new FieldVisitor(api) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return refer(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        List<String> declared = exceptions == null ? List.of() : List.of(exceptions);
        references.addAll(declared);
        refer(descriptor);
        Set<MethodReference> callees = new LinkedHashSet<>();
        methods.add(new ParsedMethod(new MethodReference(name, method, descriptor), callees, declared));
        return new Code(callees);
    }

    /** Notes every class in a descriptor; the result tells ASM to skip the values of an annotation. */
    private @Nullable AnnotationVisitor refer(String descriptor) {
        refer(Type.getType(descriptor));
        return null;
    }

    private void refer(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> refer(type.getElementType());
            case Type.OBJECT -> references.add(type.getInternalName());
            case Type.METHOD -> {
                refer(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    refer(argument);
                }
            }
            default -> {} // primitive
        }
    }

    /** Collects the callees of one method, and the classes that its code mentions. */
    private final class Code extends MethodVisitor {
        private final Set<MethodReference> callees;

        Code(Set<MethodReference> callees) {
            super(Opcodes.ASM9);
            this.callees = callees;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return refer(descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            refer(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            refer(Type.getObjectType(owner));
            refer(descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            call(owner, method, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            refer(descriptor);
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            refer(descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            if (type != null) {
                references.add(type);
            }
        }

        private void constant(Object value) {
            if (value instanceof Type type) {
                refer(type);
            } else if (value instanceof Handle handle) {
                handle(handle);
            } else if (value instanceof ConstantDynamic dynamic) {
                refer(dynamic.getDescriptor());
            }
        }

        /** A lambda body or a method reference counts as called by the method that makes it. */
        private void handle(Handle handle) {
            if (handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                call(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }

        private void call(String owner, String method, String descriptor) {
            refer(Type.getObjectType(owner));
            refer(descriptor);
            callees.add(new MethodReference(owner, method, descriptor));
        }
    }
}
