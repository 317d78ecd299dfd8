package inlay.smallbox;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class taken apart into primitives.
 *
 * @param parts gives each primitive of an instance: {@code (T) -> primitive}
 * @param make gives an instance of its primitives: {@code (primitive, ..) -> T}
 * @param storable whether nothing in an instance is null: {@code (T) -> boolean}
 */
record Shape(List<MethodHandle> parts, MethodHandle make, MethodHandle storable) {

    private static final MethodHandle IS_PRESENT =
            Handles.find(Objects.class, "nonNull", methodType(boolean.class, Object.class));
    private static final MethodHandle ENCODE =
            Handles.find(EncodedWord.class, "encode", methodType(long.class, Object.class));
    private static final MethodHandle DECODE =
            Handles.find(OneWord.class, "decode", methodType(Object.class, long.class));
    private static final MethodHandle FIRST =
            Handles.find(TwoWords.class, "first", methodType(long.class, Object.class));
    private static final MethodHandle SECOND =
            Handles.find(TwoWords.class, "second", methodType(long.class, Object.class));
    private static final MethodHandle DECODE_TWO =
            Handles.find(TwoWords.class, "decode", methodType(Object.class, long.class, long.class));

    /** What one call can hand over: a method handle takes no more, with itself and what is bound to it. */
    private static final int MAX_SLOTS = 250;

    /**
     * The shape of a class, or null if its instances are not all of one size, or too large for one call, or if a record
     * has lost an accessor or its constructor to a tool that removes what no other class calls.
     */
    static @Nullable Shape of(Lookup lookup, Class<?> type) throws IllegalAccessException {
        try {
            return of(lookup, type, Set.of());
        } catch (NoSuchMethodException lost) {
            return null;
        }
    }

    private static @Nullable Shape of(Lookup lookup, Class<?> type, Set<Class<?>> enclosing)
            throws NoSuchMethodException, IllegalAccessException {
        if (type.isPrimitive()) {
            MethodHandle identity = MethodHandles.identity(type);
            return new Shape(List.of(identity), identity, always(type));
        }
        if (type.isRecord()) {
            return enclosing.contains(type) ? null : ofRecord(lookup, type, enclosing);
        }
        MethodHandle present = IS_PRESENT.asType(methodType(boolean.class, type));
        Class<?> primitive = MethodType.methodType(type).unwrap().returnType();
        if (primitive != type) {
            MethodHandle identity = MethodHandles.identity(primitive);
            return new Shape(
                    List.of(identity.asType(methodType(primitive, type))),
                    identity.asType(methodType(type, primitive)),
                    present);
        }
        if (Forms.of(type) instanceof EncodedWord form) {
            return new Shape(
                    List.of(ENCODE.bindTo(form).asType(methodType(long.class, type))),
                    DECODE.bindTo(form).asType(methodType(type, long.class)),
                    present);
        }
        if (Forms.of(type) instanceof TwoWords form) {
            return new Shape(
                    List.of(
                            FIRST.bindTo(form).asType(methodType(long.class, type)),
                            SECOND.bindTo(form).asType(methodType(long.class, type))),
                    DECODE_TWO.bindTo(form).asType(methodType(type, long.class, long.class)),
                    present);
        }
        return null;
    }

    private static @Nullable Shape ofRecord(Lookup lookup, Class<?> type, Set<Class<?>> enclosing)
            throws NoSuchMethodException, IllegalAccessException {
        Set<Class<?>> enclosingParts = new HashSet<>(enclosing);
        enclosingParts.add(type);
        int slots = 0;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<MethodHandle> accessors = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Shape shape = of(lookup, types[i], enclosingParts);
            if (shape == null) {
                return null;
            }
            slots += shape.slots();
            if (slots > MAX_SLOTS) {
                return null;
            }
            shapes.add(shape);
        }
        Lookup reach = reach(lookup, type, types);
        for (RecordComponent component : components) {
            accessors.add(reach.findVirtual(type, component.getName(), methodType(component.getType())));
        }
        return assembled(type, constructor(reach, type, types), accessors, shapes);
    }

    /** Of which longs and doubles take two. */
    private int slots() {
        int slots = 0;
        for (Class<?> primitive : make.type().parameterList()) {
            slots += primitive == long.class || primitive == double.class ? 2 : 1;
        }
        return slots;
    }

    private static Shape assembled(
            Class<?> type, MethodHandle constructor, List<MethodHandle> accessors, List<Shape> shapes) {
        List<MethodHandle> parts = new ArrayList<>();
        MethodHandle make = constructor;
        MethodHandle storable = always(type);
        for (int i = shapes.size() - 1; i >= 0; i--) {
            make = MethodHandles.collectArguments(make, i, shapes.get(i).make());
        }
        MethodHandle never = MethodHandles.dropArguments(MethodHandles.constant(boolean.class, false), 0, type);
        for (int i = 0; i < shapes.size(); i++) {
            MethodHandle accessor = accessors.get(i);
            for (MethodHandle part : shapes.get(i).parts()) {
                parts.add(MethodHandles.filterReturnValue(accessor, part));
            }
            if (!accessor.type().returnType().isPrimitive()) {
                MethodHandle component =
                        MethodHandles.filterReturnValue(accessor, shapes.get(i).storable());
                storable = MethodHandles.guardWithTest(component, storable, never);
            }
        }
        MethodHandle present = IS_PRESENT.asType(methodType(boolean.class, type));
        return new Shape(parts, make, MethodHandles.guardWithTest(present, storable, never));
    }

    private static MethodHandle always(Class<?> type) {
        return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, true), 0, type);
    }

    /**
     * The lookup itself, or one with private access to the class, if the first does not reach its constructor. For this
     * module's own lookup that takes a package opened to it, and that it reads the module of the package.
     */
    private static Lookup reach(Lookup lookup, Class<?> type, Class<?>[] types)
            throws NoSuchMethodException, IllegalAccessException {
        try {
            constructor(lookup, type, types);
            return lookup;
        } catch (IllegalAccessException outOfReach) {
            Shape.class.getModule().addReads(type.getModule());
            return MethodHandles.privateLookupIn(type, lookup);
        }
    }

    private static MethodHandle constructor(Lookup lookup, Class<?> type, Class<?>[] types)
            throws NoSuchMethodException, IllegalAccessException {
        return lookup.findConstructor(type, methodType(void.class, types));
    }
}
