package inlay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.slimvec.SlimVec;
import inlay.smallbox.Layout;
import inlay.smallbox.SmallBox;
import inlay.smallvec.SmallVec;
import inlay.vec.Vec;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractsTest {

    /** Those that call {@code equals}, {@code hashCode} or {@code toString} of elements and take nothing else to call. */
    private static final Set<String> CALLING_ELEMENTS = Set.of(
            "contains(Object)",
            "dedup()",
            "equals(Object)",
            "hashCode()",
            "indexOf(Object)",
            "lastIndexOf(Object)",
            "remove(Object)",
            "toString()");

    @Test
    void shouldTellOfEachMethodThatCallsBack() {
        Set<String> expected = Stream.of(Vec.class, SmallVec.class, SlimVec.class, SmallBox.class, Layout.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(ContractsTest::callsBack))
                .map(ContractsTest::signature)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(CALLING_ELEMENTS);

        assertEquals(
                String.join("\n", expected),
                String.join("\n", new TreeSet<>(Document.page("contracts.md").codeInFirstColumns())));
    }

    private static boolean callsBack(Class<?> parameter) {
        return parameter.getPackage() == Function.class.getPackage()
                || Iterable.class.isAssignableFrom(parameter)
                || Set.of(Comparator.class, Iterator.class, Layout.class, Runnable.class)
                        .contains(parameter);
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
