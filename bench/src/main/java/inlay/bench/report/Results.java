package inlay.bench.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import inlay.bench.pass.Cell;
import inlay.examples.measuring.ExperimentFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All results of a pass on one JDK, and the machine they are from. */
public final class Results {

    private static final String TIMES = "times.json";
    private static final String MEMORY = "memory.json";
    private static final String MACHINE = "machine.json";
    private static final String MEMORY_PREFIX = "memory.";
    private static final String AGAIN = "measured again by itself";

    /** Figures can stand beside one another if they agree in these. */
    private static final List<String> SAME = List.of("cores", "processor", "JDK");

    private final Map<Cell, Result> results = new LinkedHashMap<>();
    private Map<String, Object> machine = new LinkedHashMap<>();

    /** Adds a result; forks of a cell that has some already come after those. */
    public void add(Result result) {
        results.merge(result.cell(), result, Result::and);
    }

    /** Says what machine and JVM these are from, by what readers are told. */
    public void machine(Map<String, Object> description) {
        machine = new LinkedHashMap<>(description);
    }

    /** What machine and JVM these are from. */
    public Map<String, Object> machine() {
        return machine;
    }

    /** Tells readers of the machine something else, in the place of what this name stood for. */
    public void describe(String name, Object value) {
        machine.put(name, value);
    }

    /** Tells readers of the machine something else, behind what this name stands for already. */
    public void describeAlso(String name, String value) {
        machine.merge(name, value, (earlier, added) -> earlier + "; " + added);
    }

    /**
     * Checks whether figures can be put among these.
     *
     * @param other the machine and JVM that they are from
     * @throws ExperimentFailure if it is another machine or JDK
     */
    public void requireSameMachine(Map<String, Object> other) throws ExperimentFailure {
        for (String name : SAME) {
            Object here = machine.get(name);
            Object there = other.get(name);
            if (!Objects.equals(here, there)) {
                throw new ExperimentFailure("cannot put figures of " + there + " among those of " + here);
            }
        }
    }

    /**
     * Puts what was measured again in the place of what was here, and says so where readers are told of the machine.
     *
     * @throws ExperimentFailure if it was measured on another machine or JDK; nothing is replaced then
     */
    public void replace(Results measured, String description) throws ExperimentFailure {
        requireSameMachine(measured.machine);
        results.putAll(measured.results);
        describeAlso(AGAIN, description);
    }

    /** The result of a cell, if it was measured. */
    public Optional<Result> of(Cell cell) {
        return Optional.ofNullable(results.get(cell));
    }

    /** Which of some cells have been measured, but do not have so many forks that agree. */
    public List<Cell> unsettled(List<Cell> cells, int agreeing) {
        return cells.stream()
                .filter(cell ->
                        of(cell).filter(result -> result.agreeing() < agreeing).isPresent())
                .toList();
    }

    /** All of them, in the order in which they were measured. */
    public List<Result> all() {
        return List.copyOf(results.values());
    }

    /** How far two runs of the same thing are apart, or 0 if one was not measured. */
    public double noise(Cell base, Cell again) {
        return of(base).flatMap(first -> of(again).map(second -> Math.abs(second.median() / first.median() - 1)))
                .orElse(0.0);
    }

    /** Removes a directory of results. */
    public static void delete(Path directory) throws IOException {
        for (String name : List.of(TIMES, MEMORY, MACHINE)) {
            Files.deleteIfExists(directory.resolve(name));
        }
        Files.delete(directory);
    }

    /** Whether a directory has files of results. */
    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(TIMES)) || Files.exists(directory.resolve(MEMORY));
    }

    /** Reads the files of a directory. */
    public static Results read(Path directory) throws IOException, ExperimentFailure {
        Results read = new Results();
        for (String name : List.of(TIMES, MEMORY)) {
            Path file = directory.resolve(name);
            if (Files.exists(file)) {
                readInto(read, file);
            }
        }
        if (read.results.isEmpty()) {
            throw new ExperimentFailure("no results in " + directory + ": it has neither " + TIMES + " nor " + MEMORY);
        }
        Path described = directory.resolve(MACHINE);
        if (Files.exists(described)) {
            read.machine(JSON.std.mapFrom(Files.readString(described)));
        }
        return read;
    }

    private static void readInto(Results read, Path file) throws IOException, ExperimentFailure {
        try {
            for (Object result : JSON.std.listFrom(Files.readString(file))) {
                @SuppressWarnings("unchecked")
                Map<String, Object> map = (Map<String, Object>) result;
                read.add(Result.of(map));
            }
        } catch (ClassCastException | NullPointerException | JacksonException e) {
            throw new ExperimentFailure(file + " does not hold results: " + e.getMessage());
        }
    }

    /** Writes the files of a directory, a result per line. */
    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        write(directory.resolve(TIMES), all().stream().filter(result -> !isMemory(result)));
        write(directory.resolve(MEMORY), all().stream().filter(Results::isMemory));
        Files.writeString(
                directory.resolve(MACHINE),
                JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(machine) + "\n");
    }

    private static boolean isMemory(Result result) {
        return result.cell().benchmark().startsWith(MEMORY_PREFIX);
    }

    private static void write(Path file, Stream<Result> written) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Result result : written.toList()) {
            lines.add(JSON.std.asString(result.toMap()));
        }
        if (!lines.isEmpty()) {
            Files.writeString(file, lines.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        }
    }

    /** The results of each JDK below a directory whose folders are named after feature versions, oldest first. */
    public static Map<Integer, Results> readAll(Path directory) throws IOException, ExperimentFailure {
        if (!Files.isDirectory(directory)) {
            throw new ExperimentFailure("no directory " + directory + ": run a pass first");
        }
        List<Path> folders;
        try (Stream<Path> found = Files.list(directory)) {
            folders = found.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .toList();
        }
        Map<Integer, Results> all = new TreeMap<>();
        for (Path folder : folders) {
            all.put(Integer.valueOf(folder.getFileName().toString()), read(folder));
        }
        if (all.isEmpty()) {
            throw new ExperimentFailure("no results below " + directory + ": run a pass first");
        }
        return all;
    }
}
