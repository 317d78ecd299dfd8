package inlay.examples.classgraph;

/** The five kinds of list that the class graph holds. */
enum ListKind {
    SUPERTYPES("supertypes", "class"),
    REFERENCES("references", "class"),
    ANNOTATIONS("annotations", "class"),
    CALLEES("callees", "method"),
    EXCEPTIONS("exceptions", "method");

    private final String label;
    private final String owner;

    ListKind(String label, String owner) {
        this.label = label;
        this.owner = owner;
    }

    /** The name shown in tables. */
    String label() {
        return label;
    }

    /** What has one such list: a class or a method. */
    String owner() {
        return owner;
    }
}
