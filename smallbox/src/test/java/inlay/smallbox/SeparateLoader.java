package inlay.smallbox;

import inlay.vec.suite.ClassFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Defines the classes of this package anew, except those that are missing, and gives nobody their class files. */
final class SeparateLoader extends ClassLoader {

    private final List<String> missing;

    SeparateLoader(Class<?>... missing) {
        super(SeparateLoader.class.getClassLoader());
        this.missing = Stream.of(missing).map(Class::getName).toList();
    }

    /** Runs a class of this package, as it is defined here. */
    void run(Class<? extends Runnable> program) throws ReflectiveOperationException {
        Constructor<?> constructor = loadClass(program.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        ((Runnable) constructor.newInstance()).run();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(SmallBox.class.getPackageName() + ".")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defined(name);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        if (missing.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        try {
            Class<?> type = Class.forName(name, false, getParent());
            byte[] file = ClassFiles.read(type);
            return defineClass(name, file, 0, file.length, type.getProtectionDomain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return null;
    }
}
