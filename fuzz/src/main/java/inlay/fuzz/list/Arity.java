package inlay.fuzz.list;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Factories that have a method for each number of elements. */
final class Arity {

    private Arity() {}

    static SmallVec<@Nullable Object> smallOf(@Nullable Object... e) {
        return switch (e.length) {
            case 0 -> SmallVec.of();
            case 1 -> SmallVec.of(e[0]);
            case 2 -> SmallVec.of(e[0], e[1]);
            case 3 -> SmallVec.of(e[0], e[1], e[2]);
            case 4 -> SmallVec.of(e[0], e[1], e[2], e[3]);
            case 5 -> SmallVec.of(e[0], e[1], e[2], e[3], e[4]);
            case 6 -> SmallVec.of(e[0], e[1], e[2], e[3], e[4], e[5]);
            case 7 -> SmallVec.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6]);
            case 8 -> SmallVec.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7]);
            default ->
                SmallVec.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7], e[8], Arrays.copyOfRange(e, 9, e.length));
        };
    }

    static SmallVec<@Nullable Object> smallInline(@Nullable Object... e) {
        return switch (e.length) {
            case 0 -> SmallVec.inline();
            case 1 -> SmallVec.inline(e[0]);
            case 2 -> SmallVec.inline(e[0], e[1]);
            case 3 -> SmallVec.inline(e[0], e[1], e[2]);
            case 4 -> SmallVec.inline(e[0], e[1], e[2], e[3]);
            case 5 -> SmallVec.inline(e[0], e[1], e[2], e[3], e[4]);
            case 6 -> SmallVec.inline(e[0], e[1], e[2], e[3], e[4], e[5]);
            case 7 -> SmallVec.inline(e[0], e[1], e[2], e[3], e[4], e[5], e[6]);
            case 8 -> SmallVec.inline(e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7]);
            default ->
                SmallVec.inline(
                        e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7], e[8], Arrays.copyOfRange(e, 9, e.length));
        };
    }

    static SlimVec<@Nullable Object> slimOf(@Nullable Object... e) {
        return switch (e.length) {
            case 0 -> SlimVec.of();
            case 1 -> SlimVec.of(e[0]);
            case 2 -> SlimVec.of(e[0], e[1]);
            case 3 -> SlimVec.of(e[0], e[1], e[2]);
            case 4 -> SlimVec.of(e[0], e[1], e[2], e[3]);
            case 5 -> SlimVec.of(e[0], e[1], e[2], e[3], e[4]);
            case 6 -> SlimVec.of(e[0], e[1], e[2], e[3], e[4], e[5]);
            case 7 -> SlimVec.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6]);
            case 8 -> SlimVec.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7]);
            default ->
                SlimVec.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7], e[8], Arrays.copyOfRange(e, 9, e.length));
        };
    }
}
