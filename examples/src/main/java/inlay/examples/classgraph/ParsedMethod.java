package inlay.examples.classgraph;

import java.util.List;
import java.util.Set;

/** One method of a class file: its distinct callees and declared exceptions, by name. */
record ParsedMethod(MethodReference reference, Set<MethodReference> callees, List<String> exceptions) {}
