package inlay.fuzz.list;

import inlay.slimvec.SlimVec;
import inlay.smallvec.SmallVec;
import inlay.vec.AbstractVec;
import org.jspecify.annotations.Nullable;

/** What the fields of a list hold. */
final class Raw {

    private static final int SPILLED = 1;

    private final int tagged;
    private final @Nullable Object[] slots;
    private final @Nullable Object @Nullable [] block;
    private final @Nullable Object marker;
    private final int markerSize;

    private Raw(
            int tagged,
            @Nullable Object[] slots,
            @Nullable Object @Nullable [] block,
            @Nullable Object marker,
            int markerSize) {
        this.tagged = tagged;
        this.slots = slots;
        this.block = block;
        this.marker = marker;
        this.markerSize = markerSize;
    }

    static Raw of(AbstractVec<?> list) {
        return list instanceof SmallVec<?> small ? ofSmall(small) : ofSlim((SlimVec<?>) list);
    }

    private static Raw ofSmall(SmallVec<?> list) {
        int tagged = Internals.tagged(list);
        @Nullable Object[] slots = Internals.slots(list);
        return new Raw(tagged, slots, (tagged & SPILLED) == 0 ? null : (@Nullable Object[]) slots[0], null, 0);
    }

    private static Raw ofSlim(SlimVec<?> list) {
        Object content = Internals.content(list);
        @Nullable Object[] slots = {content};
        if (content == null || content.getClass() != Object[].class) {
            return new Raw(0, slots, null, null, 0);
        }
        @Nullable Object[] block = (@Nullable Object[]) content;
        Object last = block[block.length - 1];
        boolean isMarked = Internals.isMarker(last);
        return new Raw(
                0,
                slots,
                block.length > 1 ? block : null,
                isMarked ? last : null,
                isMarked && last != null ? Internals.sizeOf(last) : 0);
    }

    /** The fields for elements. */
    @Nullable
    Object[] slots() {
        return slots;
    }

    /** The array behind them, if there is one that counts: a SlimVec's has more than one slot. */
    @Nullable
    Object @Nullable [] block() {
        return block;
    }

    /** The marker in that array, or in one of a single slot. */
    @Nullable
    Object marker() {
        return marker;
    }

    /** What the marker tells. */
    int markerSize() {
        return markerSize;
    }

    boolean isSpilled() {
        return (tagged & SPILLED) != 0;
    }

    int size() {
        return tagged >>> 1;
    }

    /** Whether it is a marker that no other list may have. */
    boolean hasOwnMarker() {
        return marker != null && !Internals.isShared(marker);
    }

    boolean isSame(Raw other) {
        if (tagged != other.tagged
                || block != other.block
                || marker != other.marker
                || markerSize != other.markerSize
                || slots.length != other.slots.length) {
            return false;
        }
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != other.slots[i]) {
                return false;
            }
        }
        return true;
    }
}
