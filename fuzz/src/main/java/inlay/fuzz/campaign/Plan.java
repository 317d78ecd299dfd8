package inlay.fuzz.campaign;

import inlay.fuzz.run.Target;
import java.nio.file.Path;
import java.util.List;

/**
 * What a campaign does.
 *
 * @param targets what to fuzz
 * @param seconds how long, each
 * @param jobs how many at a time
 * @param corpus a folder per target where inputs are kept
 * @param seeds a folder per target with inputs to begin with
 * @param output where logs, findings and the page go
 */
public record Plan(List<Target> targets, int seconds, int jobs, Path corpus, Path seeds, Path output) {}
