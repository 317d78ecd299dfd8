package inlay.examples.classgraph;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list factories that are compared. */
enum Contender implements ListFactory {
    ARRAY_LIST("arraylist") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return new ArrayList<>();
        }
    },
    ARRAY_LIST_EXACT("arraylist-exact") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return new ArrayList<>(expectedSize);
        }
    },
    SMALL_VEC_2("smallvec2") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return SmallVec.withInlineCapacity(2);
        }
    },
    SMALL_VEC_4("smallvec4") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return SmallVec.withInlineCapacity(4);
        }
    },
    SMALL_VEC_8("smallvec8") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return SmallVec.withInlineCapacity(8);
        }
    },
    SLIM_VEC("slimvec") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return SlimVec.create();
        }
    },
    MIXED("mixed") {
        @Override
        public <E> List<E> create(ListKind kind, int expectedSize) {
            return choice(kind).create(kind, expectedSize);
        }

        /** Judged by the histogram of each kind. */
        @Override
        Contender choice(ListKind kind) {
            return switch (kind) {
                case SUPERTYPES -> SMALL_VEC_2; // one or two, nearly all
                case REFERENCES -> SLIM_VEC; // of all sizes, most too long for fields
                case ANNOTATIONS -> SLIM_VEC; // empty, nearly all
                case CALLEES -> SLIM_VEC; // none or one, more than half
                case EXCEPTIONS -> SLIM_VEC; // empty, most
            };
        }
    };

    /** The factories that are compared if the user names none. */
    static final List<Contender> DEFAULT = List.of(ARRAY_LIST, SMALL_VEC_2, SMALL_VEC_4, SLIM_VEC, MIXED);

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    /** The name used on the command line and in tables. */
    String label() {
        return label;
    }

    /** The factory that makes the lists of a kind. */
    Contender choice(ListKind kind) {
        return this;
    }

    /** Whether it matters what a list is for. */
    boolean looksAtKind() {
        return Stream.of(ListKind.values()).anyMatch(kind -> choice(kind) != this);
    }

    /** In words, which factory makes the lists of which kind. */
    String choices() {
        Map<Contender, List<String>> kinds = new EnumMap<>(Contender.class);
        for (ListKind kind : ListKind.values()) {
            kinds.computeIfAbsent(choice(kind), absent -> new ArrayList<>()).add(kind.label());
        }
        return kinds.entrySet().stream()
                .map(entry -> entry.getKey().label + " for " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void trim(List<?> list) {
        if (list instanceof Vec<?> vec) {
            vec.trimToSize();
        } else {
            ((ArrayList<?>) list).trimToSize();
        }
    }

    /** The factory with this name; {@code IllegalArgumentException} with the known names if there is none. */
    static Contender named(String label) {
        for (Contender contender : values()) {
            if (contender.label.equals(label)) {
                return contender;
            }
        }
        throw new IllegalArgumentException("unknown list '" + label + "', known are " + labels());
    }

    /** All names, separated by commas. */
    static String labels() {
        List<String> labels = new ArrayList<>();
        for (Contender contender : values()) {
            labels.add(contender.label);
        }
        return String.join(",", labels);
    }
}
