package inlay.examples.classgraph;

import inlay.smallvec.SmallVec;
import java.util.ArrayList;
import java.util.List;

/** The list factories that are compared. */
enum Contender implements ListFactory {
    ARRAY_LIST("arraylist") {
        @Override
        public <E> List<E> create(int expectedSize) {
            return new ArrayList<>();
        }

        @Override
        public void trim(List<?> list) {
            ((ArrayList<?>) list).trimToSize();
        }
    },
    ARRAY_LIST_EXACT("arraylist-exact") {
        @Override
        public <E> List<E> create(int expectedSize) {
            return new ArrayList<>(expectedSize);
        }

        @Override
        public void trim(List<?> list) {
            ((ArrayList<?>) list).trimToSize();
        }
    },
    SMALL_VEC_2("smallvec2") {
        @Override
        public <E> List<E> create(int expectedSize) {
            return SmallVec.withInlineCapacity(2);
        }

        @Override
        public void trim(List<?> list) {
            ((SmallVec<?>) list).trimToSize();
        }
    },
    SMALL_VEC_4("smallvec4") {
        @Override
        public <E> List<E> create(int expectedSize) {
            return SmallVec.withInlineCapacity(4);
        }

        @Override
        public void trim(List<?> list) {
            ((SmallVec<?>) list).trimToSize();
        }
    },
    SMALL_VEC_8("smallvec8") {
        @Override
        public <E> List<E> create(int expectedSize) {
            return SmallVec.withInlineCapacity(8);
        }

        @Override
        public void trim(List<?> list) {
            ((SmallVec<?>) list).trimToSize();
        }
    };

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    /** The name used on the command line and in tables. */
    String label() {
        return label;
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
