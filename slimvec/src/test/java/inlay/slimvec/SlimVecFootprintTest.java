package inlay.slimvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.vec.suite.ObjectLayout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists cost in each of the ways in which a virtual machine lays out objects. */
class SlimVecFootprintTest {

    static Stream<ObjectLayout> layouts() {
        return ObjectLayout.available();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void shouldTakeNoMoreThanItsFieldAndABlock(ObjectLayout layout) throws Exception {
        int list = layout == ObjectLayout.WITHOUT_COMPRESSED_OOPS ? 24 : 16;
        int marker = 16;
        assertEquals(
                List.of(
                        "pushed 0 " + list,
                        "pushed 1 " + list,
                        "pushed 2 " + (list + layout.arrayBytes(2)),
                        "pushed 3 " + (list + layout.arrayBytes(4)),
                        "pushed 4 " + (list + layout.arrayBytes(4)),
                        "a null " + (list + layout.arrayBytes(1)),
                        "an array " + (list + layout.arrayBytes(1)),
                        "two nulls " + (list + layout.arrayBytes(1)),
                        "millions of nulls " + (list + layout.arrayBytes(1) + marker),
                        "shrunk when empty " + list,
                        "larger than an array list PLAIN_ONES 0",
                        "larger than an array list NULLS 0",
                        "larger than an array list ARRAYS_AND_NULLS 0"),
                layout.footprints(FootprintCase.class, SlimVec.class));
    }
}
