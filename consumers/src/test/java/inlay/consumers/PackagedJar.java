package inlay.consumers;

import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The jars that are published, as the build has packaged them. */
enum PackagedJar {
    VEC(Vec.class),
    SMALLVEC(SmallVec.class, VEC),
    SLIMVEC(SlimVec.class, VEC),
    SMALLBOX(SmallBox.class);

    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<PackagedJar> required;

    PackagedJar(Class<?> type, PackagedJar... required) {
        this.type = type;
        this.required = List.of(required);
    }

    /** Of the artifact, and the last part of its package. */
    String artifact() {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    /** The name of the module as well. */
    String packageName() {
        return type.getPackageName();
    }

    /** The others that come with this one. */
    List<PackagedJar> required() {
        return required;
    }

    Path path() {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The paths of all of them. */
    static Stream<Path> paths() {
        return Arrays.stream(values()).map(PackagedJar::path);
    }
}
