package inlay.smallvec;

import static inlay.vec.suite.VecAssertions.assertSound;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inlay.vec.suite.CallbackSuite;
import inlay.vec.suite.History;
import inlay.vec.suite.VecKind;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmallVecCallbackTest extends CallbackSuite {

    @Override
    protected Collection<? extends VecKind> kinds() {
        return SmallVecKind.TESTED;
    }

    @ParameterizedTest
    @EnumSource(SmallVecKind.class)
    void shouldStayAsItWasWhenIntoInnerGetsNoArray(SmallVecKind kind) {
        List<Integer> content =
                IntStream.range(0, kind.inlineCapacity()).boxed().toList();
        for (History history : History.values()) {
            SmallVec<Integer> list = (SmallVec<Integer>) history.<Integer>list(kind, content);
            Object storage = kind.storage(list);

            assertThrows(
                    IllegalStateException.class,
                    () -> list.intoInner(length -> {
                        throw new IllegalStateException();
                    }));
            assertThrows(ArrayStoreException.class, () -> list.intoInner(String[]::new));

            assertSound(kind, content, list);
            assertSame(storage, kind.storage(list));
        }
    }

    @ParameterizedTest
    @EnumSource(SmallVecKind.class)
    void shouldReportAChangeByTheGeneratorOfIntoInner(SmallVecKind kind) {
        int inlineCapacity = kind.inlineCapacity();
        List<Integer> content = IntStream.range(0, inlineCapacity).boxed().toList();
        List<Consumer<SmallVec<Integer>>> changes = List.of(
                list -> list.add(1), SmallVec::removeLast, SmallVec::clear, list -> list.reserve(list.capacity()));
        for (History history : History.values()) {
            for (Consumer<SmallVec<Integer>> change : changes) {
                SmallVec<Integer> expected = kind.copyOf(content);
                change.accept(expected);
                SmallVec<Integer> list = (SmallVec<Integer>) history.<Integer>list(kind, content);

                assertThrows(
                        ConcurrentModificationException.class,
                        () -> list.intoInner(length -> {
                            change.accept(list);
                            return new Integer[length];
                        }));

                assertSound(kind, expected, list);
            }
        }
    }
}
