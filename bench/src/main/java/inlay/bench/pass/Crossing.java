package inlay.bench.pass;

import inlay.bench.boxes.LongCells;
import inlay.bench.boxes.MixedCells;
import inlay.bench.lists.Peer;
import inlay.bench.lists.PollutedProfile;
import inlay.bench.lists.SizeDistribution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is measured with what: the only place that says so. */
public final class Crossing {

    /** The sizes of lists. */
    public static final List<Integer> SIZES = List.of(0, 1, 2, 4, 8, 16, 64, 1_000, 100_000);

    /** The sizes at which footprints are taken. */
    public static final List<Integer> FOOTPRINT_SIZES = List.of(0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64);

    /** What a call site does that has seen several classes, where the list's own methods do the work. */
    public static final List<String> HOT_SET = List.of("add", "get", "set", "loop", "forEach", "indexOf", "toArray");

    /** The same, where an algorithm that all lists share may do it. */
    public static final List<String> ALGORITHMS = List.of("removeIf", "addAll", "sort", "equalTo");

    private static final Set<String> WITH_FEWER_CLASSES = Set.of("add", "get", "loop", "forEach");
    private static final List<String> RETAINED = List.of("getInOrder", "getAtRandom", "loop", "forEach", "add");
    private static final List<String> ITEMS = List.of(
            "smallItemByReference",
            "smallItemInSmallSpace",
            "smallItemInLargeSpace",
            "largeItemByReference",
            "largeItemInSmallSpace",
            "largeItemInLargeSpace",
            "recordPutInAndRead");

    private static final List<Peer> AT_MIXED_CALL_SITES =
            List.of(Peer.ARRAY_LIST, Peer.ARRAY_LIST_AGAIN, Peer.SMALL_VEC_4, Peer.SMALL_VEC_8, Peer.SLIM_VEC);

    private static final List<Peer> AMONG_A_MILLION =
            List.of(Peer.ARRAY_LIST, Peer.ARRAY_LIST_AGAIN, Peer.SMALL_VEC_2, Peer.SMALL_VEC_4, Peer.SLIM_VEC);

    private static final List<Peer> PEERS_WITHOUT_TWIN = Stream.of(Peer.values())
            .filter(peer -> peer != Peer.ARRAY_LIST_AGAIN)
            .toList();

    private static final int QUICK_LISTS = 200_000;
    private static final Set<Integer> QUICK_SIZES = Set.of(2, 4, 64);
    private static final Set<Peer> QUICK_PEERS =
            Set.of(Peer.ARRAY_LIST, Peer.ARRAY_LIST_AGAIN, Peer.SMALL_VEC_2, Peer.SMALL_VEC_4, Peer.SLIM_VEC);
    private static final Set<String> QUICK_CELLS = Set.of("FIELD", "FIELD_AGAIN", "OBJECT", "OBJECT_AGAIN", "BOX");

    private Crossing() {}

    /** All cells that are timed in a full pass. */
    public static List<Cell> full() {
        List<Cell> cells = new ArrayList<>(lists());
        cells.addAll(mixedCallSites());
        cells.addAll(profiles());
        cells.addAll(retained());
        cells.addAll(boxes());
        return List.copyOf(cells);
    }

    /** A part of the full pass: few sizes and lists, of everything something. */
    public static List<Cell> quick() {
        return full().stream().filter(Crossing::isQuick).toList();
    }

    /** How many cells each exclusion takes out. */
    public static Map<Exclusion, Integer> excluded() {
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        candidates((measured, peer, size) ->
                Exclusion.of(measured, peer, size).ifPresent(exclusion -> excluded.merge(exclusion, 1, Integer::sum)));
        return excluded;
    }

    private static boolean isQuick(Cell cell) {
        String peer = cell.parameter(Cell.PEER);
        String size = cell.parameter(Cell.SIZE);
        String held = cell.parameter("cell");
        boolean quickPeer = peer.isEmpty() || QUICK_PEERS.contains(Peer.valueOf(peer));
        boolean quickSize = size.isEmpty() || QUICK_SIZES.contains(Integer.valueOf(size));
        boolean quickSites =
                !cell.parameter("classesSeen").equals("2") || cell.benchmark().endsWith("get");
        boolean quickRetained = !cell.benchmark().startsWith("lists.RetainedLists")
                || cell.benchmark().endsWith("loop");
        return quickPeer && quickSize && quickSites && quickRetained && (held.isEmpty() || QUICK_CELLS.contains(held));
    }

    private interface Candidate {
        void consider(ListCase measured, Peer peer, int size);
    }

    private static void candidates(Candidate candidate) {
        for (ListCase measured : ListCase.values()) {
            for (Peer peer : Peer.values()) {
                for (int size : SIZES) {
                    if (Exclusion.considered(measured, peer, size)) {
                        candidate.consider(measured, peer, size);
                    }
                }
            }
        }
    }

    static List<Cell> lists() {
        List<Cell> cells = new ArrayList<>();
        candidates((measured, peer, size) -> {
            if (Exclusion.of(measured, peer, size).isEmpty()) {
                cells.add(Cell.of(measured.benchmark(), peer, size));
            }
        });
        return cells;
    }

    private static List<Cell> mixedCallSites() {
        List<Cell> cells = new ArrayList<>();
        for (String method :
                Stream.concat(HOT_SET.stream(), ALGORITHMS.stream()).toList()) {
            for (int classes : WITH_FEWER_CLASSES.contains(method) ? List.of(1, 2, 4) : List.of(4)) {
                for (Peer peer : AT_MIXED_CALL_SITES) {
                    cells.add(mixed(method, peer, classes));
                }
            }
        }
        return cells;
    }

    /** A call site that has seen so many classes. */
    public static Cell mixed(String method, Peer peer, int classes) {
        return Cell.of("lists.MixedCallSites." + method, peer, 4).with("classesSeen", Integer.toString(classes));
    }

    private static List<Cell> profiles() {
        List<Cell> cells = new ArrayList<>();
        for (String method : HOT_SET) {
            for (PollutedProfile.Profile profile : PollutedProfile.Profile.values()) {
                cells.add(new Cell("lists.PollutedProfile." + method, Map.of("profile", profile.name())));
            }
        }
        return cells;
    }

    private static List<Cell> retained() {
        List<Cell> cells = new ArrayList<>();
        for (String method : RETAINED) {
            for (SizeDistribution sizes : SizeDistribution.values()) {
                for (Peer peer : AMONG_A_MILLION) {
                    cells.add(retained(method, peer, sizes));
                }
            }
        }
        return cells;
    }

    /** One of a million retained lists. */
    public static Cell retained(String method, Peer peer, SizeDistribution sizes) {
        return new Cell("lists.RetainedLists." + method, Map.of(Cell.PEER, peer.name(), "sizes", sizes.name()));
    }

    /** The lists whose footprints are taken. */
    public static List<Peer> footprints() {
        return PEERS_WITHOUT_TWIN;
    }

    /** The JVMs that hold many lists, in a quick pass. */
    public static List<MemoryRun> quickMemory() {
        List<Peer> peers =
                AMONG_A_MILLION.stream().filter(QUICK_PEERS::contains).toList();
        return memory(List.of(Collector.G1), peers, QUICK_LISTS, 1);
    }

    /** The JVMs that hold many lists, in a full pass: some lists in each round, all of them and the most once. */
    public static List<MemoryRun> fullMemory(int rounds) {
        List<Collector> collectors = List.of(Collector.values());
        List<Peer> withoutPresized = Stream.of(Peer.values())
                .filter(peer -> peer != Peer.ARRAY_LIST_PRESIZED && !(peer.small() && peer.inlineCapacity() > 4))
                .toList();
        List<Peer> few = List.of(Peer.ARRAY_LIST, Peer.SMALL_VEC_4, Peer.SLIM_VEC);
        List<MemoryRun> runs = new ArrayList<>(memory(collectors, withoutPresized, 1_000_000, 1));
        runs.addAll(memory(collectors, AMONG_A_MILLION, 4_000_000, rounds));
        memory(collectors, few, 10_000_000, 1).stream()
                .filter(run -> run.sizes() == SizeDistribution.ONE_TO_FOUR)
                .forEach(runs::add);
        return List.copyOf(runs);
    }

    private static List<MemoryRun> memory(List<Collector> collectors, List<Peer> peers, int lists, int rounds) {
        List<MemoryRun> runs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Collector collector : collectors) {
                for (SizeDistribution sizes : SizeDistribution.values()) {
                    for (Peer peer : peers) {
                        runs.add(new MemoryRun(collector, peer, sizes, lists));
                    }
                }
            }
        }
        return runs;
    }

    private static List<Cell> boxes() {
        List<Cell> cells = new ArrayList<>();
        for (String method : List.of("update", "read", "write")) {
            for (LongCells.Cell held : LongCells.Cell.values()) {
                cells.add(box("LongCells." + method, held));
            }
        }
        for (MixedCells.Cell held : MixedCells.Cell.values()) {
            cells.add(box("MixedCells.update", held));
        }
        for (String method : ITEMS) {
            cells.add(new Cell("boxes.SmallAndLargeItems." + method, new TreeMap<>()));
        }
        return cells;
    }

    /** A cell, in the table's sense, that holds a value. */
    public static Cell box(String benchmark, Enum<?> held) {
        return new Cell("boxes." + benchmark, Map.of("cell", held.name()));
    }
}
