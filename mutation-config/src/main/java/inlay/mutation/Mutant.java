package inlay.mutation;

/**
 * A mutant and what became of it.
 *
 * @param key what it may be listed by
 * @param line where the change is
 * @param status what became of it
 */
record Mutant(MutantKey key, int line, Status status) {

    @Override
    public String toString() {
        return key.type() + " " + key.method() + " line " + line + " " + key.mutator() + ": " + key.change();
    }
}
