package inlay.smallbox;

import static inlay.smallbox.Samples.boxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inlay.smallbox.Samples.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of values in words: equality, identity, bits. */
class FlatteningTest {

    static Stream<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldBeEqualByValueWhateverItsSpaceAndPlacement(Sample sample) {
        List<SmallBox<Object>> boxes = boxes(sample.value());
        for (SmallBox<Object> left : boxes) {
            for (SmallBox<Object> right : boxes) {
                assertEquals(left, right);
                assertEquals(left.hashCode(), right.hashCode());
            }
        }
    }

    @Test
    void shouldDifferWhereValuesDiffer() {
        List<SmallBox<Object>> boxes = new ArrayList<>(Samples.emptyBoxes());
        samples().forEach(sample -> boxes.addAll(boxes(sample.value())));
        for (SmallBox<Object> left : boxes) {
            Optional<Object> value = left.toOptional();
            for (SmallBox<Object> right : boxes) {
                assertEquals(value.equals(right.toOptional()), left.equals(right), () -> left + ", " + right);
            }
            assertNotEquals(left, value);
            assertNotEquals(left, null);
        }
    }

    @Test
    void shouldKeepTheIdentityOfReferencesOnly() {
        for (Object value : List.of(new UUID(1, 2), Instant.MAX)) {
            for (SmallBox<Object> box : boxes(value)) {
                assertEquals(value, box.get());
                if (box.isInline()) {
                    assertNotSame(value, box.get());
                } else {
                    assertSame(value, box.get());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0x7ff8000000000000L, 0x7ff8000000000001L, 0xffffffffffffffffL, 0x7fffffffffffffffL})
    void shouldKeepTheBitsOfADouble(long bits) {
        double number = Double.longBitsToDouble(bits);
        for (SmallBox<Object> box : boxes(number)) {
            assertEquals(bits, Double.doubleToRawLongBits((Double) box.get()));
            assertEquals(bits, Double.doubleToRawLongBits(box.getDouble()));
            assertEquals(SmallBox.of(Double.NaN), box);
            assertEquals(SmallBox.of(Double.NaN).hashCode(), box.hashCode());
        }
        for (SmallBox<Object> box : boxes(OptionalDouble.of(number))) {
            assertEquals(bits, Double.doubleToRawLongBits(((OptionalDouble) box.get()).getAsDouble()));
            assertEquals(SmallBox.of(OptionalDouble.of(Double.NaN)), box);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7fc00000, 0x7fc00001, 0xffffffff, 0x7fffffff})
    void shouldKeepTheBitsOfAFloat(int bits) {
        for (SmallBox<Object> box : boxes(Float.intBitsToFloat(bits))) {
            assertEquals(bits, Float.floatToRawIntBits((Float) box.get()));
            assertEquals(SmallBox.of(Float.NaN), box);
            assertEquals(SmallBox.of(Float.NaN).hashCode(), box.hashCode());
        }
    }

    @Test
    void shouldTellNoughtFromItsNegative() {
        assertNotEquals(SmallBox.of(0.0), SmallBox.of(-0.0));
        assertNotEquals(SmallBox.of(0.0f), SmallBox.of(-0.0f));
        assertNotEquals(SmallBox.of(OptionalDouble.of(0.0)), SmallBox.of(OptionalDouble.of(-0.0)));
    }

    @Test
    void shouldTellTypesApartWhoseWordsAreTheSame() {
        List<Object> ones = List.of(1L, 1, (short) 1, (byte) 1, (char) 1, true, Double.MIN_VALUE, Float.MIN_VALUE);
        for (Object left : ones) {
            for (Object right : ones) {
                assertEquals(left == right, SmallBox.of(left).equals(SmallBox.of(right)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldTakeAsManyWordsAsItsFormSays(Sample sample) {
        Form form = Forms.of(sample.value().getClass());
        assertEquals(sample.words(), form.wordsOf(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("primitives")
    void shouldBePutInByTheBoxAndNotByItsForm(Object value) {
        SmallBox<Object> box = SmallBox.empty(Space.S1);
        Form form = Forms.of(value.getClass());

        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> form.store(box, value, 1));

        assertEquals(value.getClass() + " is not put in by its form", thrown.getMessage());
    }

    static Stream<Object> primitives() {
        return Stream.of(1L, 1, 1.0, true);
    }

    /** What has no form of its own is a reference, and refuses to be anything else. */
    @Test
    void shouldHaveNoWordsForAReference() {
        SmallBox<Object> box = SmallBox.of("text");
        Form form = Forms.of(String.class);

        assertEquals(Form.NONE, form.wordsOf("text"));
        assertThrows(IllegalStateException.class, () -> form.store(box, "text", 0));
        assertThrows(IllegalStateException.class, () -> form.load(box));
    }
}
