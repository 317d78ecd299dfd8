package inlay.smallvec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the classes of the other capacities from SmallVec4. A run of lines, or of items in a list, that are the same
 * but for numbers which count up to the last slot, or to the one before, gets as many repetitions as there are slots.
 *
 * <p>Run from the root of the repository as {@code java smallvec/src/test/java/inlay/smallvec/CapacityClasses.java},
 * then format.
 */
final class CapacityClasses {

    static final int MASTER = 4;
    static final List<Integer> GENERATED = List.of(2, 8, 16);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ITEMS = Pattern.compile("([@A-Za-z ]*)0((?:, \\1\\d)+)");
    private static final int LONGEST_UNIT = 7;
    private static final List<String> ENDS = List.of(") {", ";");

    /** What says something of the last slot by itself, not as the last of a run. */
    private static final Pattern LAST_SLOT = Pattern.compile(
            "action\\.accept\\(\\(E\\) e3|return marked \\| .*, e3|!descends\\(.*, e2, e3|default -> e3|default:\\n +e3"
                    + "|case 3:\\n +if \\(to == 3\\) \\{\\n.*\\n +}\\n +(?:e3 = source\\[next]|target\\[next] = e3)");

    /** No factory method has so many parameters. */
    private static final int WITHOUT_ARGUMENTS = 16;

    private static final Pattern ARGUMENT_CONSTRUCTOR =
            Pattern.compile("    /\\*\\* A list of the first .*?\\n    }\\n\\n", Pattern.DOTALL);

    /** With so many slots a jump is quicker than a choice for each, all of which are made at every index. */
    private static final int JUMPING = 16;

    private static final Pattern CHOICES =
            Pattern.compile("Object found = e0;\\n(?: +found = index == \\d+ \\? e\\d+ : found;\\n)+ +return found;");

    /** From so many slots on, an element is appended by a jump: comparisons make a loop that fills a local list slow. */
    private static final int JUMPING_TO_APPEND = 8;

    private static final Pattern COMPARISONS = Pattern.compile(
            "(?:(?: +//.*\\n)? +if \\(tagged == \\(\\d+ << SIZE_SHIFT\\)\\) \\{\\n(?:.*\\n){3} +}\\n)+");

    private static final String JUMP = """
                    int size = tagged >>> SIZE_SHIFT;
                    if (size < INLINE_CAPACITY) {
                        setSlot(size, element);
                        this.tagged = tagged + ONE;
                        return true;
                    }
            """;

    private CapacityClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("smallvec/src/main/java/inlay/smallvec");
        String master = Files.readString(folder.resolve(fileName(MASTER)));
        for (int capacity : GENERATED) {
            Files.writeString(folder.resolve(fileName(capacity)), generate(master, capacity));
        }
    }

    static String fileName(int capacity) {
        return "SmallVec" + capacity + ".java";
    }

    /** The source of a capacity's class, not formatted. */
    static String generate(String master, int capacity) {
        String source = capacity == WITHOUT_ARGUMENTS
                ? ARGUMENT_CONSTRUCTOR.matcher(master).replaceFirst("")
                : master;
        String named = source.replace("SmallVec" + MASTER, "SmallVec" + capacity)
                .replace("INLINE_CAPACITY = " + MASTER, "INLINE_CAPACITY = " + capacity)
                .replace("for " + MASTER + " elements", "for " + capacity + " elements");
        String ended = LAST_SLOT
                .matcher(named)
                .replaceAll(last -> last.group()
                        .replace(Integer.toString(MASTER - 1), Integer.toString(capacity - 1))
                        .replace(Integer.toString(MASTER - 2), Integer.toString(capacity - 2)));
        List<String> lines = repeatLines(ended.lines().collect(Collectors.toList()), capacity);
        String repeated = repeatItems(String.join("\n", lines), capacity);
        return "// Made from SmallVec4 by CapacityClasses: change these.\n" + jumping(repeated, capacity) + "\n";
    }

    private static String jumping(String source, int capacity) {
        String read = capacity < JUMPING ? source : CHOICES.matcher(source).replaceFirst("return slotInOrder(index);");
        return capacity < JUMPING_TO_APPEND ? read : COMPARISONS.matcher(read).replaceFirst(JUMP);
    }

    private static List<String> repeatLines(List<String> lines, int capacity) {
        List<String> result = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int length = unitLength(lines, line);
            if (length == 0) {
                result.add(lines.get(line++));
                continue;
            }
            int units = units(lines, line, length);
            for (int i = 0; i < units + capacity - MASTER; i++) {
                for (String part : lines.subList(line, line + length)) {
                    result.add(counted(part, i));
                }
            }
            line += units * length;
            endAs(lines.get(line - 1), result);
        }
        return result;
    }

    /** The last repetition in a condition ends it. */
    private static void endAs(String original, List<String> result) {
        int last = result.size() - 1;
        for (String end : ENDS) {
            if (original.endsWith(end) && !result.get(last).endsWith(end)) {
                result.set(last, result.get(last) + end);
            }
        }
    }

    /** How many lines make the unit that is repeated from a line on; 0 if none is. */
    private static int unitLength(List<String> lines, int start) {
        return IntStream.rangeClosed(1, LONGEST_UNIT)
                .filter(length -> units(lines, start, length) > 1)
                .findFirst()
                .orElse(0);
    }

    /** How often a unit is repeated with numbers counting up; 0 if they end neither at the last slot nor before it. */
    private static int units(List<String> lines, int start, int length) {
        int units = 0;
        int end = start + length;
        while (end <= lines.size() && isRepetition(lines, start, end - length, length, units)) {
            units++;
            end += length;
        }
        int last = start + (units - 1) * length;
        int highest = units > 1 ? highest(lines.subList(last, last + length)) : 0;
        return highest == MASTER - 1 || highest == MASTER - 2 ? units : 0;
    }

    private static boolean isRepetition(List<String> lines, int first, int start, int length, int by) {
        boolean counts = false;
        for (int i = 0; i < length; i++) {
            String expected = counted(lines.get(first + i), by);
            String found = lines.get(start + i);
            if (!expected.equals(found) && ENDS.stream().noneMatch(end -> found.equals(expected + end))) {
                return false;
            }
            counts |= NUMBER.matcher(expected).find();
        }
        return counts;
    }

    private static String counted(String line, int by) {
        return NUMBER.matcher(line).replaceAll(number -> Integer.toString(Integer.parseInt(number.group()) + by));
    }

    private static int highest(List<String> lines) {
        return lines.stream()
                .flatMap(line -> NUMBER.matcher(line).results())
                .mapToInt(number -> Integer.parseInt(number.group()))
                .max()
                .orElse(-1);
    }

    private static String repeatItems(String source, int capacity) {
        return ITEMS.matcher(source).replaceAll(run -> {
            String item = run.group(1);
            boolean toLastSlot = run.group().endsWith(item + (MASTER - 1));
            return Matcher.quoteReplacement(
                    toLastSlot
                            ? IntStream.range(0, capacity)
                                    .mapToObj(i -> item + i)
                                    .collect(Collectors.joining(", "))
                            : run.group());
        });
    }
}
