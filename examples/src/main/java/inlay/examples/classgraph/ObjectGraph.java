package inlay.examples.classgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The class graph as objects that hold lists of each other. */
final class ObjectGraph {
    private final ClassNode[] classes;
    private final MethodNode[] methods;

    /** Makes the nodes; their list fields are null. */
    ObjectGraph(IntGraph numbers) {
        classes = new ClassNode[numbers.classes()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = new ClassNode(i);
        }
        methods = new MethodNode[numbers.methods()];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = new MethodNode();
        }
    }

    MethodNode[] methods() {
        return methods;
    }

    /** The objects from which the whole graph is reached. */
    Object[] roots() {
        return new Object[] {classes, methods};
    }

    /** Gives every list field a list made by the factory and fills it. */
    void fill(IntGraph numbers, ListFactory factory) {
        Lists supertypes = new Lists(numbers, ListKind.SUPERTYPES, factory);
        Lists references = new Lists(numbers, ListKind.REFERENCES, factory);
        Lists annotations = new Lists(numbers, ListKind.ANNOTATIONS, factory);
        for (int i = 0; i < classes.length; i++) {
            ClassNode node = classes[i];
            node.supertypes = supertypes.make(i, classes);
            node.references = references.make(i, classes);
            node.annotations = annotations.make(i, classes);
        }
        Lists callees = new Lists(numbers, ListKind.CALLEES, factory);
        Lists exceptions = new Lists(numbers, ListKind.EXCEPTIONS, factory);
        for (int i = 0; i < methods.length; i++) {
            MethodNode node = methods[i];
            node.callees = callees.make(i, methods);
            node.exceptions = exceptions.make(i, classes);
        }
    }

    /** The lists of one kind. */
    private record Lists(IntLists numbers, ListKind kind, ListFactory factory) {

        Lists(IntGraph graph, ListKind kind, ListFactory factory) {
            this(graph.of(kind), kind, factory);
        }

        /** Makes list {@code i}, of the nodes that its numbers tell. */
        <T> List<T> make(int i, T[] nodes) {
            int[] targets = numbers.targets();
            int from = numbers.offsets()[i];
            int to = numbers.offsets()[i + 1];
            List<T> list = factory.create(kind, to - from);
            for (int at = from; at < to; at++) {
                list.add(nodes[targets[at]]);
            }
            return list;
        }
    }

    /** Trims every list. */
    void trim(ListFactory factory) {
        forEachList(factory::trim);
    }

    /** Sets the fields that hold an empty list to null. */
    void dropEmptyLists() {
        for (ClassNode node : classes) {
            node.supertypes = node.supertypes().isEmpty() ? null : node.supertypes;
            node.references = node.references().isEmpty() ? null : node.references;
            node.annotations = node.annotations().isEmpty() ? null : node.annotations;
        }
        for (MethodNode node : methods) {
            node.callees = node.callees().isEmpty() ? null : node.callees;
            node.exceptions = node.exceptions().isEmpty() ? null : node.exceptions;
        }
    }

    /** Sets every list field to null. */
    void dropLists() {
        for (ClassNode node : classes) {
            node.supertypes = null;
            node.references = null;
            node.annotations = null;
        }
        for (MethodNode node : methods) {
            node.callees = null;
            node.exceptions = null;
        }
    }

    /** A number that depends on every rank, every list of classes and their order. */
    long checksum() {
        long sum = 0;
        for (MethodNode method : methods) {
            sum = 31 * sum + Double.doubleToLongBits(method.rank);
            sum = checksum(sum, method.exceptions());
        }
        for (ClassNode node : classes) {
            sum = checksum(sum, node.supertypes());
            sum = checksum(sum, node.references());
            sum = checksum(sum, node.annotations());
        }
        return sum;
    }

    private static long checksum(long before, List<ClassNode> list) {
        long sum = 31 * before + list.size();
        for (ClassNode node : list) {
            sum = 31 * sum + node.number;
        }
        return sum;
    }

    private void forEachList(Consumer<List<?>> action) {
        for (ClassNode node : classes) {
            action.accept(node.supertypes());
            action.accept(node.references());
            action.accept(node.annotations());
        }
        for (MethodNode node : methods) {
            action.accept(node.callees());
            action.accept(node.exceptions());
        }
    }

    /** The numbers of the methods with the highest rank, highest first. */
    List<Integer> highestRanked(int limit) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < methods.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(methods[b].rank, methods[a].rank));
        return List.copyOf(order.subList(0, Math.min(limit, order.size())));
    }
}
