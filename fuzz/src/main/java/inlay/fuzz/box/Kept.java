package inlay.fuzz.box;

import inlay.fuzz.reference.Keeping;
import inlay.smallbox.Layout;

/** A keeping, and the layout that it describes. */
interface Kept extends Keeping {
    Layout<?> layout();
}
