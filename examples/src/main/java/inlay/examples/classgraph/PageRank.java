package inlay.examples.classgraph;

import java.util.List;

/** PageRank over methods: a method passes its rank on to its callees in equal shares. */
final class PageRank {
    private static final double DAMPING = 0.85;

    private PageRank() {}

    /** Starts from equal ranks and runs the given number of rounds; the ranks sum to 1. */
    static void run(MethodNode[] methods, int rounds) {
        for (MethodNode method : methods) {
            method.rank = 1.0 / methods.length;
            method.incoming = 0;
        }
        for (int round = 0; round < rounds; round++) {
            double withoutCallees = distribute(methods);
            collect(methods, (1 - DAMPING + DAMPING * withoutCallees) / methods.length);
        }
    }

    /** Passes every rank on; returns the sum of ranks of methods that call nothing. */
    private static double distribute(MethodNode[] methods) {
        double withoutCallees = 0;
        for (MethodNode method : methods) {
            List<MethodNode> callees = method.callees();
            if (callees.isEmpty()) {
                withoutCallees += method.rank;
            } else {
                share(callees, method.rank / callees.size());
            }
        }
        return withoutCallees;
    }

    private static void share(List<MethodNode> callees, double share) {
        for (MethodNode callee : callees) {
            callee.incoming += share;
        }
    }

    private static void collect(MethodNode[] methods, double base) {
        for (MethodNode method : methods) {
            method.rank = base + DAMPING * method.incoming;
            method.incoming = 0;
        }
    }
}
