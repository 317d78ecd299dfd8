package inlay.examples.classgraph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns names into numbers. A name outside the parsed set is dropped; a call is resolved along the supertypes of its owner, so that
 * a call of an inherited method counts for the method that runs.
 */
final class GraphLinker {
    private static final int NOT_PARSED = -1;

    private final List<ParsedClass> classes;
    private final Map<String, Integer> classNumbers = new HashMap<>();
    private final Map<MethodReference, Integer> methodNumbers = new HashMap<>();
    private final Map<MethodReference, Integer> resolved = new HashMap<>();
    private final Map<ListKind, IntLists.Builder> builders = new EnumMap<>(ListKind.class);

    private GraphLinker(List<ParsedClass> classes) {
        this.classes = classes;
        for (ListKind kind : ListKind.values()) {
            builders.put(kind, new IntLists.Builder());
        }
    }

    /** Links parsed classes; nodes are numbered in the order of the list. */
    static IntGraph link(List<ParsedClass> classes) {
        GraphLinker linker = new GraphLinker(classes);
        linker.number();
        for (ParsedClass parsed : classes) {
            linker.add(parsed);
        }
        return linker.build();
    }

    /** The methods in the order in which {@link #link} numbers them. */
    static List<MethodReference> methods(List<ParsedClass> classes) {
        return classes.stream()
                .flatMap(parsed -> parsed.methods().stream())
                .map(ParsedMethod::reference)
                .toList();
    }

    private void number() {
        for (ParsedClass parsed : classes) {
            classNumbers.put(parsed.name(), classNumbers.size());
            for (ParsedMethod method : parsed.methods()) {
                methodNumbers.put(method.reference(), methodNumbers.size());
            }
        }
    }

    private void add(ParsedClass parsed) {
        addClasses(ListKind.SUPERTYPES, parsed.supertypes());
        addClasses(ListKind.REFERENCES, parsed.references());
        addClasses(ListKind.ANNOTATIONS, parsed.annotations());
        for (ParsedMethod method : parsed.methods()) {
            addCallees(method.callees());
            addClasses(ListKind.EXCEPTIONS, method.exceptions());
        }
    }

    private void addClasses(ListKind kind, Collection<String> names) {
        IntLists.Builder builder = builder(kind);
        for (String name : names) {
            Integer number = classNumbers.get(name);
            if (number != null) {
                builder.add(number);
            }
        }
        builder.endList();
    }

    private void addCallees(Set<MethodReference> callees) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (MethodReference callee : callees) {
            numbers.add(resolve(callee));
        }
        numbers.remove(NOT_PARSED);
        IntLists.Builder builder = builder(ListKind.CALLEES);
        numbers.forEach(builder::add);
        builder.endList();
    }

    private int resolve(MethodReference callee) {
        Integer known = resolved.get(callee);
        if (known == null) {
            boolean array = callee.owner().startsWith("[");
            known = search(array ? callee.in("java/lang/Object") : callee, new HashSet<>());
            resolved.put(callee, known);
        }
        return known;
    }

    private int search(MethodReference callee, Set<String> seen) {
        Integer own = methodNumbers.get(callee);
        if (own != null) {
            return own;
        }
        Integer owner = classNumbers.get(callee.owner());
        if (owner == null || !seen.add(callee.owner())) {
            return NOT_PARSED;
        }
        for (String supertype : classes.get(owner).supertypes()) {
            int found = search(callee.in(supertype), seen);
            if (found != NOT_PARSED) {
                return found;
            }
        }
        return NOT_PARSED;
    }

    private IntLists.Builder builder(ListKind kind) {
        return builders.computeIfAbsent(kind, absent -> new IntLists.Builder());
    }

    private IntGraph build() {
        Map<ListKind, IntLists> lists = new EnumMap<>(ListKind.class);
        builders.forEach((kind, builder) -> lists.put(kind, builder.build()));
        return new IntGraph(lists);
    }
}
