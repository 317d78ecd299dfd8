package inlay.bench.pass;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reader has to know of a machine and its JVM to judge figures. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Machine() {}

    /** By what readers are told. */
    static Map<String, Object> description(List<String> jvmOptions, List<String> ofRetainedLists) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("cores", Runtime.getRuntime().availableProcessors());
        description.put("processor", processor());
        description.put("memory MB", system.getTotalMemorySize() >> 20);
        description.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        description.put("JDK", System.getProperty("java.runtime.version") + " " + System.getProperty("java.vendor"));
        description.put("JVM options", String.join(" ", jvmOptions));
        description.put("JVM options, a million lists", String.join(" ", ofRetainedLists));
        description.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        description.put("load before", Math.round(100 * system.getSystemLoadAverage()) / 100.0);
        return description;
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
