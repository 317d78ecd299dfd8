package inlay.fuzz.box;

/** How user code ends. */
enum Reaction {
    RETURN,
    THROW,
    ERROR
}
