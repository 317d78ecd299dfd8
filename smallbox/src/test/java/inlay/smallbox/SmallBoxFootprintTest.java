package inlay.smallbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.vec.suite.ObjectLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What boxes cost in each of the ways in which a virtual machine lays out objects. */
class SmallBoxFootprintTest {

    static Stream<ObjectLayout> layouts() {
        return ObjectLayout.available();
    }

    /** What a box takes beside its words. */
    private static int bytesBesideWords(ObjectLayout layout) {
        return switch (layout) {
            case CLASSIC_HEADERS, COMPACT_HEADERS -> 16;
            case WITHOUT_COMPRESSED_OOPS -> 24;
        };
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void shouldTakeAHeaderAReferenceAndItsWords(ObjectLayout layout) throws Exception {
        List<String> expected = new ArrayList<>();
        int beside = bytesBesideWords(layout);
        for (Space space : Space.values()) {
            expected.add(space + " " + (beside + space.bytes()));
        }
        int bytes = layout == ObjectLayout.COMPACT_HEADERS ? 112 : 120;
        expected.add("referring to bytes " + (beside + Space.S1.bytes() + bytes));
        expected.add("bytes " + bytes);

        assertEquals(expected, layout.footprints(FootprintCase.class, SmallBox.class));
    }
}
