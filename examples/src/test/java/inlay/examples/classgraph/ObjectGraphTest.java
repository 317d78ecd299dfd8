package inlay.examples.classgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectGraphTest {
    private static IntGraph numbers = new IntGraph(Map.of());

    @BeforeAll
    static void readOneModule() throws IOException {
        numbers = GraphLinker.link(RuntimeClassFiles.parse(RuntimeClassFiles.list(List.of("java.logging")), () -> {}));
    }

    private static ObjectGraph filled(Contender contender) {
        ObjectGraph graph = new ObjectGraph(numbers);
        graph.fill(numbers, contender);
        return graph;
    }

    private static long rankChecksum(ObjectGraph graph) {
        PageRank.run(graph.methods(), GraphTimes.ROUNDS);
        return graph.checksum();
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveTheSameChecksumWhateverTheList(Contender contender) {
        ObjectGraph graph = filled(contender);
        long checksum = rankChecksum(filled(Contender.ARRAY_LIST));
        assertEquals(checksum, rankChecksum(graph));
        graph.trim(contender);
        assertEquals(checksum, rankChecksum(graph));
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldTheParsedCalleesInTheirOrder(Contender contender) {
        MethodNode[] methods = filled(contender).methods();
        IntLists callees = numbers.of(ListKind.CALLEES);
        for (int i = 0; i < methods.length; i++) {
            assertEquals(callees.size(i), methods[i].callees().size());
            for (int k = 0; k < callees.size(i); k++) {
                assertSame(
                        methods[callees.targets()[callees.offsets()[i] + k]],
                        methods[i].callees().get(k));
            }
        }
    }

    @Test
    void shouldTellTheFactoryKindAndSizeOfEveryList() {
        Map<ListKind, Integer> elements = new EnumMap<>(ListKind.class);
        ListFactory counting = new ListFactory() {
            @Override
            public <E> List<E> create(ListKind kind, int expectedSize) {
                elements.merge(kind, expectedSize, Integer::sum);
                return new ArrayList<>();
            }

            @Override
            public void trim(List<?> list) {}
        };
        new ObjectGraph(numbers).fill(numbers, counting);
        for (ListKind kind : ListKind.values()) {
            assertEquals(numbers.of(kind).targets().length, elements.get(kind), kind.label());
        }
    }

    @Test
    void shouldChangeTheChecksumWhenAListDiffers() {
        ObjectGraph graph = filled(Contender.ARRAY_LIST);
        long checksum = rankChecksum(graph);
        MethodNode[] methods = graph.methods();
        methods[0].callees().add(methods[methods.length - 1]);
        assertNotEquals(checksum, rankChecksum(graph));
    }

    @Test
    void shouldRankToASumOfOne() {
        ObjectGraph graph = filled(Contender.SMALL_VEC_4);
        PageRank.run(graph.methods(), GraphTimes.ROUNDS);
        assertEquals(
                1.0,
                Arrays.stream(graph.methods())
                        .mapToDouble(method -> method.rank)
                        .sum(),
                1e-9);
        List<Integer> highest = graph.highestRanked(2);
        assertTrue(graph.methods()[highest.get(0)].rank >= graph.methods()[highest.get(1)].rank);
    }

    @Test
    void shouldDropEmptyListsAndThenAll() {
        ObjectGraph graph = filled(Contender.SMALL_VEC_2);
        graph.dropEmptyLists();
        IntLists callees = numbers.of(ListKind.CALLEES);
        for (int i = 0; i < graph.methods().length; i++) {
            assertEquals(callees.size(i) == 0, graph.methods()[i].callees == null);
        }
        graph.dropLists();
        for (MethodNode method : graph.methods()) {
            assertNull(method.callees);
            assertNull(method.exceptions);
        }
    }

    @Test
    void shouldCountNoLessBytesForAllListsThanForNonEmptyOnes() {
        Figures figures = GraphBytes.measure(numbers, Contender.ARRAY_LIST);
        double all = figures.get(Metric.BYTES).orElseThrow();
        double nonEmpty = figures.get(Metric.BYTES_NON_EMPTY).orElseThrow();
        double trimmed = figures.get(Metric.TRIMMED_BYTES).orElseThrow();
        assertTrue(nonEmpty < all && trimmed < all, nonEmpty + " " + trimmed + " " + all);
    }
}
