package inlay.fuzz.box;

import inlay.smallbox.Layout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/** Classes that a layout is asked of, and why there is none, if so. */
@SuppressWarnings("ImmutableEnumChecker")
enum Opened {
    PAIR(MethodHandles.publicLookup(), PublicPair.class, null),
    PRIVATE(Samples.lookup(), Samples.hiddenType(), null),
    PRIVATE_FROM_OUTSIDE(MethodHandles.publicLookup(), Samples.hiddenType(), IllegalAccessException.class),
    EMPTY(Samples.lookup(), Samples.Nothing.class, null),
    FULL(Samples.lookup(), Samples.Full.class, null),
    TOO_LARGE(Samples.lookup(), Samples.TooLarge.class, IllegalArgumentException.class),
    NO_RECORD(Samples.lookup(), String.class, IllegalArgumentException.class),
    NOT_OF_FIXED_SIZE(Samples.lookup(), Samples.Named.class, IllegalArgumentException.class),
    IN_ITSELF(Samples.lookup(), Samples.Chain.class, IllegalArgumentException.class);

    private final Lookup lookup;
    private final Class<?> type;
    private final @Nullable Class<?> refusal;
    private @Nullable Class<?> outcome;

    Opened(Lookup lookup, Class<?> type, @Nullable Class<?> refusal) {
        this.lookup = lookup;
        this.type = type;
        this.refusal = refusal;
    }

    /** The class of the layout, or that of the exception. Asked once: each time would make a class that stays. */
    Class<?> open() {
        Class<?> known = outcome;
        if (known == null) {
            known = ask();
            outcome = known;
        }
        return known;
    }

    private Class<?> ask() {
        try {
            return Layout.ofRecord(lookup, type).type();
        } catch (IllegalAccessException | IllegalArgumentException e) {
            return e.getClass();
        }
    }

    Class<?> expected() {
        return refusal == null ? type : refusal;
    }
}
