package inlay.docs;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java code in a document: statements become the body of a method, classes and static members go beside it. A value in
 * the comment behind a statement is compared with the value of the statement.
 */
final class JavaBlock {

    private static final String CLASS = "Example";
    private static final String IMPLIED = Stream.of(
                    "java.time.*",
                    "java.util.*",
                    "java.util.function.*",
                    "java.util.stream.*",
                    "inlay.slimvec.*",
                    "inlay.smallbox.*",
                    "inlay.smallvec.*",
                    "inlay.vec.*")
            .map(name -> "import " + name + ";")
            .collect(Collectors.joining(" "));

    private static final Pattern MEMBER =
            Pattern.compile("(@|static |(final |abstract |sealed )?(class|record|interface|enum) ).*");
    private static final Pattern VALUE = Pattern.compile("(\\[.*]|\\{.*}|true|false|null|-?\\d+(\\.\\d+)?|\"[^\"]*\""
            + "|(Optional|SmallBox)(\\[.*]|\\.empty)|[A-Z]\\w*(Exception|Error))([,:;] .*)?");
    private static final Pattern COMMENT_WITH_VALUE = Pattern.compile(".*\\S\\s*//\\s*(" + VALUE + ")");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Document.Block block;
    private final int lines;

    JavaBlock(Document.Block block) {
        this.block = block;
        this.lines = (int) block.content().lines().count();
    }

    void run(Path folder) throws Exception {
        String source = withComparisons(asClass());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-parameters", "-d", folder.toString());
        if (!task(source, diagnostics, options).call()) {
            throw failure(diagnostics, source);
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(CLASS).getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(place(e.getCause()) + ": " + e.getCause(), e.getCause());
        }
    }

    // The class: a line of imports, the block as members, the block as statements

    private String asClass() {
        StringBuilder imports = new StringBuilder(IMPLIED);
        StringBuilder members = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        boolean inMember = false;
        boolean startsMember = true;
        for (String line : block.content().lines().toList()) {
            boolean isImport = line.startsWith("import ");
            if (isImport) {
                imports.append(line);
            }
            if (!inMember && MEMBER.matcher(line).matches()) {
                inMember = true;
                startsMember = true;
            }
            String modifier = startsMember && inMember && !line.startsWith("static ") ? "static " : "";
            members.append(inMember ? modifier + line : "").append('\n');
            statements.append(inMember || isImport ? "" : line).append('\n');
            startsMember = false;
            inMember = inMember && !endsMember(line);
        }
        return imports + " public final class " + CLASS + " {\n" + members
                + "public static void run() throws Throwable {\n" + statements + "}}\n";
    }

    private static boolean endsMember(String line) {
        boolean atMargin = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
        return atMargin && !line.startsWith("@") && line.matches(".*[;}](\\s*//.*)?");
    }

    // The values in comments

    private String withComparisons(String source) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = task(source, diagnostics, List.of());
        CompilationUnitTree unit = task.parse().iterator().next();
        if (diagnostics.getDiagnostics().stream().anyMatch(problem -> problem.getKind() == Diagnostic.Kind.ERROR)) {
            throw failure(diagnostics, source);
        }
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        StringBuilder compared = new StringBuilder();
        int copied = 0;
        int comparisons = 0;
        for (StatementTree statement : statements(unit)) {
            int start = (int) positions.getStartPosition(unit, statement);
            int end = (int) positions.getEndPosition(unit, statement);
            String value = valueBehind(source, end);
            if (value != null) {
                compared.append(source, copied, start)
                        .append(comparison(statement, source.substring(start, end), value));
                copied = end;
                comparisons++;
            }
        }
        requireAllCompared(comparisons);
        return compared.append(source.substring(copied)).toString();
    }

    private static List<? extends StatementTree> statements(CompilationUnitTree unit) {
        ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getName().contentEquals("run")) {
                BlockTree body = method.getBody();
                return body.getStatements();
            }
        }
        throw new IllegalStateException("No method");
    }

    private static String valueBehind(String source, int end) {
        String rest = source.substring(end, source.indexOf('\n', end)).strip();
        Matcher value = VALUE.matcher(rest.startsWith("//") ? rest.substring(2).strip() : "");
        return value.matches() ? value.group(1) : null;
    }

    private static String comparison(StatementTree statement, String text, String value) {
        String literal = '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        if (statement instanceof VariableTree variable) {
            return text + " inlay.docs.Expected.value(" + literal + ", " + variable.getName() + ");";
        }
        if (!(statement instanceof ExpressionStatementTree)) {
            throw new AssertionError("Only an expression or a variable has a value to compare with " + value);
        }
        if (value.matches("[A-Z]\\w*(Exception|Error)")) {
            return "try { " + text + " throw inlay.docs.Expected.nothingThrown(" + literal
                    + "); } catch (Throwable thrown) { inlay.docs.Expected.thrown(" + literal + ", thrown); }";
        }
        String expression = text.substring(0, text.length() - 1);
        return "inlay.docs.Expected.value(" + literal + ", " + expression + ");";
    }

    private void requireAllCompared(int comparisons) {
        long values = block.content()
                .lines()
                .filter(line -> COMMENT_WITH_VALUE.matcher(line).matches())
                .count();
        if (values != comparisons) {
            throw new AssertionError(block + ": " + values + " comments have a value, " + comparisons
                    + " stand behind a statement of the block itself");
        }
    }

    // The compiler

    private static JavacTask task(
            String source, DiagnosticCollector<JavaFileObject> diagnostics, List<String> options) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + CLASS + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return (JavacTask) COMPILER.getTask(null, null, diagnostics, options, null, List.of(file));
    }

    private AssertionError failure(DiagnosticCollector<JavaFileObject> diagnostics, String source) {
        return new AssertionError(diagnostics.getDiagnostics().stream()
                .map(problem -> place((int) problem.getLineNumber()) + ": " + problem.getMessage(null))
                .collect(Collectors.joining("\n", "", "\n" + source)));
    }

    private String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(CLASS))
                .mapToInt(StackTraceElement::getLineNumber)
                .mapToObj(this::place)
                .findFirst()
                .orElse(block.toString());
    }

    /** The line of the document, of a line of the class. */
    private String place(int line) {
        int inBlock = IntStream.of(line - 2, line - 3 - lines)
                .filter(index -> index >= 0 && index < lines)
                .findFirst()
                .orElse(0);
        return Document.REPOSITORY.relativize(block.document()) + " line " + (block.line() + inBlock);
    }
}
