package inlay.fuzz.list;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects that stand for {@link Element}: the same ones on both sides of a world. */
final class Elements {

    static final int COUNT = Element.values().length;

    private static final Element[] NAMES = Element.values();

    /** All but the armed one, which belongs to its world. */
    private static final @Nullable Object[] COMMON = new @Nullable Object[COUNT];

    static {
        for (Element element : NAMES) {
            COMMON[element.number()] = common(element);
        }
    }

    private final @Nullable Object[] objects = COMMON.clone();

    Elements(World world) {
        objects[Element.ARMED.number()] = new Armed(world);
    }

    private static @Nullable Object common(Element element) {
        return switch (element) {
            case NULL, ARMED -> null;
            case A, B, C, D, E, F, G -> element.name();
            case SAME_AS_A -> copyOf(Element.A.name());
            case SAME_AS_B -> copyOf(Element.B.name());
            case NO_OBJECTS -> new Object[0];
            case ONE_OBJECT -> new Object[] {"inside"};
            case ONE_NULL -> new @Nullable Object[1];
            case TWENTY_OBJECTS -> new @Nullable Object[20];
            case STRINGS -> new String[] {"inside", "too"};
            case INTEGER -> 1000;
            case EMPTY_LIST -> List.of();
            case THROWS_FROM_EQUALS -> new ThrowsFromEquals();
            case THROWS_FROM_HASH_CODE -> new ThrowsFromHashCode();
        };
    }

    private static String copyOf(String text) {
        return String.valueOf(text.toCharArray());
    }

    @Nullable
    Object get(Element element) {
        return objects[element.number()];
    }

    @Nullable
    Object get(int ordinal) {
        return objects[ordinal];
    }

    /** The ordinal of what an object stands for; one more than the last if it is none of these. */
    int ordinalOf(@Nullable Object object) {
        int ordinal = 0;
        while (ordinal < COUNT && objects[ordinal] != object) {
            ordinal++;
        }
        return ordinal;
    }

    /** A string that stands for no element but can be in an array of strings. */
    String string(int number) {
        return NAMES[Element.C.number() + number % 5].name();
    }

    String describe(@Nullable Object object) {
        int ordinal = ordinalOf(object);
        if (ordinal < COUNT) {
            return NAMES[ordinal].name().toLowerCase(java.util.Locale.ROOT);
        }
        return object instanceof Object[] array ? Arrays.toString(array) : String.valueOf(object);
    }

    static boolean isSerializable(@Nullable Object object) {
        return object == null || object instanceof Serializable;
    }

    private static final class ThrowsFromEquals {

        @Override
        public boolean equals(@Nullable Object other) {
            throw new Provoked.FromEquals();
        }

        @Override
        public int hashCode() {
            return 5;
        }

        @Override
        public String toString() {
            return "throws from equals";
        }
    }

    private static final class ThrowsFromHashCode {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ThrowsFromHashCode;
        }

        @Override
        public int hashCode() {
            throw new Provoked.FromHashCode();
        }

        @Override
        public String toString() {
            return "throws from hashCode";
        }
    }

    /** Tells the side that is running, and nobody between operations. Equal to itself and, once armed, as it is told. */
    private static final class Armed {

        private final World world;

        Armed(World world) {
            this.world = world;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            boolean answer = world.compared(other);
            return answer || other == this;
        }

        @Override
        public int hashCode() {
            return world.compared("hashCode") ? 8 : 7;
        }

        @Override
        public String toString() {
            return "armed";
        }
    }
}
