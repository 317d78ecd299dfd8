package inlay.mutation;

/**
 * A line of source.
 *
 * @param file the source file, as {@code smallvec/SmallVec4.java}
 * @param text what stands there, without the indent
 */
record SourceLine(String file, String text) {

    /** The module the file belongs to. */
    String container() {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    @Override
    public String toString() {
        return file + ": " + text;
    }
}
