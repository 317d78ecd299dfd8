package inlay.smallbox;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of equality, for values kept as references; the words of other values are no part of it by themselves. */
class EqualityTest {

    @ParameterizedTest
    @EnumSource
    void shouldBeEqualByTheReference(Space space) {
        EqualsVerifier.forClass(SmallBox.empty(space).getClass())
                .withOnlyTheseFields("content")
                .suppress(Warning.NONFINAL_FIELDS, Warning.TRANSIENT_FIELDS, Warning.STRICT_INHERITANCE)
                .verify();
    }
}
