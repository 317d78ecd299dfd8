package inlay.fuzz.box;

import java.time.Instant;

/** Classes that a value is asked for. */
enum Kind {
    OBJECT(Object.class),
    LONG(Long.class),
    INTEGER(Integer.class),
    DOUBLE(Double.class),
    BOOLEAN(Boolean.class),
    NUMBER(Number.class),
    COMPARABLE(Comparable.class),
    STRING(String.class),
    RECORD(Record.class),
    PAIR(Samples.Pair.class),
    ORDERED(Samples.Ordered.class),
    STRIP(Samples.Strip.class),
    TOUCHY(Samples.Touchy.class),
    BYTES(byte[].class),
    OBJECTS(Object[].class),
    INSTANT(Instant.class),
    /** No value is an instance of it. */
    INT(int.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }
}
