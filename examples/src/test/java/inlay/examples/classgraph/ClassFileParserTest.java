package inlay.examples.classgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inlay.examples.measuring.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ClassFileParserTest {
    private static final String SAMPLE = "inlay/examples/classgraph/ClassFileParserTest$Sample";

    @Deprecated
    static class Sample implements Runnable {
        @Override
        public void run() {
            Supplier<String> supplier = () -> Integer.valueOf("1").toString() + Integer.valueOf("2");
            assertEquals("12", supplier.get());
        }

        int read(InputStream in) throws IOException, InterruptedException {
            return in.read();
        }
    }

    private static ParsedClass parse(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return ClassFileParser.parse(in.readAllBytes());
        }
    }

    private static ParsedMethod method(ParsedClass parsed, String name) {
        return parsed.methods().stream()
                .filter(method -> method.reference().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldFindSupertypesOfInteger() throws IOException {
        ParsedClass integer = parse(Integer.class);
        assertEquals("java/lang/Integer", integer.name());
        assertEquals(
                List.of("java/lang/Number", "java/lang/Comparable"),
                integer.supertypes().subList(0, 2));
    }

    @Test
    void shouldFindNoSupertypeOfObject() throws IOException {
        assertEquals(List.of(), parse(Object.class).supertypes());
    }

    @Test
    void shouldFindAnnotations() throws IOException {
        assertEquals(Set.of("java/lang/Deprecated"), parse(Sample.class).annotations());
    }

    @Test
    void shouldReferToEveryClassMentionedButItself() throws IOException {
        ParsedClass sample = parse(Sample.class);
        assertTrue(sample.references()
                .containsAll(Set.of(
                        "java/lang/Runnable",
                        "java/util/function/Supplier",
                        "java/io/InputStream",
                        "java/io/IOException")));
        assertFalse(sample.references().contains(SAMPLE));
    }

    @Test
    void shouldFindDeclaredExceptions() throws IOException {
        assertEquals(
                List.of("java/io/IOException", "java/lang/InterruptedException"),
                method(parse(Sample.class), "read").exceptions());
    }

    @Test
    void shouldFindDistinctCallees() throws IOException {
        ParsedMethod lambda = method(parse(Sample.class), "lambda$run$0");
        List<String> callees =
                lambda.callees().stream().map(MethodReference::display).toList();
        assertEquals(List.of("java.lang.Integer.valueOf", "java.lang.Integer.toString"), callees.subList(0, 2));
        assertEquals(1, Collections.frequency(callees, "java.lang.Integer.valueOf"));
    }

    @Test
    void shouldCountTheBodyOfALambdaAsCalled() throws IOException {
        assertTrue(method(parse(Sample.class), "run").callees().stream()
                .anyMatch(callee -> callee.display().endsWith("Sample.lambda$run$0")));
    }
}
