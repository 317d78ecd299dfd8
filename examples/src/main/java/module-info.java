import org.jspecify.annotations.NullMarked;

/** Programs that show the containers on real data. */
@NullMarked
module inlay.examples {
    requires static org.jspecify;
    requires inlay.slimvec;
    requires inlay.smallvec;
    requires inlay.smallbox;
    requires com.fasterxml.jackson.jr.ob;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.management;
    requires jdk.management;
    requires jdk.unsupported;
    requires jol.core;
    requires me.tongfei.progressbar;
    requires org.objectweb.asm;

    opens inlay.examples.classgraph to
            info.picocli;
    opens inlay.examples.table to
            info.picocli;
}
