package inlay.fuzz.box;

/** How long a sequence is. */
enum Length {
    NONE,
    ONE,
    THREE,
    /** As long as still fits the space. */
    LONGEST,
    /** By one too long for the space. */
    TOO_LONG,
    /** The longest whose length takes one byte. */
    LONGEST_SHORT,
    /** The shortest whose length takes three. */
    SHORTEST_LONG,
    /** As many as a byte has values. */
    ROUND
}
