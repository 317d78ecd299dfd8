package inlay.fuzz.bugs;

import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.language.RandomInput;
import inlay.fuzz.language.StateTable;
import inlay.fuzz.run.Languages;
import inlay.fuzz.run.Shortener;
import java.util.List;
import java.util.stream.Collectors;

/** Loaded once per bug, with the containers that have it. */
public final class LanguageProperty implements Property {

    /** Sequences tried to shorten one. */
    private static final int ATTEMPTS = 1_000;

    private final Language language;
    private final StateTable states = new StateTable();

    public LanguageProperty(String language) {
        this.language = Languages.named(language);
    }

    @Override
    public void check(long number) {
        language.run(sequence(number), states);
    }

    private List<Operation> sequence(long number) {
        return language.decode(RandomInput.of(number));
    }

    @Override
    public String shortened(long number) {
        return new Shortener<Operation>(operation -> List.of(), this::fails, ATTEMPTS)
                .shorten(sequence(number)).stream().map(language.form()::print).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean fails(String lines) {
        return fails(lines.lines()
                .map(line -> (Operation) language.form().parse(line))
                .toList());
    }

    @SuppressWarnings("CatchingUnchecked")
    private boolean fails(List<Operation> sequence) {
        try {
            language.run(sequence, new StateTable());
            return false;
        } catch (Exception | AssertionError | VirtualMachineError e) {
            return true;
        }
    }
}
