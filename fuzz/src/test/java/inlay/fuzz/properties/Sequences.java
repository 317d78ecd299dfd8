package inlay.fuzz.properties;

import inlay.fuzz.language.Draw;
import inlay.fuzz.language.Language;
import inlay.fuzz.language.Operation;
import inlay.fuzz.run.Script;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Scripts drawn at random: shortened by leaving out operations and by lowering the bytes that they are drawn from. */
final class Sequences {

    /** What takes a long history is found by few operations again and again, not by many different ones. */
    private static final int FEW = 10;

    private Sequences() {}

    static Arbitrary<Script> of(Language language) {
        Arbitrary<Operation> operation = Arbitraries.bytes()
                .withDistribution(RandomDistribution.uniform())
                .array(byte[].class)
                .ofSize(Draw.SLICE)
                .map(slice -> language.decode(slice).get(0))
                .withoutEdgeCases();
        Arbitrary<List<Operation>> few = operation.list().ofMinSize(2).ofMaxSize(FEW);
        Arbitrary<List<Operation>> many = few.flatMap(some -> sequence(Arbitraries.of(some)));
        return Arbitraries.oneOf(sequence(operation), many)
                .withoutEdgeCases()
                .map(operations -> new Script(language, operations));
    }

    /** Of full length, until it is shortened. */
    private static Arbitrary<List<Operation>> sequence(Arbitrary<Operation> operation) {
        return operation
                .list()
                .ofMaxSize(Language.LONGEST)
                .withSizeDistribution((tries, least, most, center) -> random -> most);
    }
}
