package inlay.fuzz.bugs;

import inlay.fuzz.box.BoxLanguage;
import inlay.fuzz.language.RandomInput;
import inlay.fuzz.list.ListLanguage;
import inlay.fuzz.stream.SerialStreams;
import java.util.Optional;

/** All properties. Loaded once per bug, with the containers that have it. */
public final class Properties {

    static final String LIST = "list";
    static final String BOX = "box";
    static final String STREAM = "stream";

    private Properties() {}

    /**
     * The property of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Property named(String name) {
        return switch (name) {
            case LIST -> new LanguageProperty(new ListLanguage());
            case BOX -> new LanguageProperty(new BoxLanguage());
            case STREAM -> new StreamProperty();
            default -> throw new IllegalArgumentException("No property " + name);
        };
    }

    private static final class StreamProperty implements Property {

        @Override
        public void check(long number) {
            SerialStreams.check(RandomInput.of(number));
        }

        @Override
        public Optional<String> shortened(long number) {
            return Optional.empty();
        }

        @Override
        public boolean fails(String lines) {
            return false;
        }

        @Override
        public int operations(String lines) {
            return 0;
        }
    }
}
