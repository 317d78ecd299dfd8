package inlay.bench.report;

import inlay.bench.boxes.LongCells;
import inlay.bench.boxes.MixedCells;
import inlay.bench.lists.Peer;
import inlay.bench.lists.PollutedProfile.Profile;
import inlay.bench.lists.SizeDistribution;
import inlay.bench.memory.Metric;
import inlay.bench.pass.Cell;
import inlay.bench.pass.Collector;
import inlay.bench.pass.Crossing;
import inlay.bench.pass.ListCase;
import inlay.bench.pass.MemoryRun;
import inlay.bench.report.Bar.Judged;
import inlay.bench.report.Bar.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that has to be reached, as data; the only place that says so. */
final class Bars {

    /** What a JVM without any allocation reports stays below this. */
    private static final double NO_BYTES = 0.5;

    private static final int LISTS = 4_000_000;
    private static final int LONG = 1_000;
    private static final int CLASSES = 4;

    private final int feature;
    private final List<Bar> bars = new ArrayList<>();

    private Bars(int feature) {
        this.feature = feature;
    }

    /** The bars for a JDK of a feature version, of all that is not left out of the crossing. */
    static List<Bar> of(int feature) {
        Bars made = new Bars(feature);
        made.temporaries();
        made.retained();
        made.inline();
        made.randomGet();
        made.spilled();
        made.longLists();
        made.callSites();
        made.boxes();
        Set<Cell> timed = Set.copyOf(Crossing.full());
        return made.bars.stream()
                .filter(bar -> bar.isOfMemory() || timed.contains(bar.measured()))
                .toList();
    }

    /** The bars whose figures were taken, with what was found. */
    static List<Judged> judge(int feature, Results results) {
        return of(feature).stream()
                .map(bar -> bar.judge(results))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Peer> small() {
        return Stream.of(Peer.values()).filter(Peer::small).toList();
    }

    private void temporaries() {
        for (ListCase measured : List.of(ListCase.TEMPORARY_BY_INDEX, ListCase.TEMPORARY_BY_LOOP)) {
            for (Peer peer : List.of(Peer.SMALL_VEC_2, Peer.SMALL_VEC_4, Peer.SMALL_VEC_8)) {
                for (int size : sizesUpTo(1, peer.inlineCapacity())) {
                    temporary(measured, peer, size);
                }
            }
        }
    }

    private void temporary(ListCase measured, Peer peer, int size) {
        Cell cell = Cell.of(measured.benchmark(), peer, size);
        boolean keepsList = measured == ListCase.TEMPORARY_BY_LOOP && feature < 25;
        bars.add(new Bar(
                "Temporary lists, n <= N",
                cell,
                Quantity.BYTES,
                List.of(),
                List.of(),
                keepsList ? NO_BYTES + bytes(peer) : NO_BYTES));
        List<Cell> peers = Stream.of(Peer.values())
                .filter(other -> !other.ours() && other != Peer.ARRAY_LIST_AGAIN)
                .map(cell::with)
                .toList();
        double limit = peer == Peer.SMALL_VEC_8 ? 0.8 : 0.6;
        bars.add(new Bar("Temporary lists, n <= N", cell, Quantity.TIME, peers, twin(cell), limit));
    }

    /** The list object on classic headers. */
    private static int bytes(Peer peer) {
        return 16 + 4 * peer.inlineCapacity();
    }

    private void retained() {
        for (Collector collector : Collector.values()) {
            memory(collector, Peer.SMALL_VEC_2, SizeDistribution.CLASS_GRAPH, Metric.HEAP, 0.68);
            memory(collector, Peer.SLIM_VEC, SizeDistribution.CLASS_GRAPH, Metric.HEAP, 0.54);
            memory(collector, Peer.SMALL_VEC_4, SizeDistribution.CLASS_GRAPH, Metric.FULL_GC, 0.85);
            memory(collector, Peer.SMALL_VEC_4, SizeDistribution.CLASS_GRAPH, Metric.TRAVERSAL, 0.85);
            memory(collector, Peer.SMALL_VEC_4, SizeDistribution.ONE_TO_FOUR, Metric.HEAP, 0.45);
            memory(collector, Peer.SMALL_VEC_4, SizeDistribution.ONE_TO_FOUR, Metric.FULL_GC, 0.55);
            memory(collector, Peer.SMALL_VEC_4, SizeDistribution.ONE_TO_FOUR, Metric.TRAVERSAL, 0.85);
        }
    }

    private void memory(Collector collector, Peer peer, SizeDistribution sizes, Metric metric, double limit) {
        add("Retained lists", new MemoryRun(collector, peer, sizes, LISTS).cell(metric), limit);
    }

    private void inline() {
        for (ListCase measured : sequential()) {
            for (Peer peer : small()) {
                double limit = peer.inlineCapacity() <= 4 ? 1.0 : 1.2;
                for (int size : sizesUpTo(measured.smallest(), peer.inlineCapacity())) {
                    add("n <= N", Cell.of(measured.benchmark(), peer, size), limit);
                }
            }
        }
    }

    private static List<ListCase> sequential() {
        return Stream.of(ListCase.values())
                .filter(measured -> measured.kind() != ListCase.Kind.TEMPORARY && measured != ListCase.GET_AT_RANDOM)
                .toList();
    }

    private void randomGet() {
        Map<Peer, Double> limits =
                new TreeMap<>(Map.of(Peer.SMALL_VEC_2, 1.1, Peer.SMALL_VEC_4, 2.5, Peer.SMALL_VEC_8, 8.0));
        limits.forEach((peer, limit) -> {
            for (int size : sizesUpTo(1, peer.inlineCapacity())) {
                add("Random get, n <= N", Cell.of(ListCase.GET_AT_RANDOM.benchmark(), peer, size), limit);
            }
        });
        for (SizeDistribution sizes : SizeDistribution.values()) {
            for (Peer peer : List.of(Peer.SMALL_VEC_2, Peer.SMALL_VEC_4)) {
                add("Random get among a million lists", Crossing.retained("getAtRandom", peer, sizes), 1.0);
            }
        }
    }

    private void spilled() {
        for (ListCase measured : sequential()) {
            for (Peer peer : small()) {
                int size = 2 * peer.inlineCapacity();
                if (Crossing.SIZES.contains(size)) {
                    add("n = 2N", Cell.of(measured.benchmark(), peer, size), 1.5);
                }
            }
        }
    }

    private void longLists() {
        for (ListCase measured : ListCase.values()) {
            for (Peer peer : List.of(Peer.SMALL_VEC_4, Peer.SLIM_VEC)) {
                Crossing.SIZES.stream()
                        .filter(size -> size >= LONG)
                        .forEach(size -> add(
                                measured.copies() ? "Long lists, operations that copy" : "Long lists",
                                Cell.of(measured.benchmark(), peer, size),
                                measured.copies() ? 1.3 : 1.1));
            }
        }
    }

    private void callSites() {
        for (Peer peer : List.of(Peer.SMALL_VEC_4, Peer.SMALL_VEC_8, Peer.SLIM_VEC)) {
            for (String method : Crossing.HOT_SET) {
                add("Four classes seen, hot set", Crossing.mixed(method, peer, CLASSES), 1.1);
            }
            for (String method : Crossing.ALGORITHMS) {
                add("Four classes seen, other algorithms", Crossing.mixed(method, peer, CLASSES), 2.0);
            }
        }
        for (String method : Crossing.HOT_SET) {
            Cell clean = profile(method, Profile.CLEAN);
            bars.add(new Bar(
                    "Other capacities used elsewhere",
                    profile(method, Profile.POLLUTED),
                    Quantity.TIME,
                    List.of(clean),
                    List.of(clean, profile(method, Profile.CLEAN_AGAIN)),
                    1.2));
        }
    }

    private static Cell profile(String method, Profile profile) {
        return new Cell("lists.PollutedProfile." + method, Map.of("profile", profile.name()));
    }

    private void boxes() {
        List<Cell> longTwin = List.of(
                Crossing.box("LongCells.update", LongCells.Cell.FIELD),
                Crossing.box("LongCells.update", LongCells.Cell.FIELD_AGAIN));
        for (LongCells.Cell box : List.of(LongCells.Cell.BOX, LongCells.Cell.BOX_S2)) {
            for (LongCells.Cell other : LongCells.Cell.values()) {
                if (!other.name().startsWith("BOX") && other != LongCells.Cell.FIELD_AGAIN) {
                    box("LongCells.update", box, other, longTwin, Quantity.TIME, 1.5);
                }
            }
        }
        List<Cell> mixedTwin = List.of(
                Crossing.box("MixedCells.update", MixedCells.Cell.OBJECT),
                Crossing.box("MixedCells.update", MixedCells.Cell.OBJECT_AGAIN));
        for (MixedCells.Cell box : List.of(MixedCells.Cell.BOX, MixedCells.Cell.BOX_GENERIC)) {
            for (MixedCells.Cell other :
                    List.of(MixedCells.Cell.OBJECT, MixedCells.Cell.ATOMIC_REFERENCE, MixedCells.Cell.OPTIONAL)) {
                box("MixedCells.update", box, other, mixedTwin, Quantity.TIME, 1.5);
                box("MixedCells.update", box, other, mixedTwin, Quantity.BYTES, 0.5);
            }
        }
        item("smallItemInSmallSpace", Quantity.BYTES, NO_BYTES);
        item("smallItemInLargeSpace", Quantity.BYTES, NO_BYTES);
        item("recordPutInAndRead", Quantity.BYTES, NO_BYTES);
        item("recordPutInAndRead", Quantity.TIME, 10);
    }

    private void box(String benchmark, Enum<?> box, Enum<?> other, List<Cell> twin, Quantity quantity, double limit) {
        bars.add(new Bar(
                "Boxes", Crossing.box(benchmark, box), quantity, List.of(Crossing.box(benchmark, other)), twin, limit));
    }

    private void item(String method, Quantity quantity, double limit) {
        Cell cell = new Cell("boxes.SmallAndLargeItems." + method, Map.of());
        bars.add(new Bar("Boxes", cell, quantity, List.of(), List.of(), limit));
    }

    private void add(String group, Cell cell, double limit) {
        bars.add(new Bar(group, cell, Quantity.TIME, List.of(cell.with(Peer.ARRAY_LIST)), twin(cell), limit));
    }

    /** {@code ArrayList} against itself in the same case. */
    static List<Cell> twin(Cell cell) {
        return List.of(cell.with(Peer.ARRAY_LIST), cell.with(Peer.ARRAY_LIST_AGAIN));
    }

    private static List<Integer> sizesUpTo(int smallest, int largest) {
        return Crossing.SIZES.stream()
                .filter(size -> size >= smallest && size <= largest)
                .toList();
    }
}
