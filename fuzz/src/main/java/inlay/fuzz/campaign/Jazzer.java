package inlay.fuzz.campaign;

import inlay.fuzz.language.Draw;
import inlay.fuzz.language.Language;
import inlay.fuzz.run.Target;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The command line of Jazzer. */
final class Jazzer {

    /** Exit code after a finding. */
    static final int FINDING = 77;

    private static final String MAIN = "com.code_intelligence.jazzer.Jazzer";

    /** The containers alone: coverage of the interpreter is no aim, and Jazzer leaves other modules out unless told. */
    private static final String INSTRUMENTED = String.join(
            File.pathSeparator, "inlay.vec.**", "inlay.smallvec.**", "inlay.slimvec.**", "inlay.smallbox.**");

    /** Hooks look for attacks that no container can have, and cost time; switching all of them off stops coverage too. */
    private static final String HOOKED = "inlay.nothing.**";

    private static final int LONGEST_INPUT = Language.LONGEST * Draw.SLICE;
    private static final int SECONDS_PER_INPUT = 30;
    private static final int FIRST_VERSION_WITH_UNSAFE_WARNINGS = 24;

    private Jazzer() {}

    /**
     * The command that runs a target.
     *
     * @param options options for libFuzzer
     * @param folders folders of inputs; new ones go into the first
     */
    static List<String> command(Target target, Path artifacts, List<String> options, Collection<Path> folders) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        command.add("--target_class=" + target.entry().getName());
        command.add("--instrumentation_includes=" + INSTRUMENTED);
        command.add("--custom_hook_includes=" + HOOKED);
        command.add("--trace=cov");
        command.add("--reproducer_path=" + artifacts);
        command.add("-artifact_prefix=" + artifacts + File.separator);
        command.add("-max_len=" + LONGEST_INPUT);
        command.add("-len_control=0");
        command.add("-reduce_inputs=0");
        command.add("-timeout=" + SECONDS_PER_INPUT);
        command.add("-rss_limit_mb=0");
        command.addAll(options);
        folders.forEach(folder -> command.add(folder.toString()));
        return command;
    }

    private static List<String> jvmOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx1g", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= FIRST_VERSION_WITH_UNSAFE_WARNINGS) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }
}
