package inlay.fuzz.bugs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A deliberate fault in a container, as lines of its source that are replaced. In its file stand a title, perhaps a
 * line {@code property: what is to find it} and one {@code deep: why it takes long to show}, the source, and the hunks of a diff, without line numbers: each is
 * looked for by what it removes and keeps.
 *
 * @param name of its file
 * @param title what the container does wrong
 * @param property what is to find it
 * @param deep why it takes more than ten operations to show, or empty
 * @param source path of the source file, from the folder of all modules on
 */
record Bug(String name, String title, String property, String deep, Path source, List<Hunk> hunks) {

    private static final Path MODULES = Path.of("..");
    private static final Path FOLDER = Path.of("src", "test", "resources", "inlay", "fuzz", "bugs");
    private static final String SUFFIX = ".bug";
    private static final String PROPERTY = "property";
    private static final String DEEP = "deep";
    private static final List<String> HEADER = List.of(PROPERTY, DEEP);
    private static final String SOURCE = "--- ";
    private static final String NEXT_HUNK = "@@";

    /** Lines that stand in the source once, and those that replace them. */
    record Hunk(String before, String after) {}

    /** All bugs, by name. */
    static List<Bug> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Bug::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bug read(Path file) {
        try {
            String name = file.getFileName().toString();
            return parse(name.substring(0, name.length() - SUFFIX.length()), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a bug.
     *
     * @throws IllegalArgumentException if a line has no place in the form; the message names the line
     */
    static Bug parse(String name, List<String> lines) {
        Map<String, String> header = new TreeMap<>();
        int at = 1;
        while (at < lines.size() && !lines.get(at).startsWith(SOURCE)) {
            String[] entry = lines.get(at++).split(": ", 2);
            if (entry.length < 2 || !HEADER.contains(entry[0])) {
                throw new IllegalArgumentException(name + ", line " + at + ": expected " + SOURCE + "and a path");
            }
            header.put(entry[0], entry[1]);
        }
        Path source = Path.of(lines.get(at).substring(SOURCE.length()));
        String usual = source.startsWith("smallbox") ? Properties.BOX : Properties.LIST;
        return new Bug(
                name,
                lines.get(0),
                header.getOrDefault(PROPERTY, usual),
                header.getOrDefault(DEEP, ""),
                source,
                hunks(name, lines, at + 1));
    }

    private static List<Hunk> hunks(String name, List<String> lines, int first) {
        List<Hunk> hunks = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(NEXT_HUNK)) {
                hunks.add(new Hunk(before.toString(), after.toString()));
                before.setLength(0);
                after.setLength(0);
                continue;
            }
            char kind = line.isEmpty() ? ' ' : line.charAt(0);
            String text = line.isEmpty() ? "\n" : line.substring(1) + "\n";
            switch (kind) {
                case ' ' -> {
                    before.append(text);
                    after.append(text);
                }
                case '-' -> before.append(text);
                case '+' -> after.append(text);
                default ->
                    throw new IllegalArgumentException(
                            name + ", line " + (i + 1) + ": expected a space, - or +: " + line);
            }
        }
        hunks.add(new Hunk(before.toString(), after.toString()));
        return List.copyOf(hunks);
    }

    /** The file to change. */
    Path file() {
        return MODULES.resolve(source);
    }

    boolean isDeep() {
        return !deep.isEmpty();
    }

    /**
     * The source with the fault in it.
     *
     * @throws IllegalStateException if the lines to replace are not there exactly once
     */
    String patched() {
        try {
            return patch(Files.readString(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String patch(String original) {
        String text = "\n" + original;
        for (Hunk hunk : hunks) {
            String wanted = "\n" + hunk.before();
            int at = text.indexOf(wanted);
            if (at < 0 || text.indexOf(wanted, at + 1) >= 0) {
                throw new IllegalStateException(name + " no longer applies: " + (at < 0 ? "nowhere" : "more than once")
                        + " in " + source + " stand the lines\n" + hunk.before());
            }
            text = text.substring(0, at + 1) + hunk.after() + text.substring(at + wanted.length());
        }
        return text.substring(1);
    }

    @Override
    public String toString() {
        return name;
    }
}
