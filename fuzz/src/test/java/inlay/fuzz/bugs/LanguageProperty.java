package inlay.fuzz.bugs;

import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.RandomInput;
import inlay.fuzz.language.StateTable;
import inlay.fuzz.list.Move;
import inlay.fuzz.run.Shortener;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** On every sequence of a language, container and reference agree. */
final class LanguageProperty implements Property {

    /** Sequences tried to shorten one. */
    private static final int ATTEMPTS = 2_000;

    private final Language language;
    private final StateTable states = new StateTable();

    LanguageProperty(Language language) {
        this.language = language;
    }

    @Override
    public void check(long number) {
        language.run(sequence(number), states);
    }

    private List<Operation> sequence(long number) {
        return language.decode(RandomInput.of(number));
    }

    private List<Operation> sequence(String lines) {
        return lines.lines()
                .map(line -> (Operation) language.form().parse(line))
                .toList();
    }

    @Override
    public Optional<String> shortened(long number) {
        Shortener<Operation> shortener = new Shortener<>(this::simpler, this::fails, ATTEMPTS);
        return Optional.of(shortener.shorten(sequence(number)).stream()
                .map(language.form()::print)
                .collect(Collectors.joining("\n")));
    }

    private List<Operation> simpler(Operation operation) {
        return language.form().simpler(operation).stream()
                .map(Operation.class::cast)
                .toList();
    }

    @Override
    public boolean fails(String lines) {
        return fails(sequence(lines));
    }

    private boolean fails(List<Operation> sequence) {
        try {
            language.run(sequence, new StateTable());
            return false;
        } catch (RuntimeException | AssertionError | LinkageError | VirtualMachineError e) {
            return true;
        }
    }

    @Override
    public int operations(String lines) {
        return sequence(lines).stream().mapToInt(LanguageProperty::operationsIn).sum();
    }

    /** An operation and those in its components, steps of iterators too. */
    private static int operationsIn(Object value) {
        int count = value instanceof Operation || value instanceof Move ? 1 : 0;
        if (value instanceof List<?> list) {
            count += list.stream().mapToInt(LanguageProperty::operationsIn).sum();
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                count += operationsIn(component(component, value));
            }
        }
        return count;
    }

    private static Object component(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
