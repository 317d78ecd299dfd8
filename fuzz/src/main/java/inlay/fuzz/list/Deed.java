package inlay.fuzz.list;

import inlay.fuzz.language.Weight;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a callback does, besides answering, when it is called for a certain time. */
public enum Deed {
    @Weight(14)
    NOTHING(null),
    THROW_EXCEPTION(new RuntimeException() {}),
    THROW_ERROR(new Error() {}),
    THROW_NO_SUCH_ELEMENT(new NoSuchElementException() {}),
    THROW_CONCURRENT_MODIFICATION(new ConcurrentModificationException() {}),
    /** Runs the nested operation. */
    @Weight(8)
    OPERATE(null),
    /** There is no callback: null is handed over instead. */
    BE_ABSENT(null);

    static final RuntimeException FROM_EQUALS = new RuntimeException() {};
    static final RuntimeException FROM_HASH_CODE = new RuntimeException() {};

    /** Of a class of its own, so that the class tells who threw it. */
    private final @Nullable Throwable thrown;

    Deed(@Nullable Throwable thrown) {
        this.thrown = thrown;
    }

    void throwIfAny() {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
