package inlay.slimvec;

import inlay.vec.suite.FactorySuite;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.List;

class SlimVecFactoryTest extends FactorySuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return List.of(SlimVecKind.values());
    }

    @Override
    protected List<SlimVec<String>> listsOfLetters() {
        return List.of(
                SlimVec.of(),
                SlimVec.of("a"),
                SlimVec.of("a", "b"),
                SlimVec.of("a", "b", "c"),
                SlimVec.of("a", "b", "c", "d"),
                SlimVec.of("a", "b", "c", "d", "e"),
                SlimVec.of("a", "b", "c", "d", "e", "f"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"),
                SlimVec.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));
    }
}
