package inlay.fuzz.box;

/** A record that anybody reaches. */
public record PublicPair(int first, int second) {}
