package inlay.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallvec.SmallVec;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class AssertJTest {

    record Order(String customer, List<Integer> lines) {}

    @Test
    void shouldBeAList() {
        SmallVec<String> names = SmallVec.of("a", "b", "c");

        assertThat(names).hasSize(3).startsWith("a").doesNotContainNull().containsExactly("a", "b", "c");
        assertThat(names).isEqualTo(List.of("a", "b", "c")).element(1).isEqualTo("b");
        assertThat(SlimVec.create()).isEmpty();
        assertThat(SlimVec.of("x")).singleElement().isEqualTo("x");
        Assertions.<List<String>>assertThat(names.subList(1, 3)).isEqualTo(SlimVec.of("b", "c"));
    }

    @Test
    void shouldBeExtractedFrom() {
        SmallVec<Order> orders = SmallVec.of(new Order("Ada", SlimVec.of(1)), new Order("Bo", SlimVec.of(1, 2)));

        assertThat(orders).extracting(Order::customer).containsExactly("Ada", "Bo");
        assertThat(orders).flatExtracting(Order::lines).containsExactly(1, 1, 2);
        assertThat(orders).filteredOn(order -> order.lines().size() == 1).hasSize(1);
    }

    @Test
    void shouldBeComparedByElementsHoweverDeep() {
        Order spilled = new Order("Ada", SmallVec.copyOf(2, List.of(1, 2, 3)));
        Order inline = new Order("Ada", SmallVec.of(1, 2, 3));
        Order slim = new Order("Ada", SlimVec.of(1, 2, 3));

        assertThat(spilled).usingRecursiveComparison().isEqualTo(inline);
        assertThat(SmallVec.of(spilled))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(slim);
        assertThat(spilled).usingRecursiveComparison().isNotEqualTo(new Order("Ada", SlimVec.of(1, 3, 2)));
    }

    @Test
    void shouldBeAssertedSoftly() {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(SmallVec.of(1, 2)).isSorted();
            softly.assertThat(SlimVec.of(2)).contains(2);
        });
    }

    @Test
    void shouldShowABoxByItsOptional() {
        SmallBox<Object> box = SmallBox.of("text");

        assertThat(box.toOptional()).contains("text");
        assertThat(box).hasToString("SmallBox[text]").isEqualTo(SmallBox.of("text"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> {
            box.clear();
            box.get();
        });
    }
}
