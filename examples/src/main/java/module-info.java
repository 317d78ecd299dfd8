import org.jspecify.annotations.NullMarked;

/** Programs that show the containers on real data. */
@NullMarked
module inlay.examples {
    requires static org.jspecify;
    requires inlay.slimvec;
    requires inlay.smallvec;
    requires com.fasterxml.jackson.jr.ob;
    requires info.picocli;
    requires java.management;
    requires jdk.management;
    requires jdk.unsupported;
    requires jol.core;
    requires me.tongfei.progressbar;
    requires org.objectweb.asm;

    opens inlay.examples.classgraph to
            info.picocli;
}
