package inlay.fuzz.campaign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.tools.ExecFileLoader;

/** Prints which lines of the containers were run, from what JaCoCo's agent has written. */
public final class LineCoverage {

    private static final List<String> PACKAGES =
            List.of("inlay/vec", "inlay/smallvec", "inlay/slimvec", "inlay/smallbox");

    private LineCoverage() {}

    /**
     * Prints a table: lines, lines run, and the numbers of the others.
     *
     * @param arguments the file of the agent; {@code target/jacoco.exec} by default
     */
    public static void main(String[] arguments) throws IOException {
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(new File(arguments.length == 0 ? "target/jacoco.exec" : arguments[0]));
        CoverageBuilder coverage = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(loader.getExecutionDataStore(), coverage);
        for (Path classes : containers()) {
            analyzer.analyzeAll(classes.toFile());
        }
        table(coverage).forEach(System.out::println);
    }

    /** The folders on the class path that hold a container. */
    private static List<Path> containers() {
        List<Path> folders = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, 0)) {
            Path folder = Path.of(entry);
            if (PACKAGES.stream().anyMatch(name -> Files.isDirectory(folder.resolve(name)))) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static List<String> table(CoverageBuilder coverage) {
        List<ISourceFileCoverage> files = coverage.getSourceFiles().stream()
                .filter(file -> PACKAGES.contains(file.getPackageName()))
                .filter(file -> file.getLineCounter().getTotalCount() > 0)
                .sorted((left, right) -> name(left).compareTo(name(right)))
                .toList();
        List<String> lines = new ArrayList<>();
        int total = 0;
        int run = 0;
        for (ISourceFileCoverage file : files) {
            total += file.getLineCounter().getTotalCount();
            run += file.getLineCounter().getCoveredCount();
            lines.add(row(
                    name(file),
                    file.getLineCounter().getTotalCount(),
                    file.getLineCounter().getCoveredCount(),
                    missed(file)));
        }
        lines.add(row("all", total, run, ""));
        return lines;
    }

    private static String name(ISourceFileCoverage file) {
        return file.getPackageName() + "/" + file.getName();
    }

    private static String missed(ISourceFileCoverage file) {
        List<Integer> missed = new ArrayList<>();
        for (int line = file.getFirstLine(); line <= file.getLastLine(); line++) {
            if (file.getLine(line).getStatus() == ICounter.NOT_COVERED) {
                missed.add(line);
            }
        }
        return missed.isEmpty()
                ? ""
                : "missed: " + missed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String row(String name, int lines, int run, String missed) {
        return String.format(
                        Locale.ROOT,
                        "%-40s %5d lines %6.1f %%  %s",
                        name,
                        lines,
                        100.0 * run / Math.max(1, lines),
                        missed)
                .stripTrailing();
    }
}
