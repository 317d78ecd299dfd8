package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inlay.vec.suite.ObjectLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists cost in each of the ways in which a virtual machine lays out objects. */
class SmallVecFootprintTest {

    static Stream<ObjectLayout> layouts() {
        return ObjectLayout.available();
    }

    /** Bytes of lists with an inline capacity of 2, 4, 8 and 16. */
    private static List<Integer> bytesOfLists(ObjectLayout layout) {
        return switch (layout) {
            case CLASSIC_HEADERS, COMPACT_HEADERS -> List.of(24, 32, 48, 80);
            case WITHOUT_COMPRESSED_OOPS -> List.of(32, 48, 80, 144);
        };
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void shouldTakeNoMoreThanABareArray(ObjectLayout layout) throws Exception {
        List<String> expected = new ArrayList<>();
        int inlineCapacity = 2;
        for (int list : bytesOfLists(layout)) {
            expected.add(inlineCapacity + " empty " + list);
            expected.add(inlineCapacity + " full " + list);
            expected.add(inlineCapacity + " shrunk back " + list);
            expected.add(inlineCapacity + " bare array " + list);
            expected.add(inlineCapacity + " grown " + (list + layout.arrayBytes(2 * inlineCapacity)));
            expected.add(inlineCapacity + " exact " + (list + layout.arrayBytes(inlineCapacity + 1)));
            expected.add(inlineCapacity + " cleared " + (list + layout.arrayBytes(100)));
            inlineCapacity *= 2;
        }

        assertEquals(expected, layout.footprints(FootprintCase.class, SmallVec.class));
    }
}
