package inlay.fuzz.box;

/** Primitives that are read without an object. */
enum Primitive {
    LONG,
    INT,
    DOUBLE,
    BOOLEAN
}
