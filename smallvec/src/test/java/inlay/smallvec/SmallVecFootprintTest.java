package inlay.smallvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists cost in each of the ways in which a virtual machine lays out objects. */
class SmallVecFootprintTest {

    /**
     * A way to lay out objects.
     *
     * @param option what chooses it, beside the defaults
     * @param header bytes of an object's header
     * @param arrayHeader bytes of an array before its first element
     * @param reference bytes of a reference
     * @param inline bytes of lists with an inline capacity of 2, 4, 8 and 16
     */
    record Layout(String name, List<String> option, int header, int arrayHeader, int reference, List<Integer> inline) {

        int arrayBytes(int length) {
            int bytes = arrayHeader + length * reference;
            return (bytes + 7) / 8 * 8;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Layout> layouts() {
        Layout classic = new Layout("classic headers", List.of(), 12, 16, 4, List.of(24, 32, 48, 80));
        Layout wide = new Layout(
                "without compressed oops", List.of("-XX:-UseCompressedOops"), 12, 16, 8, List.of(32, 48, 80, 144));
        Layout compact = new Layout(
                "compact headers", List.of("-XX:+UseCompactObjectHeaders"), 8, 12, 4, List.of(24, 32, 48, 80));
        return Runtime.version().feature() < 25 ? Stream.of(classic, wide) : Stream.of(classic, wide, compact);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void shouldTakeNoMoreThanABareArray(Layout layout) throws Exception {
        List<String> expected = new ArrayList<>(List.of("header " + layout.header()));
        int inlineCapacity = 2;
        for (int list : layout.inline()) {
            expected.add(inlineCapacity + " empty " + list);
            expected.add(inlineCapacity + " full " + list);
            expected.add(inlineCapacity + " shrunk back " + list);
            expected.add(inlineCapacity + " bare array " + list);
            expected.add(inlineCapacity + " grown " + (list + layout.arrayBytes(2 * inlineCapacity)));
            expected.add(inlineCapacity + " exact " + (list + layout.arrayBytes(inlineCapacity + 1)));
            expected.add(inlineCapacity + " cleared " + (list + layout.arrayBytes(100)));
            inlineCapacity *= 2;
        }
        List<String> options = new ArrayList<>(List.of("-Xmx256m"));
        options.addAll(layout.option());

        assertEquals(expected, ForkedJvm.run(FootprintCase.class, options));
    }
}
