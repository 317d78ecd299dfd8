package inlay.mutation;

/**
 * What mutants are listed by: they share it when PIT made the same change in several places of a method. It says
 * nothing of lines, which move.
 *
 * @param type the class without {@code inlay.}, as {@code smallvec.SmallVec4}
 * @param method name and descriptor
 * @param mutator the simple name of the mutator's class
 * @param change what was changed, in PIT's words
 */
record MutantKey(String type, String method, String mutator, String change) {

    /** The module the class belongs to. */
    String container() {
        return type.substring(0, Math.max(0, type.indexOf('.')));
    }

    /** The source file of the class, as {@code smallvec/SmallVec4.java}. */
    String source() {
        int nested = type.indexOf('$');
        return type.substring(0, nested < 0 ? type.length() : nested).replace('.', '/') + ".java";
    }

    @Override
    public String toString() {
        return type + " " + method + " " + mutator + ": " + change;
    }
}
