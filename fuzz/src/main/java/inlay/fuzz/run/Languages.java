package inlay.fuzz.run;

import inlay.fuzz.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** All languages on the class path, in the order of their names. */
public final class Languages {

    private static final List<Language> ALL = ServiceLoader.load(Language.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted((left, right) -> left.name().compareTo(right.name()))
            .toList();

    private Languages() {}

    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> find(String name) {
        return ALL.stream().filter(language -> language.name().equals(name)).findFirst();
    }

    /**
     * The language of a name.
     *
     * @throws IllegalArgumentException if there is none; the message names them all
     */
    public static Language named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("expected one of " + names() + ", found " + name));
    }

    private static String names() {
        return ALL.stream().map(Language::name).collect(Collectors.joining(", "));
    }
}
