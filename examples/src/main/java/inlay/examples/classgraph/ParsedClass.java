package inlay.examples.classgraph;

import java.util.List;
import java.util.Set;

/** One class file, by internal names; the superclass comes first among the supertypes. */
record ParsedClass(
        String name,
        List<String> supertypes,
        Set<String> references,
        Set<String> annotations,
        List<ParsedMethod> methods) {}
