package inlay.examples.measuring;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What one measuring JVM hands to the program that started it: figures by metric, and a few named texts. */
public final class Figures {
    private final Properties values = new Properties();

    public void put(Enum<?> metric, double value) {
        values.setProperty(metric.name(), Double.toString(value));
    }

    public void put(Enum<?> metric, long value) {
        values.setProperty(metric.name(), Long.toString(value));
    }

    public void put(String name, String value) {
        values.setProperty(name, value);
    }

    public Optional<Double> get(Enum<?> metric) {
        return Optional.ofNullable(values.getProperty(metric.name())).map(Double::valueOf);
    }

    public String get(String name) {
        return values.getProperty(name, "");
    }

    public void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        }
    }

    public static Figures read(Path file) throws IOException {
        Figures figures = new Figures();
        try (Reader in = Files.newBufferedReader(file)) {
            figures.values.load(in);
        }
        return figures;
    }
}
