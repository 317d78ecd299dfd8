package inlay.examples.measuring;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What a reader must know about a JVM to judge its figures. */
public final class JavaRuntime {
    private JavaRuntime() {}

    /** Version and vendor of the JDK. */
    public static String version() {
        return "JDK " + System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** How object headers and references are laid out. */
    public static String headerLayout() {
        String headers = isSet("UseCompactObjectHeaders") ? "compact headers (8 bytes)" : classicHeaders();
        return headers + ", " + (isSet("UseCompressedOops") ? "4-byte references" : "8-byte references");
    }

    private static String classicHeaders() {
        return isSet("UseCompressedClassPointers") ? "classic headers (12 bytes)" : "classic headers (16 bytes)";
    }

    /** The short name of the collector. */
    public static String collector() {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (bean.getName().startsWith("G1")) {
                return "G1";
            }
            if (bean.getName().startsWith("PS")) {
                return "Parallel";
            }
        }
        return "unknown";
    }

    /** Whether a flag of the VM exists and is on. */
    private static boolean isSet(String flag) {
        HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return Boolean.parseBoolean(vm.getVMOption(flag).getValue());
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
