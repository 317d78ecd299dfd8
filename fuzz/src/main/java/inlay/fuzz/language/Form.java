package inlay.fuzz.language;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How values of a type are drawn, written and read. A record is written as its name and, in parentheses, its
 * components; a constant of an enum as its name in lower case; a list in brackets; bytes as hexadecimal digits. A value of a sealed interface is one
 * of its records.
 */
public abstract class Form {

    /** A record inside this many others has empty lists: sequences in operations come to an end. */
    private static final int DEEPEST = 2;

    private final String name;

    private Form(String name) {
        this.name = name;
    }

    /** The form of a sealed interface of records. */
    public static Form of(Class<?> sealed) {
        return new Forms().of(sealed, 0);
    }

    /** Draws a value. */
    public final Object draw(Draw draw) {
        return draw(draw, 0);
    }

    /** The value as text on one line. */
    public final String print(Object value) {
        StringBuilder text = new StringBuilder();
        print(value, text);
        return text.toString();
    }

    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none; the message says what was expected and where
     */
    public final Object parse(String line) {
        Text text = new Text(line);
        Object value = parse(text);
        text.requireEnd();
        return value;
    }

    /** Values that differ from this one by a smaller number, an earlier constant or a shorter list. */
    public abstract List<Object> simpler(Object value);

    abstract Object draw(Draw draw, int depth);

    abstract void print(Object value, StringBuilder text);

    abstract Object parse(Text text);

    /** Forms being made: a record may contain its own sealed interface. */
    private static final class Forms {

        private final Map<String, Form> made = new TreeMap<>();

        Form of(Type type, int below) {
            String key = type.getTypeName() + " " + below;
            Form form = made.get(key);
            if (form == null) {
                form = make(type, below, key);
            }
            return form;
        }

        private Form make(Type type, int below, String key) {
            Form form;
            if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                form = new Lists(below);
                made.put(key, form);
                ((Lists) form).element = of(list.getActualTypeArguments()[0], 0);
            } else if (type == int.class) {
                form = new Numbers(below);
            } else if (type == String.class) {
                form = new Hex();
            } else if (type == boolean.class) {
                form = new Choices(List.of(false, true), List.of("false", "true"));
            } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
                form = new Sealed(sealed);
                made.put(key, form);
                ((Sealed) form).fill(this, sealed);
            } else if (type instanceof Class<?> constants && constants.isEnum()) {
                form = Choices.ofEnum(constants);
            } else if (type instanceof Class<?> components && components.isRecord()) {
                form = new Records(components);
                made.put(key, form);
                ((Records) form).fill(this);
            } else {
                throw new IllegalArgumentException(
                        "Neither a record, a sealed interface, an enum, a list, bytes nor an int: " + type);
            }
            made.put(key, form);
            return form;
        }
    }

    private static int weight(AnnotatedElement element) {
        Weight weight = element.getAnnotation(Weight.class);
        return weight == null ? 1 : weight.value();
    }

    private static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static final class Numbers extends Form {

        private final int below;

        Numbers(int below) {
            super("number");
            if (below < 1) {
                throw new IllegalArgumentException("An int component needs @Below");
            }
            this.below = below;
        }

        @Override
        Object draw(Draw draw, int depth) {
            return draw.below(below);
        }

        @Override
        void print(Object value, StringBuilder text) {
            text.append(value);
        }

        @Override
        Object parse(Text text) {
            int number = text.number();
            if (number < 0 || number >= below) {
                throw text.expected("a number below " + below, String.valueOf(number));
            }
            return number;
        }

        @Override
        public List<Object> simpler(Object value) {
            int number = (int) value;
            return number == 0 ? List.of() : number == 1 ? List.of(0) : List.of(0, number / 2, number - 1);
        }
    }

    /** Bytes: what is left of a slice, as hexadecimal digits. */
    private static final class Hex extends Form {

        private static final HexFormat DIGITS = HexFormat.of();

        Hex() {
            super("bytes");
        }

        @Override
        Object draw(Draw draw, int depth) {
            return DIGITS.formatHex(draw.rest());
        }

        @Override
        void print(Object value, StringBuilder text) {
            text.append(value);
        }

        @Override
        Object parse(Text text) {
            String word = text.word();
            try {
                DIGITS.parseHex(word);
            } catch (IllegalArgumentException e) {
                throw text.expected("pairs of hexadecimal digits", word);
            }
            return word;
        }

        @Override
        public List<Object> simpler(Object value) {
            String digits = (String) value;
            List<Object> simpler = new ArrayList<>();
            for (int at = 0; at < digits.length(); at += 2) {
                simpler.add(digits.substring(0, at) + digits.substring(at + 2));
            }
            for (int at = 0; at < digits.length(); at += 2) {
                if (!digits.startsWith("00", at)) {
                    simpler.add(digits.substring(0, at) + "00" + digits.substring(at + 2));
                }
            }
            return simpler;
        }
    }

    /** Constants, the simplest first. */
    private static final class Choices extends Form {

        private final List<?> constants;
        private final List<String> names;
        private final int[] drawn;

        Choices(List<?> constants, List<String> names) {
            this(constants, names, constants.stream().mapToInt(constant -> 1).toArray());
        }

        private Choices(List<?> constants, List<String> names, int[] weights) {
            super(String.join("|", names));
            this.constants = constants;
            this.names = names;
            this.drawn = spread(weights);
        }

        static Choices ofEnum(Class<?> type) {
            List<Object> constants = Arrays.asList(type.getEnumConstants());
            List<String> names = constants.stream()
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .toList();
            int[] weights = constants.stream()
                    .mapToInt(constant -> {
                        try {
                            return weight(type.getField(((Enum<?>) constant).name()));
                        } catch (NoSuchFieldException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toArray();
            return new Choices(constants, names, weights);
        }

        @Override
        Object draw(Draw draw, int depth) {
            return constants.get(drawn[draw.below(drawn.length)]);
        }

        @Override
        void print(Object value, StringBuilder text) {
            text.append(names.get(constants.indexOf(value)));
        }

        @Override
        Object parse(Text text) {
            String word = text.word();
            int index = names.indexOf(word);
            if (index < 0) {
                throw text.expected("one of " + String.join(", ", names), word);
            }
            return constants.get(index);
        }

        @Override
        public List<Object> simpler(Object value) {
            return List.copyOf(constants.subList(0, constants.indexOf(value)));
        }
    }

    /** An index per unit of weight. */
    private static int[] spread(int[] weights) {
        int[] indices = new int[Arrays.stream(weights).sum()];
        int at = 0;
        for (int i = 0; i < weights.length; i++) {
            Arrays.fill(indices, at, at + weights[i], i);
            at += weights[i];
        }
        return indices;
    }

    private static final class Lists extends Form {

        private final int below;
        private Form element = this;

        Lists(int below) {
            super("list");
            this.below = below;
        }

        @Override
        Object draw(Draw draw, int depth) {
            int length = depth > DEEPEST ? 0 : draw.below(below);
            List<Object> elements = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                elements.add(element.draw(draw, depth));
            }
            return List.copyOf(elements);
        }

        @Override
        void print(Object value, StringBuilder text) {
            String separator = "[";
            for (Object each : (List<?>) value) {
                text.append(separator);
                element.print(each, text);
                separator = ", ";
            }
            text.append(separator.equals("[") ? "[]" : "]");
        }

        @Override
        Object parse(Text text) {
            List<Object> elements = new ArrayList<>();
            text.require('[');
            while (!text.accept(']')) {
                if (!elements.isEmpty()) {
                    text.require(',');
                }
                elements.add(element.parse(text));
            }
            return List.copyOf(elements);
        }

        @Override
        public List<Object> simpler(Object value) {
            List<?> elements = (List<?>) value;
            List<Object> simpler = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                List<Object> shorter = new ArrayList<>(elements);
                shorter.remove(i);
                simpler.add(List.copyOf(shorter));
            }
            for (int i = 0; i < elements.size(); i++) {
                for (Object replacement : element.simpler(elements.get(i))) {
                    List<Object> replaced = new ArrayList<>(elements);
                    replaced.set(i, replacement);
                    simpler.add(List.copyOf(replaced));
                }
            }
            return simpler;
        }
    }

    private static final class Sealed extends Form {

        private final List<Records> records = new ArrayList<>();
        private int[] drawn = {};

        Sealed(Class<?> sealed) {
            super(sealed.getSimpleName());
        }

        void fill(Forms forms, Class<?> sealed) {
            List<Integer> weights = new ArrayList<>();
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                Form form = forms.of(permitted, 0);
                List<Records> inside = form instanceof Sealed nested ? nested.records : List.of((Records) form);
                for (Records record : inside) {
                    records.add(record);
                    weights.add(weight(record.type));
                }
            }
            drawn = spread(weights.stream().mapToInt(Integer::intValue).toArray());
        }

        @Override
        Object draw(Draw draw, int depth) {
            return records.get(drawn[draw.below(drawn.length)]).draw(draw, depth);
        }

        private Records recordOf(Object value) {
            return records.stream()
                    .filter(record -> record.type == value.getClass())
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        void print(Object value, StringBuilder text) {
            recordOf(value).print(value, text);
        }

        @Override
        Object parse(Text text) {
            String word = text.word();
            for (Records record : records) {
                if (record.name().equals(word)) {
                    return record.parseComponents(text);
                }
            }
            throw text.expected("an operation", word);
        }

        @Override
        public List<Object> simpler(Object value) {
            return recordOf(value).simpler(value);
        }
    }

    final String name() {
        return name;
    }

    private static final class Records extends Form {

        private final Class<?> type;
        private final RecordComponent[] components;
        private final List<Form> forms = new ArrayList<>();

        /** From an array of its components to a record. */
        private final MethodHandle constructor;

        Records(Class<?> type) {
            super(nameOf(type));
            this.type = type;
            this.components = type.getRecordComponents();
            this.constructor = constructor(type, components);
        }

        private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return MethodHandles.lookup()
                        .unreflectConstructor(constructor)
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        void fill(Forms made) {
            for (RecordComponent component : components) {
                Below below = component.getAnnotation(Below.class);
                forms.add(made.of(component.getGenericType(), below == null ? 0 : below.value()));
                component.getAccessor().setAccessible(true);
            }
        }

        private Object make(Object... values) {
            try {
                return (Object) constructor.invokeExact(values);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalArgumentException(e);
            }
        }

        private List<Object> values(Object record) {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                try {
                    values.add(component.getAccessor().invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
            return values;
        }

        @Override
        Object draw(Draw draw, int depth) {
            Object[] values = new Object[forms.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = forms.get(i).draw(draw, depth + 1);
            }
            return make(values);
        }

        @Override
        void print(Object value, StringBuilder text) {
            text.append(name());
            List<Object> values = values(value);
            for (int i = 0; i < values.size(); i++) {
                text.append(i == 0 ? "(" : ", ");
                forms.get(i).print(values.get(i), text);
            }
            text.append(values.isEmpty() ? "" : ")");
        }

        @Override
        Object parse(Text text) {
            String word = text.word();
            if (!word.equals(name())) {
                throw text.expected(name(), word);
            }
            return parseComponents(text);
        }

        Object parseComponents(Text text) {
            List<Object> values = new ArrayList<>();
            for (Form form : forms) {
                text.require(values.isEmpty() ? '(' : ',');
                values.add(form.parse(text));
            }
            if (!forms.isEmpty()) {
                text.require(')');
            }
            return make(values.toArray());
        }

        @Override
        public List<Object> simpler(Object value) {
            List<Object> values = values(value);
            List<Object> simpler = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                for (Object replacement : forms.get(i).simpler(values.get(i))) {
                    List<Object> replaced = new ArrayList<>(values);
                    replaced.set(i, replacement);
                    simpler.add(make(replaced.toArray()));
                }
            }
            return simpler;
        }
    }

    /** A line that is being read. */
    static final class Text {

        private final String line;
        private int at;

        Text(String line) {
            this.line = line;
        }

        private void skipSpaces() {
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
        }

        boolean accept(char wanted) {
            skipSpaces();
            if (at < line.length() && line.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        void require(char wanted) {
            if (!accept(wanted)) {
                throw expected("'" + wanted + "'", at < line.length() ? line.substring(at) : "the end");
            }
        }

        String word() {
            skipSpaces();
            int start = at;
            while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_')) {
                at++;
            }
            return line.substring(start, at);
        }

        int number() {
            String word = word();
            try {
                return Integer.parseInt(word);
            } catch (NumberFormatException e) {
                throw expected("a number", word);
            }
        }

        void requireEnd() {
            skipSpaces();
            if (at < line.length()) {
                throw expected("the end", line.substring(at));
            }
        }

        IllegalArgumentException expected(String what, String found) {
            return new IllegalArgumentException(
                    "column " + (at + 1) + ": expected " + what + ", found " + (found.isEmpty() ? "nothing" : found));
        }
    }
}
