package inlay.fuzz.language;

/** One step of a sequence: a record, whose components say all there is to know about it. */
public interface Operation {}
