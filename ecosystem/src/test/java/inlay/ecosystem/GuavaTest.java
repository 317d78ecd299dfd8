package inlay.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuavaTest {

    static List<List<Integer>> lists() {
        return List.of(SmallVec.of(1, 2, 3), SmallVec.copyOf(2, List.of(1, 2, 3)), SlimVec.of(1, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldBeBehindAView(List<Integer> list) {
        List<String> texts = Lists.transform(list, number -> number + "!");
        assertThat(texts).containsExactly("1!", "2!", "3!").isInstanceOf(RandomAccess.class);
        assertThat(Lists.reverse(list)).containsExactly(3, 2, 1);
        assertThat(Lists.partition(list, 2)).containsExactly(List.of(1, 2), List.of(3));

        list.add(4);
        texts.remove(0);

        assertThat(texts).containsExactly("2!", "3!", "4!");
        assertThat(list).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldBeAnIterable(List<Integer> list) {
        assertThat(Iterables.getLast(list)).isEqualTo(3);
        assertThat(Iterables.concat(list, list)).hasSize(6);
        assertThat(Iterables.removeIf(list, number -> number < 3)).isTrue();
        assertThat(Iterables.getOnlyElement(list)).isEqualTo(3);
        assertThat(Iterables.addAll(list, Iterables.limit(List.of(5, 6, 7), 2))).isTrue();
        assertThat(list).containsExactly(3, 5, 6);

        list.clear();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> Iterables.getLast(list));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldBeCopied(List<Integer> list) {
        ImmutableList<Integer> copy = ImmutableList.copyOf(list);
        list.set(0, 9);

        assertThat(copy).containsExactly(1, 2, 3);
        assertThat(SmallVec.copyOf(copy)).isEqualTo(copy);
        assertThat(Ordering.natural().immutableSortedCopy(list)).containsExactly(2, 3, 9);
    }

    @Test
    void shouldHoldTheValuesOfAMultimap() {
        ListMultimap<String, Integer> small = Multimaps.newListMultimap(new HashMap<>(), SmallVec::create);
        ListMultimap<String, Integer> slim = Multimaps.newListMultimap(new HashMap<>(), SlimVec::create);
        for (ListMultimap<String, Integer> map : List.of(small, slim)) {
            map.put("a", 1);
            map.putAll("b", List.of(2, 3, 4, 5, 6));
            map.get("a").add(7);
            map.get("c").add(8);
            map.remove("b", 4);
            map.removeAll("c");
        }

        assertThat(small).isEqualTo(slim);
        assertThat(small.asMap()).hasToString("{a=[1, 7], b=[2, 3, 5, 6]}");
        assertThat(slim.size()).isEqualTo(6);
    }
}
