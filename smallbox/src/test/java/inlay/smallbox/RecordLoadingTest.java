package inlay.smallbox;

import static java.lang.invoke.MethodType.methodType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import inlay.smallbox.Samples.Point;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** What becomes of records where something is not there: hidden classes, the class of a component, a method. */
class RecordLoadingTest {

    // Without hidden classes: their template cannot be read

    /** The tests of records, in one class for all forms. */
    static final class WithoutHiddenClasses implements Runnable {

        @Override
        public void run() {
            assertSame(RecordForm.class, Forms.of(Point.class).getClass());
            RecordTest test = new RecordTest();
            RecordTest.records().forEach(test::shouldTakeNoMoreWordsThanItsComponentsNeed);
            RecordTest.withNulls().forEach(test::shouldBeAReferenceWhileAComponentIsNull);
            RecordTest.neverFlattened().forEach(test::shouldBeAReferenceWhenNotAllOfItIsOfFixedSize);
            RecordTest.throwables().forEach(test::shouldPassOnWhatAConstructorThrows);
            RecordTest.throwables().forEach(test::shouldKeepItsValueWhenAnAccessorThrows);
            RecordTest.throwables().forEach(test::shouldKeepItsValueWhenAnAccessorThrowsAtEitherCall);
        }
    }

    @Test
    void shouldBeFlattenedWithoutHiddenClasses() throws ReflectiveOperationException {
        new SeparateLoader().run(WithoutHiddenClasses.class);
    }

    // With hidden classes: a form is made once, so these are records of one test each

    record OfHiddenForm(int number) {}

    @Test
    void shouldHaveAHiddenClassThatHoldsItsHandlesForItsForm() throws ReflectiveOperationException {
        Class<?> form = Forms.of(OfHiddenForm.class).getClass();

        assertTrue(form.isHidden());
        Field constant = form.getDeclaredField("CONSTANT");
        constant.setAccessible(true);
        assertNotNull(constant.get(null));
    }

    // Out of reach

    @Test
    void shouldBeAReferenceWhereItsPackageIsClosed(@TempDir Path folder) throws IOException, ClassNotFoundException {
        Path module = Files.writeString(folder.resolve("module-info.java"), "module closed {}");
        Path type = Files.writeString(folder.resolve("Closed.java"), "package closed; record Closed(int number) {}");
        Path classes = folder.resolve("classes");
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-d", classes.toString(), module.toString(), type.toString());
        assertEquals(0, exit);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("closed"));
        ClassLoader loader =
                boot.defineModulesWithOneLoader(configuration, null).findLoader("closed");

        assertSame(Forms.REFERENCE, Forms.of(loader.loadClass("closed.Closed")));
    }

    @Test
    void shouldTakeHandlesOfItsOwnClassOnly() {
        assertNull(RecordHandles.ofClass(MethodHandles.lookup()));
        assertThrows(IllegalStateException.class, () -> RecordHandles.ofClass(MethodHandles.publicLookup()));
        assertThrows(IllegalStateException.class, () -> Handles.find(Forms.class, "lost", methodType(void.class)));
    }

    // Without the class of a component

    record Missing(int number) {}

    record OfMissing(int number, @Nullable Missing missing) {}

    record OfOfMissing(int number, OfMissing component) {}

    /** Boxes of records, one component of which is missing. */
    static final class WithoutComponent implements Runnable {

        @Override
        public void run() {
            OfMissing value = new OfMissing(1, null);
            assertThrows(NoClassDefFoundError.class, OfMissing.class::getRecordComponents);
            for (Object each : List.of(value, new OfOfMissing(2, value))) {
                for (SmallBox<Object> box : Samples.boxes(each)) {
                    assertTrue(box.isHeap());
                    assertSame(each, box.get());
                    box.setLong(1);
                    box.set(each);
                    assertSame(each, box.get());
                }
                assertThrows(
                        NoClassDefFoundError.class, () -> Layout.ofRecord(MethodHandles.lookup(), each.getClass()));
            }
        }
    }

    @Test
    void shouldBeAReferenceWhereTheClassOfAComponentIsMissing() throws ReflectiveOperationException {
        assertTrue(SmallBox.of(new OfMissing(1, new Missing(2))).isInline());

        new SeparateLoader(Missing.class).run(WithoutComponent.class);
    }

    // More than one call can hand over

    /** A class of records, whose methods do nothing, with so many components of each of the types. */
    private static Class<?> wide(String name, int count, String... types) throws IllegalAccessException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC | ACC_FINAL, "inlay/smallbox/" + name, null, "java/lang/Record", null);
        StringBuilder parameters = new StringBuilder();
        for (String type : types) {
            for (int i = 0; i < count; i++) {
                String component = "c" + parameters.length();
                parameters.append(type);
                writer.visitRecordComponent(component, type, null).visitEnd();
                writer.visitMethod(ACC_PUBLIC | ACC_NATIVE, component, "()" + type, null, null)
                        .visitEnd();
            }
        }
        writeConstructor(writer.visitMethod(ACC_PUBLIC, "<init>", "(" + parameters + ")V", null, null));
        writer.visitEnd();
        return MethodHandles.lookup().defineClass(writer.toByteArray());
    }

    private static String descriptor(Class<?> type) {
        return type.descriptorString();
    }

    @Test
    void shouldCountLongsAndDoublesTwiceAndOthersOnce() throws IllegalAccessException {
        Class<?> fiftyLongs = wide("FiftyLongs", 50, "J");
        Class<?> fiftyDoubles = wide("FiftyDoubles", 50, "D");
        Class<?> bytes = wide("HundredBytes", 112, "B");
        for (Class<?> wideOnes : List.of(fiftyLongs, fiftyDoubles)) {
            String name = wideOnes.getSimpleName();
            assertNotSame(
                    Forms.REFERENCE, Forms.of(wide(name + "AndBytes", 1, descriptor(wideOnes), descriptor(bytes))));
            assertSame(Forms.REFERENCE, Forms.of(wide("ThreeTimes" + name, 3, descriptor(wideOnes))));
        }
        Class<?> ints = wide("SixtyInts", 60, "I");
        assertNotSame(Forms.REFERENCE, Forms.of(wide("TwiceSixtyInts", 2, descriptor(ints))));
        assertNotSame(Forms.REFERENCE, Forms.of(wide("TwiceHundredBytes", 2, descriptor(bytes))));
    }

    // Without a method

    /** A class of records with one component, without its constructor, its accessor, or both. */
    private static Class<?> stripped(boolean hasConstructor, boolean hasAccessor) throws IllegalAccessException {
        ClassWriter writer = new ClassWriter(0);
        String name = "inlay/smallbox/Stripped" + hasConstructor + hasAccessor;
        writer.visit(V17, ACC_PUBLIC | ACC_FINAL, name, null, "java/lang/Record", null);
        writer.visitRecordComponent("number", "I", null).visitEnd();
        if (hasConstructor) {
            writeConstructor(writer.visitMethod(ACC_PUBLIC, "<init>", "(I)V", null, null));
        }
        if (hasAccessor) {
            writer.visitMethod(ACC_PUBLIC | ACC_NATIVE, "number", "()I", null, null)
                    .visitEnd();
        }
        writer.visitEnd();
        return MethodHandles.lookup().defineClass(writer.toByteArray());
    }

    private static void writeConstructor(MethodVisitor method) {
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(INVOKESPECIAL, "java/lang/Record", "<init>", "()V", false);
        method.visitInsn(RETURN);
        method.visitMaxs(1, 256);
        method.visitEnd();
    }

    @Test
    void shouldBeAReferenceWhereItHasLostAMethod() throws IllegalAccessException {
        assertNotSame(Forms.REFERENCE, Forms.of(stripped(true, true)));
        for (Class<?> type : List.of(stripped(false, false), stripped(false, true), stripped(true, false))) {
            assertSame(Forms.REFERENCE, Forms.of(type));
            assertThrows(IllegalArgumentException.class, () -> Layout.ofRecord(MethodHandles.lookup(), type));
        }
    }
}
