package inlay.fuzz.box;

import inlay.fuzz.language.Weight;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a callback gives that is to give an {@link Optional}. */
enum Answer {
    @Weight(4)
    VALUE,
    EMPTY,
    NULL;

    @SuppressWarnings("NullableOptional")
    @Nullable
    Optional<Object> of(@Nullable Object value) {
        return switch (this) {
            case VALUE -> Optional.ofNullable(value);
            case EMPTY -> Optional.empty();
            case NULL -> null;
        };
    }
}
