package inlay.bench.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerTest {

    @ParameterizedTest
    @EnumSource(Peer.class)
    void shouldDoTheSameWorkAsArrayList(Peer peer) {
        List<Integer> list = peer.create(9);
        List<Integer> model = new ArrayList<>();
        for (List<Integer> worked : List.of(list, model)) {
            worked.addAll(List.of(5, 1, 4, 1, 3));
            worked.add(2, 7);
            worked.remove(0);
            worked.add(9);
            worked.removeIf(element -> element == 4);
            worked.sort(null);
            worked.set(0, 8);
        }
        assertEquals(model, new ArrayList<>(list));
        assertEquals(model, IntStream.range(0, list.size()).mapToObj(list::get).toList());
        assertEquals(model, list.stream().toList());
        assertTrue(list.contains(9) && !list.contains(4));
        List<Integer> handed = new ArrayList<>();
        list.forEach(handed::add);
        assertEquals(model, handed);
        List<Integer> equal = peer.create(9);
        equal.addAll(model);
        assertEquals(equal, list);
        list.clear();
        assertTrue(list.isEmpty());
    }

    @Test
    void shouldMeetTheMeasuredClassLast() {
        assertEquals(List.of(Peer.SLIM_VEC), MixedCallSites.met(Peer.SLIM_VEC, 1));
        assertEquals(List.of(Peer.ARRAY_LIST, Peer.SLIM_VEC), MixedCallSites.met(Peer.SLIM_VEC, 2));
        List<Peer> four = MixedCallSites.met(Peer.ARRAY_LIST_AGAIN, 4);
        assertEquals(4, four.size());
        assertEquals(Peer.ARRAY_LIST_AGAIN, four.get(3));
        assertFalse(four.contains(Peer.ARRAY_LIST));
    }

    @Test
    void shouldDrawSizesAsInTheClassGraph() {
        int[] sizes = SizeDistribution.CLASS_GRAPH.draw(100_000);
        long empty = Arrays.stream(sizes).filter(size -> size == 0).count();
        assertTrue(empty > 50_000 && empty < 60_000, () -> empty + " of 100,000 are empty");
        assertTrue(Arrays.stream(sizes).anyMatch(size -> size > 16));
    }

    @Test
    void shouldDrawOneToFour() {
        int[] sizes = SizeDistribution.ONE_TO_FOUR.draw(1_000);
        assertEquals(
                List.of(1, 2, 3, 4),
                Arrays.stream(sizes).distinct().sorted().boxed().toList());
    }
}
