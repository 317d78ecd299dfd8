package inlay.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PIT says of a container.
 *
 * @param container the module
 * @param mutants all mutants
 * @param lines which lines were run
 */
record ContainerReport(String container, List<Mutant> mutants, LineReport lines) {
    private static final String MUTATIONS = "mutations.xml";

    ContainerReport {
        mutants = List.copyOf(mutants);
    }

    /**
     * Reads the report from the folder of the container's name, and those in folders below, which are of other classes.
     *
     * @throws MalformedInput if there is none, or one without mutants
     */
    static ContainerReport read(Path reports, String container) throws IOException {
        Path folder = reports.resolve(container);
        List<Path> files = Files.isDirectory(folder) ? reports(folder) : List.of();
        if (files.isEmpty()) {
            throw new MalformedInput(folder.resolve(MUTATIONS), 0, "no such report");
        }
        List<Mutant> mutants = new ArrayList<>();
        List<LineReport> lines = new ArrayList<>();
        for (Path file : files) {
            List<Mutant> read = MutationReport.read(file);
            if (read.isEmpty()) {
                throw new MalformedInput(file, 0, "no mutants");
            }
            mutants.addAll(read);
            lines.add(LineReport.read(container, file.resolveSibling("inlay." + container)));
        }
        return new ContainerReport(container, mutants, LineReport.of(lines));
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files =
                Files.find(folder, 2, (file, attributes) -> file.endsWith(MUTATIONS) && attributes.isRegularFile())) {
            return files.sorted().toList();
        }
    }

    /** How many mutants there are that can be run. */
    int size() {
        return (int) viable().count();
    }

    /** How many mutants have this status. */
    int count(Status status) {
        return (int)
                mutants.stream().filter(mutant -> mutant.status() == status).count();
    }

    /** Of the mutants, those killed, in hundredths of a percent, rounded down. */
    int score() {
        return score(0);
    }

    /** The score when some mutants that ended otherwise count as killed. */
    int score(int alsoKilled) {
        return hundredths(count(Status.KILLED) + alsoKilled, size());
    }

    /** Of the mutants that a test reaches, those killed, in hundredths of a percent, rounded down. */
    int strength() {
        return hundredths(count(Status.KILLED), size() - count(Status.NO_COVERAGE));
    }

    /** Of the lines, those that a test runs, in hundredths of a percent, rounded down. */
    int lineCoverage() {
        return hundredths(lines.covered(), lines.lines());
    }

    /** The sources with mutants. */
    Set<String> sources() {
        return mutants.stream().map(mutant -> mutant.key().source()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Mutant> viable() {
        return mutants.stream().filter(mutant -> mutant.status() != Status.NON_VIABLE);
    }

    private static int hundredths(int part, int whole) {
        return whole == 0 ? 0 : (int) (10_000L * part / whole);
    }
}
