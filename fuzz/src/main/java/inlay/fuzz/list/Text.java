package inlay.fuzz.list;

/** A result that is equal to another one, where elements must be the same. */
record Text(String text) {}
