package inlay.bench.pass;

import inlay.bench.lists.Peer;
import inlay.bench.pass.ListCase.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is not measured of all cases, lists and sizes, and why. The first that applies counts. */
public enum Exclusion {
    NOTHING_TO_DO(
            "Cases that need an element, on lists that have none; `sort` on one element.",
            "There is nothing to do. The loop, `forEach` and the stream show what an empty list costs.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            return size < measured.smallest();
        }
    },
    OTHERS_WITHOUT_VEC(
            "`Rearranging` with other lists than ours and `ArrayList`.",
            "Of other lists one writes the same as of `ArrayList`, which stands for them.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            return measured.kind() == Kind.VEC && !peer.ours() && !peer.isArrayList();
        }
    },
    SPILL_AT_LARGE_SIZES(
            "`Rearranging.spillAndReturn` beyond 16 elements.",
            "No list spills there: it is a copy of an array, twice.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            return measured == ListCase.SPILL_AND_RETURN && size > LARGEST_INLINE;
        }
    },
    PRESIZED_ONLY_BUILT(
            "Presized `ArrayList` in cases that do not make a list.", "Once filled it is any other `ArrayList`.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            return peer == Peer.ARRAY_LIST_PRESIZED
                    && measured.kind() != Kind.BUILDING
                    && measured.kind() != Kind.TEMPORARY;
        }
    },
    EXTRAS_OF_OTHERS(
            "The list iterator: other lists than ours and `ArrayList`, and other sizes than 2, 64 and 1,000.",
            "It does what the loop does, which is measured of all at all sizes; HPPC has none.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            boolean core = peer.ours() || peer.isArrayList();
            return measured.kind() == Kind.EXTRA && (!core || !SIZES_OF_EXTRAS.contains(size));
        }
    },
    FEW_SIZES_OF_OTHERS(
            "Other lists than ours and `ArrayList` at other sizes than 4 and 1,000, in `clearAndRefill`, `stream`,"
                    + " `front`, `end`, `removeIf`, `equalTo` and `contains`.",
            "Two sizes show what other lists do there. `build`, `addAll`, temporaries, both kinds of `get`, the loop,"
                    + " `forEach`, `middle` and `sort` are measured at 0, 2, 4, 64 and 1,000.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            boolean core = peer.ours() || peer.isArrayList();
            return measured.kind() == Kind.LESS_OF_OTHERS && !core && !SIZES_OF_LESS.contains(size);
        }
    },
    LONG_TEMPORARIES(
            "Temporaries of more than 64 elements; temporaries of `SmallVec` with N = 16.",
            "No temporary of that length is a small list: `build` and the loop show what it costs. N = 16 is for lists"
                    + " that are kept.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            return measured.kind() == Kind.TEMPORARY && (size > LONGEST_TEMPORARY || peer == Peer.SMALL_VEC_16);
        }
    },
    ONE_CAPACITY_WHEN_LONG(
            "`SmallVec` with N = 2 and 8 beyond 2N and with N = 16 beyond 64, but for `build` and the loop at 1,000.",
            "Beyond N all capacities run the same code on an array, as the two that are kept show; N = 4 stands for"
                    + " them.") {
        @Override
        boolean excludes(ListCase measured, Peer peer, int size) {
            boolean evidence = size == 1_000 && (measured == ListCase.BUILD || measured == ListCase.LOOP);
            return peer.small() && peer.inlineCapacity() != STANDS_FOR_ALL && size > farthest(peer) && !evidence;
        }

        private int farthest(Peer peer) {
            return peer == Peer.SMALL_VEC_16 ? 64 : 2 * peer.inlineCapacity();
        }
    };

    private static final int LARGEST_INLINE = 16;
    private static final int STANDS_FOR_ALL = 4;
    private static final int LONGEST_TEMPORARY = 64;
    private static final Set<Integer> SIZES_OF_EXTRAS = Set.of(2, 64, 1_000);
    private static final Set<Integer> SIZES_OF_LESS = Set.of(4, 1_000);
    private static final Set<Integer> SIZES_OF_OTHERS = Set.of(0, 2, 4, 64, 1_000);

    private final String what;
    private final String reason;

    Exclusion(String what, String reason) {
        this.what = what;
        this.reason = reason;
    }

    /** What is left out. */
    public String what() {
        return what;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    abstract boolean excludes(ListCase measured, Peer peer, int size);

    /** Whether a list is to be measured at a size at all: ours and {@code ArrayList} at each, others at some. */
    static boolean considered(ListCase measured, Peer peer, int size) {
        boolean temporaryOfEight = measured.kind() == Kind.TEMPORARY && size == 8;
        return peer.ours() || peer.isArrayList() || SIZES_OF_OTHERS.contains(size) || temporaryOfEight;
    }

    /** The first that applies, if any does. */
    static Optional<Exclusion> of(ListCase measured, Peer peer, int size) {
        return Stream.of(values())
                .filter(exclusion -> exclusion.excludes(measured, peer, size))
                .findFirst();
    }
}
