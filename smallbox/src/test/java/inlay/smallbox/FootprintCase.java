package inlay.smallbox;

import inlay.vec.suite.Footprint;

/** Measures boxes that refer to nothing that is not there anyway. */
final class FootprintCase {

    private FootprintCase() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        Footprint.start();
        for (Space space : Space.values()) {
            Footprint.report(space.name(), SmallBox.empty(space));
        }
        Footprint.report("referring to bytes", SmallBox.ofHeap(new byte[100], Space.S1));
        Footprint.report("bytes", new byte[100]);
    }
}
