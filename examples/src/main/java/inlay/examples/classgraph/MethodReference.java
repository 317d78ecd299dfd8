package inlay.examples.classgraph;

/** A method as class files name it; the owner is an internal name such as {@code java/util/List}. */
record MethodReference(String owner, String name, String descriptor) {

    /** The same name and descriptor in another class. */
    MethodReference in(String otherOwner) {
        return new MethodReference(otherOwner, name, descriptor);
    }

    /** Class and method name as a reader knows them, such as {@code java.util.List.size}. */
    String display() {
        return owner.replace('/', '.') + "." + name;
    }
}
