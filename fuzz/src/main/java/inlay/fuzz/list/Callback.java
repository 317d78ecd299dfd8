package inlay.fuzz.list;

import inlay.fuzz.language.Below;
import java.util.List;

/**
 * A function that an operation is given.
 *
 * @param answers what it answers: low numbers by the element it is asked about, high ones by the number of the call
 * @param deed what it does besides
 * @param call when it does it
 * @param nested what it runs if the deed is to operate
 */
public record Callback(
        @Below(256) int answers,
        Deed deed,
        Turn call,
        @Below(3) List<ListOperation> nested) {

    static final int BY_ELEMENT = 128;

    static final Callback PLAIN = new Callback(0, Deed.NOTHING, Turn.FIRST, List.of());

    boolean isAbsent() {
        return deed == Deed.BE_ABSENT;
    }
}
