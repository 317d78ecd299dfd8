package inlay.bench.pass;

import inlay.bench.lists.Building;
import inlay.bench.lists.Editing;
import inlay.bench.lists.Reading;
import inlay.bench.lists.Rearranging;
import inlay.bench.lists.Temporaries;
import inlay.bench.lists.WholeList;

/** The work that is compared over all lists and sizes. */
public enum ListCase {
    BUILD(Building.class, "build", "new list, n times add", Kind.BUILDING, 0),
    ADD_ALL(Building.class, "addAll", "new list, addAll of n", Kind.BUILDING, 1),
    CLEAR_AND_REFILL(Building.class, "clearAndRefill", "clear, n times add", Kind.LESS_OF_OTHERS, 1),
    TEMPORARY_BY_INDEX(Temporaries.class, "byIndex", "built, read by get, dropped", Kind.TEMPORARY, 0),
    TEMPORARY_BY_LOOP(Temporaries.class, "byLoop", "built, read by a for-each loop, dropped", Kind.TEMPORARY, 0),
    GET_IN_ORDER(Reading.class, "getInOrder", "get of each index in order", Kind.CORE, 1),
    GET_AT_RANDOM(Reading.class, "getAtRandom", "one get of a random index", Kind.CORE, 1),
    LOOP(Reading.class, "loop", "for-each loop (the iterator)", Kind.CORE, 0),
    FOR_EACH(Reading.class, "forEach", "forEach", Kind.CORE, 0),
    LIST_ITERATOR(Reading.class, "listIterator", "list iterator, backwards", Kind.EXTRA, 0),
    STREAM(Reading.class, "stream", "sum of a stream", Kind.LESS_OF_OTHERS, 0),
    FRONT(Editing.class, "front", "remove the first, insert it again", Kind.LESS_OF_OTHERS, 1),
    MIDDLE(Editing.class, "middle", "remove in the middle, insert again", Kind.CORE, 1),
    END(Editing.class, "end", "remove the last, add it again", Kind.LESS_OF_OTHERS, 1),
    REMOVE_IF(WholeList.class, "removeIf", "clear, addAll, removeIf of half", Kind.LESS_OF_OTHERS, 1),
    SORT(WholeList.class, "sort", "clear, addAll, sort", Kind.CORE, 2),
    EQUALS(WholeList.class, "equalTo", "equals with an equal list", Kind.LESS_OF_OTHERS, 1),
    CONTAINS(WholeList.class, "contains", "contains of the last element", Kind.LESS_OF_OTHERS, 1),
    SPILL_AND_RETURN(Rearranging.class, "spillAndReturn", "add one, remove it, trim", Kind.VEC, 0),
    SPLIT_OFF_AND_APPEND(Rearranging.class, "splitOffAndAppend", "splitOff three quarters, append them", Kind.VEC, 1),
    DRAIN_AND_INSERT(Rearranging.class, "drainAndInsert", "drain the middle half, insert it again", Kind.VEC, 1),
    SPLICE(Rearranging.class, "splice", "splice the middle half", Kind.VEC, 1);

    /** What a case is for; it decides which lists run it. */
    public enum Kind {
        /** Lists are filled: the only cases in which presizing makes a difference. */
        BUILDING,
        /** Lists that live as long as one method. */
        TEMPORARY,
        /** What all lists have. */
        CORE,
        /** What all lists have, but other lists than ours are measured at few sizes. */
        LESS_OF_OTHERS,
        /** A second way to do what a core case does. */
        EXTRA,
        /** What {@code Vec} has and {@code List} has not. */
        VEC
    }

    private final String benchmark;
    private final String label;
    private final Kind kind;
    private final int smallest;

    ListCase(Class<?> type, String method, String label, Kind kind, int smallest) {
        this.benchmark = "lists." + type.getSimpleName() + "." + method;
        this.label = label;
        this.kind = kind;
        this.smallest = smallest;
    }

    /** The benchmark that measures it. */
    public String benchmark() {
        return benchmark;
    }

    /** What readers are told. */
    public String label() {
        return label;
    }

    /** What it is for. */
    public Kind kind() {
        return kind;
    }

    /** The least size at which there is something to do. */
    public int smallest() {
        return smallest;
    }

    /** Whether it makes a list, or a copy of part of one, for safety. */
    public boolean copies() {
        return switch (this) {
            case ADD_ALL, REMOVE_IF, SORT, SPLIT_OFF_AND_APPEND, DRAIN_AND_INSERT, SPLICE -> true;
            default -> false;
        };
    }
}
